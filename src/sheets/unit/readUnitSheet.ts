import { dateCell, textOf } from "../../spec/cellValues";
import { UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { REPORTED_HEADINGS, type ProgressRecord } from "../progress/ProgressRecord";
import { readTable, type ReadRow } from "../parts/readTable";
import { milestonesOf } from "../tasks/recordOfRow";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent } from "../../spec/SheetSpec";
import { UNIT_COLUMN_ORDER } from "./unitSheet";

/** A line of a unit's sheet; `row` counts from 0 at A1, `columnOf` gives the column of a heading. */
export interface ReportedRow {
  readonly record: ProgressRecord;
  readonly row: number;
}

/** What a unit's sheet says. */
export interface UnitSheetRead {
  readonly sheet: string;
  readonly rows: readonly ReportedRow[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/**
 * Reads what a unit filled in on its sheet, the block of what left the plan included; undefined when its headings are gone.
 *
 * @example readUnitSheet(content, "MN01")?.rows[0]?.record.typed.get("Quý I") // => "Hoàn thành"
 */
export function readUnitSheet(content: TabledGrid, unitCode: string): UnitSheetRead | undefined {
  const table = readTable(content, {
    name: null,
    known: UNIT_COLUMN_ORDER,
    keyHeading: HEADING.taskKey,
    stopAt: [`${TEXTS.totals}:`, TEXTS.preparedBy],
  });
  if (table?.columnOf.has(HEADING.content) !== true) return undefined;
  const rows = [...table.rows, ...table.parked].map((row) => ({ record: recordOf(row, unitCode), row: row.row }));
  return { sheet: content.grid.sheet, rows, columnOf: table.columnOf };
}

function recordOf({ cells }: ReadRow, unitCode: string): ProgressRecord {
  const text = (heading: string): string => textOf(cells.get(heading));
  const typed = REPORTED_HEADINGS.flatMap((heading): readonly [string, CellContent][] => {
    const content = cells.get(heading);
    return content === undefined ? [] : [[heading, heading === HEADING.completedOn ? dateCell(content) : content]];
  });
  return {
    taskKey: text(HEADING.taskKey),
    ordinal: text(HEADING.ordinal),
    content: text(HEADING.content),
    time: text(HEADING.time),
    unitCode,
    unit: "",
    role: text(HEADING.role),
    milestones: milestonesOf(cells),
    typed: new Map(typed),
  };
}
