import type { UnitMention } from "../../plan/Unit";

const LIST_MARK = /[,;]/g;
const ROOM = 0.85;

/**
 * The names of a cell with the line breaks taken out that only a narrow column made: in a list with commas between its names, where the
 * next line's first word had no room in the line above. `width` is the longest line of the column.
 *
 * @example joinWrapped("Phòng Nội vụ, Ban Dân vận\nHuyện ủy", 27, split) // => "Phòng Nội vụ, Ban Dân vận Huyện ủy"
 * @example joinWrapped("BGH, Công đoàn\nCác tổ CM", 27, split) // => "BGH, Công đoàn\nCác tổ CM"
 * @example joinWrapped("Sở Văn hóa, Thể thao và Du lịch\nSở Y tế", 31, split) // => "Sở Văn hóa, Thể thao và Du lịch\nSở Y tế"
 */
export function joinWrapped(text: string, width: number, split: (text: string) => readonly UnitMention[]): string {
  if (!text.includes("\n") || marksIn(text) === split(text).reduce((sum, unit) => sum + marksIn(unit.text), 0))
    return text;
  const lines = text.split("\n");
  return lines.reduce((joined, line, index) => {
    const hasRoom = (lines[index - 1] ?? "").length + 1 + (line.split(" ")[0] ?? "").length <= ROOM * width;
    return index === 0 ? line : `${joined}${hasRoom ? "\n" : " "}${line}`;
  }, "");
}

function marksIn(text: string): number {
  return [...text.matchAll(LIST_MARK)].length;
}

/**
 * The longest line of the texts of a column.
 *
 * @example longestLine(["Phòng Nội vụ, Ban Dân vận\nHuyện ủy", "Văn phòng"]) // => 25
 */
export function longestLine(texts: readonly string[]): number {
  return texts.reduce(
    (most, text) => text.split("\n").reduce((longest, line) => Math.max(longest, line.length), most),
    0,
  );
}
