const LEAST_LINES = 12;
const WIDEST = 170;
const LEAST_BROKEN = 3;
const BROKEN_SHARE = 0.04;
const AMONG_LONGEST = 0.9;
const OPEN_END = /[^.;:!?…”"')\]]$/;

/**
 * About how many letters a line of a text takes when a PDF put every visual line into a row of its own; undefined when every row holds
 * a whole paragraph. Such a text has no long line, and lines that go on in small letters.
 *
 * @example brokenWidth(linesOfPdf) // => 92
 * @example brokenWidth(paragraphsOfWord) // => undefined
 */
export function brokenWidth(lines: readonly string[]): number | undefined {
  if (lines.length < LEAST_LINES) return undefined;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  if ((lengths.at(-1) ?? 0) > WIDEST) return undefined;
  const broken = lines.filter((line, index) => /^\p{Ll}/u.test(line) && OPEN_END.test(lines[index - 1] ?? ""));
  if (broken.length < Math.max(LEAST_BROKEN, BROKEN_SHARE * lines.length)) return undefined;
  return lengths[Math.floor(AMONG_LONGEST * (lengths.length - 1))];
}

/**
 * Whether a line is so long that the next line's first word had no room in it. A proportional font puts more or fewer letters into a
 * line, so a `share` of the width is enough.
 *
 * @example isFullLine("… Kế hoạch số 18-KH/BDVQU ngày", "31 tháng 01", 31, 0.9) // => true
 */
export function isFullLine(line: string, next: string, width: number, share: number): boolean {
  const word = next.split(" ")[0]?.length ?? 0;
  return line.length + 1 + word > share * width;
}
