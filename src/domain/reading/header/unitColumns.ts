import { namesBodies } from "../../units/namesBodies";
import type { SourceCell } from "../source/SourceSheet";
import { EMPTY_MARKS, TICK_MARKS, UNIT_MARKS } from "../words/vocabulary";
import type { HeaderColumn } from "./HeaderBand";
import { headingKey } from "./headingKey";
import { scoreHeading } from "./scoreHeading";

const LEAST_COLUMNS = 2;
const SURE = 0.6;
const KNOWN = 0.4;
const ROLES = ["ordinal", "content", "lead", "coordinating", "time", "extra"] as const;
/** A number is a figure: how many, how much. */
const marks = new Set(
  [...TICK_MARKS, ...EMPTY_MARKS, ...UNIT_MARKS.lead, ...UNIT_MARKS.coordinating]
    .map((mark) => mark.toLowerCase())
    .filter((mark) => !/^\d+$/.test(mark)),
);

/** A column of a matrix of units: the unit that its heading names, and what the heading above says of it. */
export interface UnitColumn {
  readonly column: number;
  readonly name: string;
  readonly role: "lead" | "coordinating" | undefined;
}

/**
 * The columns under whose headings, each a unit's name, nothing but marks stands: who takes part in what. `isMarked` is false when no cell
 * under any of them says anything, as where people only coloured them.
 *
 * @example unitColumns(columns, cellsOf).columns[0] // => { column: 3, name: "Công an phường", role: undefined }
 */
export function unitColumns(
  headers: readonly HeaderColumn[],
  cellsOf: (column: HeaderColumn) => readonly SourceCell[],
): { readonly columns: readonly UnitColumn[]; readonly isMarked: boolean } {
  const found = headers.filter((one) => one.period === undefined && isOfMarks(cellsOf(one)));
  const columns = found.flatMap((one) => unitOf(one) ?? []);
  if (columns.length < LEAST_COLUMNS) return { columns: [], isMarked: true };
  return { columns, isMarked: found.some((one) => cellsOf(one).length > 0) };
}

function isOfMarks(cells: readonly SourceCell[]): boolean {
  return cells.every(({ text }) => marks.has(text.toLowerCase()));
}

function unitOf({ column, heading, parent }: HeaderColumn): UnitColumn | undefined {
  const name = heading.startsWith(`${parent} `) ? heading.slice(parent.length + 1) : heading;
  const { lead, coordinating } = scoreHeading(parent);
  const isUnder = Math.max(lead, coordinating) >= SURE && headingKey(name) !== headingKey(parent);
  const isHeading = ROLES.some((role) => scoreHeading(name)[role] >= KNOWN);
  if (isHeading || name === "" || !(isUnder || namesBodies(name))) return undefined;
  return { column, name, role: isUnder ? (lead >= coordinating ? "lead" : "coordinating") : undefined };
}
