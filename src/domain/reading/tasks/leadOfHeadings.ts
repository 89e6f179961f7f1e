import { mayNameBody } from "../../units/mayNameBody";
import { namesBodies } from "../../units/namesBodies";
import type { EntryPart } from "./entryCells";
import type { GroupHeading } from "./resolveGroups";

/**
 * Who leads the tasks under a heading that is only a body's name, for tasks that name nobody themselves: "II | PHÒNG NỘI VỤ".
 *
 * @example leadOfHeadings([{ text: "PHÒNG NỘI VỤ", … }])?.text // => "PHÒNG NỘI VỤ"
 */
export function leadOfHeadings(headings: readonly GroupHeading[]): EntryPart | undefined {
  const heading = [...headings].reverse().find(({ text }) => isBody(text.replace(/\s*[:.]$/, "")));
  if (heading === undefined) return undefined;
  const text = heading.text.replace(/\s*[:.]$/, "");
  const cells = heading.cells.filter((cell) => cell.text.includes(text));
  return { text, cells: cells.length === 0 ? heading.cells : cells };
}

function isBody(text: string): boolean {
  return mayNameBody(text) && namesBodies(text);
}
