import { splitUnits } from "../../../units/splitUnits";
import { memoize } from "../../source/memoize";
import type { PlacedRow, PlacedText } from "./gatherRows";

const MOST_WORDS = 2;

/** Whether a text is one group's name, such as "Các trường" and "Mầm non, Tiểu học". */
const isGroup = memoize((text: string): boolean => {
  const [only, more] = splitUnits(text, { units: [], groups: [] });
  return only?.kind === "group" && more === undefined;
});

/**
 * The rows with a group's name in one cell that was cut behind its first line: "Các trường" as who leads and "Mầm non, Tiểu học" as who
 * helps are one group, which helps.
 *
 * @example wholeGroups(rows, [2, 3])[0] // => a row without a lead, helped by "Các trường" / "Mầm non, Tiểu học"
 */
export function wholeGroups(
  rows: readonly PlacedRow[],
  [lead, helper]: readonly [number, number],
): readonly PlacedRow[] {
  return rows.map((row) => {
    if (row.kind !== "row") return row;
    const [leads = [], helpers = []] = [row.cells[lead], row.cells[helper]];
    const last = leads.at(-1);
    if (last === undefined || !isCut(last, helpers)) return row;
    const cells = row.cells.map((own, column) => {
      if (column === lead) return own.slice(0, -1);
      return column === helper ? [last, ...own] : own;
    });
    return { ...row, cells };
  });
}

function isCut({ text }: PlacedText, helpers: readonly PlacedText[]): boolean {
  if (helpers.length === 0 || text.split(" ").length > MOST_WORDS) return false;
  const rest = helpers.map((one) => one.text).join(" ");
  return isGroup(text) && isGroup(rest) && isGroup(`${text} ${rest}`);
}
