/**
 * The new address with the dollars of the old reference, and a range of two corners where it was one.
 *
 * @example likeWritten("$A1", "C5", "$C$5") // => "$C5"
 */
export function likeWritten(written: string, plain: string, absolute: string): string {
  if (!written.includes("$")) return keptAsRange(written, plain);
  const dollars = [...written.matchAll(/(\$?)([A-Za-z]+|\d+)/g)].map((match) => match[1] === "$");
  const parts = [...keptAsRange(written, plain).matchAll(/[A-Z]+|\d+|:/g)].map((match) => match[0]);
  if (dollars.every(Boolean)) return keptAsRange(written, absolute);
  let index = 0;
  return parts.map((part) => (part === ":" ? part : (dollars[index++] === true ? "$" : "") + part)).join("");
}

/** "A1:A1" stays a range of two corners when it was written so. */
function keptAsRange(written: string, address: string): string {
  return written.includes(":") && !address.includes(":") ? `${address}:${address}` : address;
}
