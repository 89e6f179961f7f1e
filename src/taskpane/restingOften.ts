/** Lets the pane draw and listen. */
export function turnOfPane(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** So long does nobody notice that the pane neither draws nor listens. */
const UNNOTICED_MS = 12;

/** Lets the pane draw and listen as often as the work took that long. */
export function restingOften(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < UNNOTICED_MS) return;
    await turnOfPane();
    since = performance.now();
  };
}
