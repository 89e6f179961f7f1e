/**
 * What the setting DieuBoQua says is ignored by the check: a line each, the code of the doubt, "=" and why.
 *
 * @example readIgnored("k3f9a2 = đã thống nhất với nhà trường").get("k3f9a2") // => "đã thống nhất với nhà trường"
 */
export function readIgnored(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").map((line) => line.split("="));
  return new Map(
    lines.flatMap(([code = "", ...reason]) => {
      const key = code.trim();
      return key === "" || reason.length === 0 ? [] : [[key, reason.join("=").trim()] as const];
    }),
  );
}

/**
 * The setting DieuBoQua of what is ignored, by code.
 *
 * @example writeIgnored(new Map([["k3f9a2", "đã thống nhất"]])) // => "k3f9a2 = đã thống nhất"
 */
export function writeIgnored(ignored: ReadonlyMap<string, string>): string {
  return [...ignored].map(([code, reason]) => `${code} = ${reason.replace(/\s+/g, " ").trim()}`).join("\n");
}
