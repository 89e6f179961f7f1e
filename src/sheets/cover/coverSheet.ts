import { withHeights } from "../../spec/layout/withHeights";
import { rowOf } from "../../spec/cellValues";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import type { ComparedPeriods } from "../frozen/frozenPeriods";
import { SUMMARY_HEADINGS, TASK_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { REPORT_TEXTS, REPORT_HEADINGS } from "../vocabularyReport";
import { MARKS } from "../marks";
import { asOfLine, annexPage, PLAIN_SHEET } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";
import { reportTitle } from "../summary/reportHead";
import { paragraphFormula } from "../summary/reportParagraph";
import { taskCells, unitCells, type ReportPlaces } from "../summary/reportPlaces";
import { coverFigures } from "./coverFigures";
import { coverNotes } from "./coverNotes";
import { COVER_WIDTH, COVER_WIDTHS, type CoverPart } from "./CoverPart";
import { coverWorst, type RankedList } from "./coverWorst";
import type { Settings } from "../settings/Settings";

/** How many units and tasks are late now, and how many tasks are due soon: so long are the lists, at most. */
export interface CoverCounts {
  readonly lateUnits: number;
  readonly lateTasks: number;
  readonly dueTasks: number;
}

/** What the page for the leader shows. `settings` tell whom and what it is about. */
export interface CoverSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly places: ReportPlaces;
  readonly compared: ComparedPeriods;
  readonly counts: CoverCounts;
  /** Whether the task table says which tasks are key ones. */
  readonly hasKeyTasks: boolean;
}

const SHOWN = COVER_WIDTHS.length;
/** A leader reads three of each, and what comes next at a glance. */
const WORST = 3;
const DUE = 5;
/** Room above what begins, in points. */
const SECTION_HEIGHT = 26;
/** Letters of a task's words: two lines of its column. */
const MOST_LETTERS = 78;
const MOST_OF_NAME = 60;

/**
 * The page for the leader: five figures with the trend against the last frozen period, the three units and tasks that hold the whole back,
 * what falls due next, and the paragraph for the report. All formulas, so that it speaks of what the sheets say now.
 *
 * @example coverSheet({ name: "Tóm tắt", … }).mark // => "cover"
 */
export function coverSheet(input: CoverSheetInput): SheetSpec {
  const { places, compared, hasKeyTasks } = input;
  const head = headOf(input);
  const makers: readonly ((top: number) => CoverPart)[] = [
    (top) =>
      section(
        { formula: `="${REPORT_TEXTS.generalResult} "&${PERIOD_CELLS.until}`, shows: REPORT_TEXTS.generalResult },
        top,
      ),
    (top) => coverFigures({ places, before: compared.before }, top),
    (top) => coverNotes({ places, compared, hasKeyTasks }, top),
    ...listsOf(input).map((list) => (top: number) => coverWorst(list, top)),
    (top) => dueRest(input, top),
    (top) => section(REPORT_TEXTS.paragraph, top),
    (top) => paragraph(places, top),
  ];
  const parts = makers.reduce<readonly CoverPart[]>(
    (before, make) => [...before, make(before.reduce((sum, { rows }) => sum + rows.length, 0))],
    [head],
  );
  const rows = parts.flatMap((part) => part.rows);
  const sections = parts.flatMap((part) => part.styles).filter(({ role }) => role === "section");
  return withHeights({
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.cover,
    rows,
    styles: parts.flatMap(({ styles }) => styles),
    columns: [...COVER_WIDTHS.map((width) => ({ width })), { width: 12, hidden: true }],
    rowHeights: sections.map(({ area: { row } }) => ({ row, points: SECTION_HEIGHT })),
    merges: parts.flatMap(({ merges }) => merges),
    page: {
      ...annexPage(null, { row: 0, column: 0, rows: rows.length, columns: SHOWN }),
      orientation: "portrait",
      margins: { top: 15, bottom: 15, left: 30, right: 15 },
    },
  });
}

function line(content: CellContent, top: number, role: StyleRole): CoverPart {
  const area = { row: top, column: 0, rows: 1, columns: SHOWN };
  return { rows: [rowOf([content], COVER_WIDTH)], styles: [{ area, role }], merges: [area] };
}

function section(content: CellContent, top: number): CoverPart {
  const { rows, styles } = line(content, top, "section");
  return { rows, styles, merges: [] };
}

function headOf({ settings }: CoverSheetInput): CoverPart {
  const lines = [
    line(reportTitle({ annex: "", title: REPORT_TEXTS.coverTitle, settings }), 0, "title"),
    line(asOfLine(), 1, "subtitle"),
  ];
  return joined(lines);
}

function joined(parts: readonly CoverPart[]): CoverPart {
  const styles: readonly StyledArea[] = parts.flatMap((part) => part.styles);
  return { rows: parts.flatMap(({ rows }) => rows), styles, merges: parts.flatMap(({ merges }) => merges) };
}

/** A list of nothing says so in its one line. */
function linesOf(count: number, most: number): number {
  return Math.max(1, Math.min(most, count));
}

function listsOf({ places, counts }: CoverSheetInput): readonly RankedList[] {
  const unit = (column: Parameters<typeof unitCells>[1]): string => unitCells(places, column);
  const task = (column: Parameters<typeof taskCells>[1]): string => taskCells(places, column);
  const content = { heading: TASK_HEADINGS.content, from: task("content"), role: "text", most: MOST_LETTERS } as const;
  return [
    {
      title: REPORT_TEXTS.slowUnits,
      columns: [
        { heading: SUMMARY_HEADINGS[1], from: unit("name"), role: "text", most: MOST_OF_NAME },
        { heading: SUMMARY_HEADINGS[9], from: unit("overdue"), role: "count" },
        { heading: SUMMARY_HEADINGS[7], from: unit("unfinished"), role: "count" },
        { heading: SUMMARY_HEADINGS[10], from: unit("completionRate"), role: "percent" },
      ],
      ...{ ranks: unit("rank"), order: "LARGE", lines: linesOf(counts.lateUnits, WORST) },
    },
    {
      title: REPORT_TEXTS.slowTasks,
      columns: [
        content,
        { heading: REPORT_HEADINGS.overdueUnits, from: task("overdue"), role: "count" },
        { heading: REPORT_HEADINGS.unitsOnTask, from: task("total"), role: "count" },
        { heading: SUMMARY_HEADINGS[10], from: task("rate"), role: "percent" },
      ],
      ...{ ranks: task("rank"), order: "LARGE", lines: linesOf(counts.lateTasks, WORST) },
    },
    {
      title: {
        formula: `="${REPORT_TEXTS.dueNext} "&SoNgayNhac&" ${REPORT_TEXTS.daysToCome}"`,
        shows: REPORT_TEXTS.dueNext,
      },
      columns: [
        content,
        { heading: REPORT_HEADINGS.dueDay, from: task("nextDay"), role: "date" },
        { heading: REPORT_HEADINGS.unitsLeft, from: task("soon"), role: "count" },
        { heading: REPORT_HEADINGS.daysLeft, from: task("nextDay"), role: "count", less: "NgayChot" },
      ],
      ...{ ranks: task("soonRank"), order: "SMALL", lines: linesOf(counts.dueTasks, DUE) },
    },
  ];
}

/** What else is due, or that nothing is. */
function dueRest({ places, counts }: CoverSheetInput, top: number): CoverPart {
  const count = `COUNT(${taskCells(places, "soonRank")})`;
  const most = String(linesOf(counts.dueTasks, DUE));
  const more = `"${TEXTS.and} "&(${count}-${most})&" ${REPORT_TEXTS.otherTasks}."`;
  const formula = `=IF(${count}=0,"${REPORT_TEXTS.nothingDue}",IF(${count}>${most},${more},""))`;
  return line({ formula, shows: REPORT_TEXTS.nothingDue }, top, "form-guide");
}

function paragraph(places: ReportPlaces, top: number): CoverPart {
  return line(paragraphFormula(places), top, "form-line");
}
