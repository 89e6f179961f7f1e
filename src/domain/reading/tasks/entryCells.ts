import type { TableColumns } from "../header/TableColumns";
import { openingOrdinal } from "../words/openingOrdinal";
import type { Ordinal } from "../words/parseOrdinal";
import type { EntryGroup } from "../rows/RowGroup";
import { cellInColumn } from "../rows/TableLine";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";

/** The lines of one part of a task and the cells they stand in. */
export interface EntryPart {
  readonly cells: readonly SourceCell[];
  readonly text: string;
}

const NOTHING: EntryPart = { cells: [], text: "" };

/** The parts of a task as its rows give them; lines still separated by "\n". `extras` by column. */
export interface EntryCells {
  readonly number: Ordinal | undefined;
  readonly ordinal: EntryPart;
  readonly content: EntryPart;
  readonly lead: EntryPart;
  readonly coordinating: EntryPart;
  readonly time: EntryPart;
  readonly extras: ReadonlyMap<number, EntryPart>;
  readonly periods: ReadonlyMap<number, EntryPart>;
}

/**
 * Collects the cells of a task's rows column by column; an empty part takes the cell that is merged down over it.
 *
 * @example entryCells(sheet, columns, group).lead.text // => "Phòng Giáo dục\nvà Đào tạo"
 */
export function entryCells(sheet: SourceSheet, columns: TableColumns, group: EntryGroup): EntryCells {
  const part = (column: number | undefined, inherits: boolean): EntryPart =>
    column === undefined ? makePart([]) : partOf(sheet, group, column, inherits);
  const extras = new Map<number, EntryPart>();
  const periods = new Map<number, EntryPart>();
  for (const header of columns.headers) {
    if (columns.roleOf(header.column) === "extra") extras.set(header.column, part(header.column, true));
    if (header.period !== undefined) periods.set(header.column, part(header.column, true));
  }
  const timeColumn = columns.headers.find((one) => columns.roleOf(one.column) === "time" && one.period === undefined);
  const carried = (column: number | undefined): EntryPart => {
    const own = part(column, false);
    return own.text !== "" || column === undefined || group.carried === undefined
      ? own
      : makePart(cellsIn(group.carried, column));
  };
  return {
    number: numberOf(columns, group.lines) ?? numberOf(columns, group.carried ?? []),
    ordinal: carried(columns.columnOf("ordinal")),
    content: carried(columns.columnOf("content")),
    lead: part(columns.columnOf("lead"), true),
    coordinating: part(columns.columnOf("coordinating"), true),
    time: part(timeColumn?.column, true),
    extras,
    periods,
  };
}

// Without a column of numbers, the number at the head of the content is the task's.
function numberOf(columns: TableColumns, lines: EntryGroup["lines"]): Ordinal | undefined {
  const own = lines.find((line) => line.ordinal !== undefined)?.ordinal;
  if (own !== undefined || columns.columnOf("ordinal") !== undefined) return own;
  const content = lines.flatMap((line) => cellInColumn(line, columns, "content") ?? [])[0];
  return content === undefined ? undefined : openingOrdinal(content.text)?.ordinal;
}

function partOf(sheet: SourceSheet, group: EntryGroup, column: number, inherits: boolean): EntryPart {
  const own = cellsIn(group.lines, column);
  if (own.length > 0 || !inherits) return makePart(own);
  const first = group.lines[0];
  const covering = first === undefined ? undefined : sheet.coveringCell(first.row, column);
  return makePart(covering === undefined ? [] : [covering]);
}

// Most tasks stand in a single row.
function cellsIn(lines: EntryGroup["lines"], column: number): readonly SourceCell[] {
  const [only] = lines;
  if (lines.length === 1) return only?.byColumn.get(column) ?? [];
  return lines.flatMap((line) => line.byColumn.get(column) ?? []);
}

function makePart(cells: readonly SourceCell[]): EntryPart {
  const [only] = cells;
  if (only === undefined) return NOTHING;
  return { cells, text: cells.length === 1 ? only.text : cells.map((cell) => cell.text).join("\n") };
}
