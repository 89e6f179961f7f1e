/**
 * The format's own characters without quotes, colours, padding and fillers.
 *
 * @example formatLiteral('"Ngày" ') // => "Ngày "
 */
export function formatLiteral(text: string): string {
  return text
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replaceAll(/\[[^\]]*\]|_.|\*.|"/g, "")
    .replaceAll(/\\(.)/g, "$1");
}
