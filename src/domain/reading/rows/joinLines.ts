const GLUED_END = /\S[-/]$/;
const LIST_ITEM = /^[-+•]\s/;

/**
 * Joins the visual lines of one text: a space between lines, nothing where a line breaks behind its own hyphen or slash, and a line
 * break before a bullet.
 *
 * @example joinLines(["Nghị quyết số 03-", "NQ/TU về chuyển", "đổi số"]) // => "Nghị quyết số 03-NQ/TU về chuyển đổi số"
 */
export function joinLines(lines: readonly string[]): string {
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && !only.includes("\n")) return only;
  return lines
    .flatMap((line) => line.split("\n"))
    .filter((line) => line !== "")
    .reduce((text, line) => (text === "" ? line : text + separator(text, line) + line), "");
}

function separator(text: string, line: string): string {
  if (LIST_ITEM.test(line)) return "\n";
  return GLUED_END.test(text) || /^\/\S/.test(line) ? "" : " ";
}
