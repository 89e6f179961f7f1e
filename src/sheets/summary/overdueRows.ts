import { areaAddress, cellAddress } from "../../domain/grid/Grid";
import { ordinalCell, rowOf } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { CellContent } from "../../spec/SheetSpec";
import {
  FIELD_HEADINGS,
  LINE_HEADINGS,
  NEXT_MILESTONE_HEADING,
  OVERDUE_HEADINGS,
  PERIOD_HEADINGS,
  PROGRESS_HEADINGS as HEADING,
  TASK_HEADINGS,
} from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { TABLES } from "../marks";
import { column } from "./countFormulas";
import type { OverdueLine, OverdueTask, OverdueUnit } from "./overdueLines";

/** Where the columns stand, from 0; behind those of the form the key of each line, its place in TienDo, and 1 while it is overdue. */
export const OVERDUE_PLACES = {
  content: 1,
  unit: 2,
  role: 3,
  due: 4,
  late: 5,
  reason: 6,
  watcher: 7,
  key: 8,
  place: 9,
  flag: 10,
} as const;
const AT = OVERDUE_PLACES;
const WIDTH = AT.flag + 1;
/** The longest texts of the columns that formulas fill beside names. */
const LONG_NAME = TEXTS.totals + TEXTS.totals;

/** What the rows need to know of the sheet: its lines, the row of the first from 0, and where reasons of units stand in TienDo. */
export interface OverdueRowsInput {
  readonly lines: readonly OverdueLine[];
  readonly first: number;
  readonly reasons: string;
  /** Whether TienDo has a column for why a line is late. */
  readonly saysWhyLate: boolean;
}

/**
 * The rows of the overdue list, as many as it has lines.
 *
 * @example overdueRows({ lines, first: 5, reasons: "'Tiến độ'!$P:$P" }).length // => 12
 */
export function overdueRows(input: OverdueRowsInput): readonly (readonly CellContent[])[] {
  return input.lines.map((line, index) => {
    const row = input.first + index;
    if (line.kind === "task") return taskRow(line.task, line.isAgain, row);
    if (line.kind === "unit") return unitRow(line.task, line.unit, { ...input, row });
    return line.kind === "block" ? blockRow(line, input) : rowOf([TEXTS.fullList], WIDTH);
  });
}

/**
 * The row of the headings.
 *
 * @example overdueHeadings()[8] // => "Khóa dòng"
 */
export function overdueHeadings(): readonly CellContent[] {
  return rowOf([...OVERDUE_HEADINGS, LINE_HEADINGS.key], WIDTH);
}

function taskRow(task: OverdueTask, isAgain: boolean, row: number): readonly CellContent[] {
  const cells: CellContent[] = [...rowOf([ordinalCell(task.ordinal), task.content], WIDTH)];
  const key = isAgain ? `${task.key}|` : task.key;
  const own = `$${cellAddress(row, AT.key)}`;
  const place = `MATCH(${isAgain ? `SUBSTITUTE(${own},"|","")` : own},${TABLES.tasks}[${TASK_HEADINGS.key}],0)`;
  const pick = (heading: string): string => `INDEX(${TABLES.tasks}[${heading}],${place})`;
  cells[AT.reason] = { formula: `=IFERROR("${TEXTS.leadBy} "&${pick(TASK_HEADINGS.lead)},"")`, shows: LONG_NAME };
  cells[AT.watcher] = { formula: `=IFERROR(${pick(TASK_HEADINGS.watcher)}&"","")`, shows: LONG_NAME };
  cells[AT.key] = key;
  return cells;
}

function unitRow(
  task: OverdueTask,
  unit: OverdueUnit,
  { row, reasons, saysWhyLate }: OverdueRowsInput & { readonly row: number },
): readonly CellContent[] {
  const [key, place, late] = [AT.key, AT.place, AT.late].map((at) => `$${cellAddress(row, at)}`);
  const pick = (heading: string): string => `INDEX(${column(heading)},${place ?? ""})`;
  const found = (formula: string): string => `=IF(${place ?? ""}=0,"",${formula})`;
  const isOverdue = `${pick(PERIOD_HEADINGS.overdue)}="${STATUS_LABELS.overdue}"`;
  const cells: CellContent[] = [...rowOf([], WIDTH)];
  cells[AT.unit] = { formula: found(pick(HEADING.unit)), shows: unit.name };
  cells[AT.role] = { formula: found(pick(HEADING.role)) };
  cells[AT.due] = { formula: `=IF(${late ?? ""}="","",${pick(NEXT_MILESTONE_HEADING)})` };
  cells[AT.late] = { formula: found(`IF(${isOverdue},NgayChot-${pick(NEXT_MILESTONE_HEADING)},"")`) };
  cells[AT.reason] = unit.reason ?? {
    formula: found(reasonSaid(place ?? "", { reasons, saysWhyLate })),
    shows: LONG_NAME,
  };
  cells[AT.key] = `${task.key}|${unit.code}`;
  cells[AT.place] = { formula: `=IFERROR(MATCH(${key ?? ""},${column(LINE_HEADINGS.key)},0),0)` };
  cells[AT.flag] = { formula: `=IF(${late ?? ""}="",0,1)` };
  return cells;
}

/** Why a line is late as its unit says it, else what it says of its difficulties. */
function reasonSaid(
  place: string,
  { reasons, saysWhyLate }: Pick<OverdueRowsInput, "reasons" | "saysWhyLate">,
): string {
  const difficulty = `INDEX(${reasons},ROW(${TABLES.progress}[[#Headers],[${HEADING.taskKey}]])+${place})`;
  if (!saysWhyLate) return `${difficulty}&""`;
  const late = `INDEX(${column(FIELD_HEADINGS.lateReason)},${place})`;
  return `IF(${late}<>"",${late},${difficulty})&""`;
}

/** All units of a Khối in one line, with the longest of their delays, from the full list. */
function blockRow(
  { task, block, words }: Extract<OverdueLine, { kind: "block" }>,
  { lines, first }: OverdueRowsInput,
): readonly CellContent[] {
  const own = lines.flatMap((line, index) => {
    return line.kind === "unit" && line.task.key === task.key && line.unit.block === block ? [first + index] : [];
  });
  const [top = first] = own;
  const said = { formula: `=${words.map(textInFormula).join("&")}`, shows: words.join("") };
  const cells: CellContent[] = [...rowOf([null, said], WIDTH)];
  const delays = areaAddress({ row: top, column: AT.late, rows: Math.max(1, own.length), columns: 1 });
  cells[AT.late] = { formula: `=IF(COUNT(${delays})=0,"",MAX(${delays}))` };
  cells[AT.key] = `${task.key}#${block}`;
  return cells;
}
