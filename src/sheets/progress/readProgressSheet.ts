import { dateCell, textOf } from "../../spec/cellValues";
import { PROGRESS_HEADINGS as HEADING } from "../headings";
import { TABLES } from "../marks";
import { PROGRESS_COLUMN_ORDER } from "./progressSheet";
import { REPORTED_HEADINGS, type ProgressRecord } from "./ProgressRecord";
import { readTable, type ReadRow, type ReadTable } from "../parts/readTable";
import { milestonesOf } from "../tasks/recordOfRow";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * Reads TienDo back, however people sorted it and moved its columns; undefined when its headings are gone.
 *
 * @example readProgressSheet(content)?.rows.length // => 140
 */
export function readProgressSheet(content: TabledGrid): ReadTable | undefined {
  const table = readTable(content, {
    name: TABLES.progress,
    known: PROGRESS_COLUMN_ORDER,
    keyHeading: HEADING.taskKey,
  });
  return table?.columnOf.has(HEADING.content) === true && table.columnOf.has(HEADING.unitCode) ? table : undefined;
}

const DATES: readonly string[] = [HEADING.completedOn, HEADING.receivedOn];
const COMPUTED: ReadonlySet<string> = new Set(PROGRESS_COLUMN_ORDER);
const FILLED: ReadonlySet<string> = new Set([...REPORTED_HEADINGS, HEADING.receivedOn]);

/**
 * The cells of a row of TienDo or of a unit's sheet that people fill, columns they added included.
 *
 * @example typedCells(row.cells).get("Quý I") // => "Hoàn thành"
 */
export function typedCells(cells: ReadRow["cells"]): ReadonlyMap<string, CellContent> {
  const typed = [...cells].filter(([heading]) => FILLED.has(heading) || !COMPUTED.has(heading));
  return new Map(typed.map(([heading, content]) => [heading, DATES.includes(heading) ? dateCell(content) : content]));
}

/**
 * A row of TienDo as a record, as it stands.
 *
 * @example progressRecordOf(row).role // => "Phối hợp"
 */
export function progressRecordOf({ cells }: ReadRow): ProgressRecord {
  const text = (heading: string): string => textOf(cells.get(heading));
  return {
    taskKey: text(HEADING.taskKey),
    ordinal: text(HEADING.ordinal),
    content: text(HEADING.content),
    time: "",
    unitCode: text(HEADING.unitCode),
    unit: text(HEADING.unit),
    role: text(HEADING.role),
    milestones: milestonesOf(cells),
    typed: typedCells(cells),
  };
}
