import { quoteSheet } from "../../domain/grid/Grid";

/** The sheet-scoped name that says what made a sheet. */
export const MARK_NAME = "SKH_Trang";

/** What a sheet's mark says, and the sheet that it was set on; null in a mark of an older version. */
export interface SheetMark {
  readonly mark: string;
  readonly sheet: string | null;
}

/**
 * The formula of the mark's name. It points at its sheet, because some programs put sheets in another order and leave their names behind.
 *
 * @example markFormula("unit:MN01", "MN Hoa Mai") // => "=IF(TRUE,\"unit:MN01\",'MN Hoa Mai'!$A$1)"
 */
export function markFormula(mark: string, sheet: string): string {
  return `=IF(TRUE,"${mark.replaceAll('"', '""')}",${quoteSheet(sheet)}!$A$1)`;
}

const MARK = /^=(?:IF\(TRUE(?:\(\))?[,;])?\s*"((?:[^"]|"")*)"(?:[,;]\s*\$?(?:'((?:[^']|'')*)'|([^'!]+))[!.].*)?$/u;

/**
 * The mark behind the formula of a sheet's mark name; null when it is not a mark.
 *
 * @example readMark("=IF(TRUE,\"tasks\",'Nhiệm vụ'!$A$1)") // => { mark: "tasks", sheet: "Nhiệm vụ" }
 * @example readMark('="tasks"') // => { mark: "tasks", sheet: null }
 */
export function readMark(formula: string): SheetMark | null {
  const match = MARK.exec(formula.trim());
  if (match === null) return null;
  const sheet = match[2]?.replaceAll("''", "'") ?? match[3] ?? null;
  return { mark: (match[1] ?? "").replaceAll('""', '"'), sheet };
}

/** A sheet and the mark that stands on it. */
export interface Marked {
  readonly name: string;
  readonly found: SheetMark | null;
}

/**
 * Which mark each sheet has, by its name in lower case: where a mark points at another sheet that there is, that one has it, because names were left behind
 * when sheets changed places; a mark of a sheet that was renamed by a program that does not follow names stays where it stands.
 *
 * @example settleMarks([{ name: "Đơn vị", found: { mark: "tasks", sheet: "Nhiệm vụ" } }, { name: "Nhiệm vụ", found: null }]).get("nhiệm vụ") // => "tasks"
 */
export function settleMarks(sheets: readonly Marked[]): ReadonlyMap<string, string> {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const found = sheets.flatMap(({ name, found: mark }) =>
    mark === null ? [] : [{ name: name.toLowerCase(), ...mark }],
  );
  const pointing = found.flatMap(({ mark, sheet }) => (sheet === null ? [] : [[sheet.toLowerCase(), mark] as const]));
  const settled = new Map(pointing.filter(([home]) => names.has(home)));
  const standing = found.filter(({ sheet }) => !names.has(sheet?.toLowerCase() ?? ""));
  return new Map([...standing.map(({ name, mark }) => [name, mark] as const), ...settled]);
}
