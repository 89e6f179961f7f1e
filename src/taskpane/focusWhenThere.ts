/**
 * Takes the focus as soon as it is there. As a ref, React calls it once: the button that was pressed may be gone, and the focus must not be.
 *
 * @example <div ref={focusWhenThere} tabIndex={-1}>…</div>
 */
export function focusWhenThere(element: HTMLElement | null): void {
  element?.focus();
}
