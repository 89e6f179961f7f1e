import { cellAddress } from "../../domain/grid/Grid";
import { formatDay } from "../../domain/grid/dateOfCell";
import { rowOf } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import type { FormulaContent } from "../../spec/SheetSpec";
import type { ComparedPeriods, FrozenPeriod } from "../frozen/frozenPeriods";
import { frozenFigure } from "../frozen/frozenFormulas";
import {
  FIELD_HEADINGS,
  FROZEN_HEADINGS,
  MILESTONE_HEADINGS,
  PERIOD_HEADINGS,
  PROGRESS_HEADINGS,
  TASK_HEADINGS,
} from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { REPORT_TEXTS } from "../vocabularyReport";
import { TABLES } from "../marks";
import { countWords, rateWords } from "../parts/numberInWords";
import { dayInWords } from "../parts/sheetParts";
import { PLACES } from "../parts/periodColumns";
import { PERIOD_CELLS } from "../settings/periodCells";
import { column } from "../summary/countFormulas";
import { totalCell, type ReportPlaces } from "../summary/reportPlaces";
import { COVER_WIDTH, COVER_WIDTHS, type CoverPart } from "./CoverPart";

const NOTES = [0, 1, 2];

/** What is said under the five figures. */
interface NotesInput {
  readonly places: ReportPlaces;
  readonly compared: ComparedPeriods;
  readonly hasKeyTasks: boolean;
}

/**
 * Under the figures: how many will be done when the period ends, and whether its figures are frozen and still what the sheets say.
 *
 * @example coverNotes({ places, compared: {} }, 9).rows.length // => 3
 */
export function coverNotes({ places, compared: { own }, hasKeyTasks }: NotesInput, top: number): CoverPart {
  const said =
    own === undefined
      ? { formula: `=${textInFormula(REPORT_TEXTS.ownNotFrozen)}`, shows: REPORT_TEXTS.ownNotFrozen }
      : ownNote(own, places);
  const hidden = COVER_WIDTHS.length;
  const expected = `$${cellAddress(top, hidden)}`;
  const lines = [expectedNote(places, expected), said, hasKeyTasks ? keyTasks() : null].map((content) => [
    ...rowOf([content], COVER_WIDTH),
  ]);
  lines[0]?.splice(hidden, 1, { formula: expectedFormula(places) });
  const area = (row: number) => ({ row: top + row, column: 0, rows: 1, columns: COVER_WIDTHS.length });
  return {
    rows: lines,
    styles: NOTES.map((row) => ({ area: area(row), role: "form-guide" as const })),
    merges: NOTES.map(area),
  };
}

/** Tasks that are marked as key ones with anything but "Không", once each. */
function keyTasks(): FormulaContent {
  const isKey = `${TABLES.tasks}[${FIELD_HEADINGS.isKey}]`;
  const count = (label: string): string => {
    const status = `${TABLES.tasks}[${TASK_HEADINGS.status}],"${label}"`;
    return countWords(`(COUNTIFS(${isKey},"?*",${status})-COUNTIFS(${isKey},"${REPORT_TEXTS.no}*",${status}))`);
  };
  const said = [
    [REPORT_TEXTS.keyTasks, "?*"],
    [TEXTS.done.toLowerCase(), `${STATUS_LABELS.completed}*`],
    [STATUS_LABELS.overdue.toLowerCase(), STATUS_LABELS.overdue],
  ] as const;
  const words = said.map(([label, status]) => `"${label} "&${count(status)}`);
  return { formula: `=${words.join('&"; "&')}&"."`, shows: `${REPORT_TEXTS.keyTasks} ${TEXTS.done}` };
}

/** The last day of the period. */
const END = `DATE(NamKeHoach,${PERIOD_CELLS.last}*3+1,0)`;
const ON_ITS_WAY = ["in-time", "due-soon", "due-today"] as const;

/** Done, and on its way with nothing planned behind the period, as expectedByEnd counts. */
function expectedFormula(places: ReportPlaces): string {
  const upTo = `${column(PERIOD_HEADINGS.place)},">=${String(PLACES.before)}"`;
  const chosen = [1, 2, 3, 4].map((last) => {
    const after = MILESTONE_HEADINGS.slice(last).map((heading) => `,${column(heading)},""`);
    const counts = ON_ITS_WAY.map((status) => {
      return `COUNTIFS(${upTo},${column(PROGRESS_HEADINGS.status)},"${STATUS_LABELS[status]}"${after.join("")})`;
    });
    return counts.join("+");
  });
  return `=IFERROR(${totalCell(places, "completed")}+CHOOSE(${PERIOD_CELLS.last},${chosen.join(",")}),0)`;
}

/** Nothing is said once the period is over. */
function expectedNote(places: ReportPlaces, expected: string): FormulaContent {
  const count = `${countWords(expected)}&" ("&${rateWords(expected, totalCell(places, "total"))}&")`;
  const words = `"${REPORT_TEXTS.expectedBy} "&${dayInWords(END)}&": "&${count}, ${REPORT_TEXTS.expectedIf}."`;
  return {
    formula: `=IFERROR(IF(NgayChot>=${END},"",${words}),"")`,
    shows: `${REPORT_TEXTS.expectedBy} 00/00/0000: 00.000 (100,0%), ${REPORT_TEXTS.expectedIf}.`,
  };
}

function ownNote(own: FrozenPeriod, places: ReportPlaces): FormulaContent {
  const by = own.by === "" ? "" : ` (${own.by})`;
  const said = `${REPORT_TEXTS.ownFrozen} ${formatDay(own.frozenOn)}${by}. `;
  const pairs = [
    { label: "", now: totalCell(places, "completed"), heading: FROZEN_HEADINGS.completed },
    {
      label: `, ${STATUS_LABELS.overdue.toLowerCase()}`,
      now: totalCell(places, "overdue"),
      heading: FROZEN_HEADINGS.overdue,
    },
  ].map((pair) => ({ ...pair, then: frozenFigure(own, { scope: "all", code: "", heading: pair.heading }).slice(1) }));
  const same = pairs.map(({ now, then }) => `${now}=${then}`).join(",");
  const differs = pairs.map(({ label, now, then }) => `"${label} "&${now}&"/"&${then}`).join("&");
  return {
    formula: `=${textInFormula(said)}&IF(AND(${same}),"${REPORT_TEXTS.nowSame}","${REPORT_TEXTS.nowDiffers}"&${differs}&".")`,
    shows: `${said}${REPORT_TEXTS.nowDiffers} ${REPORT_TEXTS.nowDiffers}`,
  };
}
