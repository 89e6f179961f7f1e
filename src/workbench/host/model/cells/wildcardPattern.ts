/**
 * The source of a regular expression for a text in which "*" and "?" stand for any characters and any one, as in Excel's dialogs; "~" before
 * one of them takes it as it is.
 *
 * @example wildcardPattern("Quý ?") // => "Quý ."
 */
export function wildcardPattern(text: string): string {
  return text
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/~([*?~])|\*|\?/g, (mark, literal?: string) => wildcard(mark, literal));
}

function wildcard(mark: string, literal: string | undefined): string {
  if (literal !== undefined) return literal === "~" ? "~" : `\\${literal}`;
  return mark === "*" ? ".*" : ".";
}
