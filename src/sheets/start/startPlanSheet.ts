import type { Area } from "../../domain/grid/Grid";
import { quoteSheet } from "../../domain/grid/Grid";
import type { CellContent, SheetSpec, StyledArea, ValidationSpec } from "../../spec/SheetSpec";
import { TASK_HEADINGS } from "../headings";
import { MARKS } from "../marks";
import { landscapePage, PLAIN_SHEET } from "../parts/sheetParts";
import { START_PLANS, START_TEXTS, type StartKind, type StartSection } from "../vocabularyStarts";
import { TIMES_OFFERED, UNITS_OFFERED } from "./startUnitSheet";

/** What a plan to begin with is made for: `year` is the plan's, `list` the name of the sheet with the units and times to choose from. */
export interface StartInput {
  readonly kind: StartKind;
  readonly year: number;
  readonly name: string;
  readonly list: string;
}

const HEADINGS = [
  TASK_HEADINGS.ordinal,
  TASK_HEADINGS.content,
  TASK_HEADINGS.lead,
  TASK_HEADINGS.coordinating,
  TASK_HEADINGS.time,
  TASK_HEADINGS.note,
] as const;
const WIDTHS = [6, 55, 28, 28, 22, 18] as const;
const [CONTENT, LEAD, COORDINATING, TIME] = [1, 2, 3, 4] as const;
/** Title, name and guide stand above the headings. */
const HEADING_ROW = 3;
const GUIDE_POINTS = 36;
const ROMAN = ["I", "II", "III", "IV", "V"] as const;

/**
 * The sheet on which a plan is typed: headings, drop-downs, a line that says what goes where, and numbers that come by themselves. It
 * counts as the user's own, and is read as any plan is.
 *
 * @example startPlanSheet({ kind: "empty", year: 2026, name: "Kế hoạch năm", list: "Danh sách đơn vị" }).mark // => "source"
 */
export function startPlanSheet({ kind, year, name, list }: StartInput): SheetSpec {
  const { title, sections } = START_PLANS[kind];
  const inYear = (text: string): string => text.replace("{year}", String(year));
  const lines = sections.flatMap(linesOf);
  const rows = lines.map((line, index) => cellsOf(line, lines.slice(0, index)).map((cell) => withYear(cell, inYear)));
  const body = across(HEADING_ROW + 1, lines.length);
  const headed = lines.flatMap(({ kind: line }, index) =>
    line === "heading" ? [across(HEADING_ROW + 1 + index, 1)] : [],
  );
  return {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.source,
    rows: [[START_TEXTS.plan], [inYear(title)], [START_TEXTS.guide], [...HEADINGS], ...rows],
    styles: stylesOf(body, headed),
    open: [{ row: 0, column: 0, rows: HEADING_ROW + 1 + lines.length, columns: HEADINGS.length }],
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: [{ row: 2, points: GUIDE_POINTS }],
    merges: [0, 1, 2].map((row) => across(row, 1)),
    validations: choicesOf(body, list),
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    page: landscapePage([HEADING_ROW, HEADING_ROW], null),
  };
}

/** Where the first task is typed. */
export const START_CELL = { row: HEADING_ROW + 1, column: CONTENT } as const;

interface Line {
  readonly kind: "heading" | "task" | "free";
  /** Its cells but for the first. */
  readonly cells: readonly CellContent[];
  /** What stands in the first cell of a heading. */
  readonly ordinal: string | null;
}

function linesOf({ heading, tasks, free }: StartSection, index: number): readonly Line[] {
  const headings: readonly Line[] =
    heading === null
      ? []
      : [{ kind: "heading", ordinal: ROMAN[index] ?? null, cells: [heading, null, null, null, null] }];
  const written = tasks.map(({ content, lead, coordinating, time }): Line => {
    return { kind: "task", ordinal: null, cells: [content, lead, coordinating, time, null] };
  });
  const empty: Line = { kind: "free", ordinal: null, cells: [null, null, null, null, null] };
  return [...headings, ...written, ...Array.from({ length: free }, () => empty)];
}

/** A line counts itself once something is typed into it; headings of parts hold no number, so that tasks are numbered on. */
function cellsOf({ kind, ordinal, cells }: Line, before: readonly Line[]): readonly CellContent[] {
  if (kind === "heading") return [ordinal, ...cells];
  const row = HEADING_ROW + 2 + before.length;
  const formula = `=IF(B${String(row)}="","",COUNT(A$${String(HEADING_ROW + 1)}:A${String(row - 1)})+1)`;
  const tasksBefore = before.filter((line) => line.kind === "task").length;
  return [{ formula, now: kind === "task" ? tasksBefore + 1 : "" }, ...cells];
}

function withYear(cell: CellContent, inYear: (text: string) => string): CellContent {
  return typeof cell === "string" ? inYear(cell) : cell;
}

function across(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: HEADINGS.length };
}

function stylesOf(body: Area, headed: readonly Area[]): readonly StyledArea[] {
  return [
    { area: across(0, 1), role: "title" },
    { area: across(1, 1), role: "title" },
    { area: across(2, 1), role: "subtitle" },
    { area: across(HEADING_ROW, 1), role: "heading" },
    { area: body, role: "text" },
    { area: { ...body, columns: 1 }, role: "text-center" },
    ...headed.map((area): StyledArea => ({ area, role: "section" })),
  ];
}

function choicesOf(body: Area, list: string): readonly ValidationSpec[] {
  const column = (at: number): Area => ({ ...body, column: at, columns: 1 });
  const sheet = quoteSheet(list);
  const offered = (area: Area, range: string, title: string, message: string): ValidationSpec => ({
    area,
    rule: { kind: "list", source: `=${sheet}!${range}` },
    allowOther: true,
    title,
    message,
  });
  const { leadTip, leadTipText, timeTip, timeTipText, coordinatingTip } = START_TEXTS;
  return [
    offered(column(LEAD), UNITS_OFFERED, leadTip, leadTipText),
    offered(column(COORDINATING), UNITS_OFFERED, coordinatingTip, leadTipText),
    offered(column(TIME), TIMES_OFFERED, timeTip, timeTipText),
  ];
}
