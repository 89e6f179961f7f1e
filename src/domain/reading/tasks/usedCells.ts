import type { HeaderBand } from "../header/HeaderBand";
import { headingKey } from "../header/headingKey";
import type { TableColumns } from "../header/TableColumns";
import { parseOrdinal } from "../rows/parseOrdinal";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import type { EntryCells } from "./entryCells";
import type { GroupHeading, TaskRows } from "./resolveGroups";

/**
 * The cells of a table that its tasks show: their parts, the headings they stand under, and what they took over from a group row. A
 * cell that none of them shows stays unread.
 *
 * @example usedByTasks(columns, tasks).length // => 55 for eleven tasks of five cells each
 */
export function usedByTasks(columns: TableColumns, tasks: readonly TaskRows[]): readonly SourceCell[] {
  const headings = new Set<GroupHeading>(tasks.flatMap((task) => task.headings));
  const inherited = new Set(tasks.flatMap((task) => task.inherited ?? []));
  return [
    ...tasks.flatMap((task) => cellsOfTask(task.cells)),
    ...[...headings].flatMap((heading) => heading.cells.filter((cell) => namesHeading(cell, heading, columns))),
    ...[...inherited].flatMap((cells) => [...cells.lead.cells, ...cells.coordinating.cells, ...cells.time.cells]),
  ];
}

function cellsOfTask(cells: EntryCells): readonly SourceCell[] {
  const numbers = cells.ordinal.cells.filter(
    (cell) => cells.number === undefined || parseOrdinal(cell.text) !== undefined,
  );
  const marks = cells.time.text === "" ? [...cells.periods.values()] : [];
  const parts = [cells.content, cells.lead, cells.coordinating, cells.time, ...cells.extras.values(), ...marks];
  return [...numbers, ...parts.flatMap((part) => part.cells)];
}

function namesHeading(cell: SourceCell, heading: GroupHeading, columns: TableColumns): boolean {
  const role = columns.roleOf(columns.ownerOf(cell.column) ?? -1);
  return (
    heading.cells.length === 1 || role === "content" || (role === "ordinal" && parseOrdinal(cell.text) !== undefined)
  );
}

/**
 * The cells of a repeated header that say what the first one said; anything else in its rows stays unread.
 *
 * @example usedByRepeat(sheet, header, repeat).length // => 7
 */
export function usedByRepeat(sheet: SourceSheet, header: HeaderBand, repeat: HeaderBand): readonly SourceCell[] {
  const known = headingKey(header.columns.map((one) => `${one.parent} ${one.heading}`).join(" "));
  return sheet.rows
    .slice(repeat.first, repeat.last + 1)
    .flatMap((row) => row.cells.filter((cell) => known.includes(headingKey(cell.text))));
}
