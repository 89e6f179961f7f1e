import type { IsoDate } from "../../plan/IsoDate";
import type { Schedule, Task, TaskCells } from "../../plan/Plan";
import type { UnitMention } from "../../plan/Unit";
import { foldVietnamese } from "../../text/foldVietnamese";
import type { TableColumns } from "../header/TableColumns";
import { removeFootnoteMarks } from "../rows/footnoteMarks";
import { joinLines } from "../rows/joinLines";
import { joinSection } from "../rows/joinSection";
import { openingOrdinal } from "../words/openingOrdinal";
import { REGULAR_DUTIES } from "../words/vocabulary";
import type { EntryCells, EntryPart } from "./entryCells";
import type { TaskRows } from "./resolveGroups";
import { leadOfHeadings } from "./leadOfHeadings";
import { timeOfHeadings, timeOfTask, type TaskTime } from "./timeOfTask";
import { namedUnits, type UnitWidths } from "./namedUnits";

const regularDuties = REGULAR_DUTIES.map((one) => foldVietnamese(one));

/** What building tasks needs to know: the columns, the headings above the table, and how times and units are understood. */
export interface TaskContext {
  readonly columns: TableColumns;
  /** Labels of the headings the table stands under ("II", "2") and the text of the innermost. */
  readonly path: readonly string[];
  readonly heading: string;
  readonly parse: (text: string) => Schedule;
  readonly split: (text: string) => readonly UnitMention[];
  readonly widths: UnitWidths;
  readonly doneOn: (cells: EntryCells) => IsoDate | undefined;
  /** The names of the further columns. */
  readonly extras: ReadonlyMap<number, string>;
}

/** A task with the time it was made of, for the issues that name its cell. */
export interface BuiltTask {
  readonly task: Task;
  readonly time: TaskTime;
}

/**
 * Makes the task of the rows that were put together for it.
 *
 * @example buildTask(context, rows).task.content // => "Rà soát, ký cam kết không gây phiền hà, sách nhiễu, tiêu cực …"
 */
export function buildTask(context: TaskContext, rows: TaskRows): BuiltTask {
  const cells = withLead(inheritDetails(rows), rows);
  const units = namedUnits(cells, context.split, context.widths);
  const own = timeOfTask(context.columns, cells, context.parse);
  const time = own.text === "" ? timeOfHeadings(rows.headings, context.parse) : own;
  const task: Task = {
    ordinal: cells.number?.label ?? cells.ordinal.text,
    section: sectionOf(context, rows),
    kind: isRegular(context, rows) ? "regular" : "specific",
    content: contentOf(context, rows),
    leadText: units.lead.text,
    coordinatingText: units.coordinating.text,
    leadUnits: units.lead.units,
    coordinatingUnits: units.coordinating.units,
    timeText: time.text,
    schedule: time.schedule,
    extras: extrasOf(context.extras, cells),
    ...completion(context.doneOn(cells)),
    source: sourceOf(rows, cells, time),
  };
  return { task, time };
}

function completion(day: IsoDate | undefined): Pick<Task, "completedOn"> {
  return day === undefined ? {} : { completedOn: day };
}

function inheritDetails({ cells, inherited }: TaskRows): EntryCells {
  if (inherited === undefined) return cells;
  const own = (part: EntryPart, above: EntryPart): EntryPart => (part.text === "" ? above : part);
  const extras = [...cells.extras].map(
    ([column, part]) => [column, own(part, inherited.extras.get(column) ?? part)] as const,
  );
  return {
    ...cells,
    lead: own(cells.lead, inherited.lead),
    coordinating: own(cells.coordinating, inherited.coordinating),
    time: own(cells.time, inherited.time),
    extras: new Map(extras),
  };
}

function withLead(cells: EntryCells, { headings }: TaskRows): EntryCells {
  if (cells.lead.text !== "") return cells;
  return { ...cells, lead: leadOfHeadings(headings) ?? cells.lead };
}

function contentOf({ columns }: TaskContext, { cells }: TaskRows): string {
  const text = joinLines(cells.content.cells.map((cell) => cell.text));
  return removeFootnoteMarks(isNumbered(columns, cells) ? text : (openingOrdinal(text)?.rest ?? text));
}

// A number before the content is the task's own when it has none in a column; a list of several items keeps its dashes.
function isNumbered(columns: TableColumns, { number, content }: EntryCells): boolean {
  return (
    columns.columnOf("ordinal") !== undefined &&
    (number !== undefined || !/^[-–+•]/.test(content.text) || /\n[-–+•]/.test(content.text))
  );
}

function sectionOf({ path }: TaskContext, { headings }: TaskRows): string {
  const labels = headings.map((heading) => heading.ordinal?.label ?? heading.text);
  return joinSection([...path, ...labels]);
}

function isRegular({ heading }: TaskContext, { headings }: TaskRows): boolean {
  return [heading, ...headings.map((one) => one.text)].some((text) => {
    const folded = foldVietnamese(text.slice(0, 200));
    return regularDuties.some((duty) => folded.includes(duty));
  });
}

function extrasOf(headings: ReadonlyMap<number, string>, cells: EntryCells): Readonly<Record<string, string>> {
  const extras: Record<string, string> = {};
  for (const [column, { text }] of cells.extras) {
    if (text !== "") extras[headings.get(column) ?? ""] = text;
  }
  return extras;
}

function sourceOf(rows: TaskRows, cells: EntryCells, time: TaskTime): TaskCells {
  const address = (part: EntryPart): string | null => part.cells[0]?.address ?? null;
  return {
    row: rows.entry.lines[0]?.row ?? 0,
    ordinal: address(cells.ordinal),
    content: address(cells.content),
    lead: address(cells.lead),
    coordinating: address(cells.coordinating),
    time: time.cells[0]?.address ?? null,
  };
}
