import { cutsYear } from "../../text/cutsYear";

const GLUED_END = /\S[-/]$/;
const LIST_ITEM = /^[-+•]\s/;

/**
 * Joins the visual lines of one text: a space between lines, nothing where a line breaks behind its own hyphen or slash or within a
 * year, and a line break before a bullet.
 *
 * @example joinLines(["Nghị quyết số 03-", "NQ/TU về chuyển", "đổi số"]) // => "Nghị quyết số 03-NQ/TU về chuyển đổi số"
 */
export function joinLines(lines: readonly string[]): string {
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && !only.includes("\n")) return only;
  const parts: string[] = [];
  for (const line of lines.flatMap((one) => one.split("\n"))) {
    if (line === "") continue;
    const above = parts.at(-1);
    if (above !== undefined) parts.push(separator(above, line));
    parts.push(line);
  }
  return parts.join("");
}

function separator(above: string, line: string): string {
  if (LIST_ITEM.test(line)) return "\n";
  return GLUED_END.test(above) || /^\/\S/.test(line) || cutsYear(above, line) ? "" : " ";
}
