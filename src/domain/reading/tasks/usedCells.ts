import type { HeaderBand } from "../header/HeaderBand";
import { headingKey } from "../header/headingKey";
import type { TableColumns } from "../header/TableColumns";
import { parseOrdinal } from "../words/parseOrdinal";
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
  const used: SourceCell[] = [];
  const headings = new Set<GroupHeading>();
  const inherited = new Set<EntryCells>();
  for (const task of tasks) {
    addCells(used, task.cells);
    for (const heading of task.headings) headings.add(heading);
    if (task.inherited !== undefined) inherited.add(task.inherited);
  }
  for (const heading of headings)
    add(
      used,
      heading.cells.filter((cell) => namesHeading(cell, heading, columns)),
    );
  for (const cells of inherited) addParts(used, [cells.lead, cells.coordinating, cells.time, ...cells.extras.values()]);
  return used;
}

function addCells(used: SourceCell[], cells: EntryCells): void {
  for (const cell of cells.ordinal.cells) {
    if (cells.number === undefined || parseOrdinal(cell.text) !== undefined) used.push(cell);
  }
  addParts(used, [cells.content, cells.lead, cells.coordinating, cells.time, ...cells.extras.values()]);
  if (cells.time.text === "") addParts(used, [...cells.periods.values()]);
}

function addParts(used: SourceCell[], parts: readonly { readonly cells: readonly SourceCell[] }[]): void {
  for (const { cells } of parts) add(used, cells);
}

/** One by one: what stands beside a plan may give a task more cells than a call takes arguments. */
function add(used: SourceCell[], cells: readonly SourceCell[]): void {
  for (const cell of cells) used.push(cell);
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
