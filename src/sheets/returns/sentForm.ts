import { identityText } from "../../domain/returns/FormIdentity";
import { cellAddress } from "../../domain/grid/Grid";
import { textOf } from "../../spec/cellValues";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import {
  COUNTED_HEADINGS as COUNTED,
  NEXT_MILESTONE_HEADING,
  PERIOD_HEADINGS,
  PROGRESS_HEADINGS,
  QUARTER_HEADINGS,
} from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { PLACES } from "../parts/periodColumns";
import { UNIT_HEADING_ROW, unitBlanksCell } from "../unit/unitCells";
import type { UnitLine } from "../unit/UnitLine";
import { baseHeading, columnCode, FILLED_HEADINGS } from "./formCodes";
import { formData } from "./formData";
import type { FormFacts } from "./formFacts";
import { headWords } from "./headWords";
import { lineNow, type LineNow } from "./lineNow";

/** A line of a form: its row from 0, and the headings of the form's columns. */
interface FormLine {
  readonly record: UnitLine;
  readonly now: LineNow;
  readonly row: number;
  readonly headings: readonly string[];
}

type Cell = (line: FormLine) => CellContent;

const TYPED_AS_COUNTED: ReadonlyMap<string, string> = new Map([
  ...COUNTED.quarters.map((counted, index) => [counted, QUARTER_HEADINGS[index] ?? ""] as const),
  [COUNTED.completedOn, PROGRESS_HEADINGS.completedOn],
]);

/** Hidden cells that read "Tiến độ" in the office's workbook: on a form that goes out, its own cells are what counts. */
const ALONE: ReadonlyMap<string, Cell> = new Map<string, Cell>([
  [COUNTED.guess, () => null],
  [COUNTED.line, () => null],
  [COUNTED.pending, () => null],
  [PERIOD_HEADINGS.place, ({ now }) => now.place],
  ...[...TYPED_AS_COUNTED].map(([counted, typed]): readonly [string, Cell] => [
    counted,
    ({ row, headings }) => ({ formula: `=${cellAddress(row, headings.indexOf(typed))}` }),
  ]),
]);

/** What the formulas that stay come to. */
const NOW: ReadonlyMap<string, (now: LineNow) => string | number> = new Map<string, (now: LineNow) => string | number>([
  [PROGRESS_HEADINGS.status, ({ status }) => status],
  [NEXT_MILESTONE_HEADING, ({ nextMilestone }) => nextMilestone],
  [COUNTED.blanks, ({ blanks }) => blanks],
]);

/** A unit's form as it goes out: the sheet that the workbook has, said for itself, and its hidden sheet. */
export interface SentForm {
  readonly form: SheetSpec;
  readonly data: SheetSpec;
}

/**
 * A unit's form to be sent, made of the spec of its sheet in the workbook, so that both can't differ: what reads the workbook is said
 * outright, what stood in the input cells is kept in hidden columns, and a hidden last row names the columns.
 *
 * @example sentForm(unitSheet(input), records, facts, []).form.rows[0]?.at(-1) // => "PHIEU:1|1x0k2f|2026|Q2|TH02|1"
 */
export function sentForm(
  spec: SheetSpec,
  records: readonly UnitLine[],
  facts: FormFacts,
  ownDoneWords: readonly string[],
): SentForm {
  const { rule, identity } = facts;
  const first = UNIT_HEADING_ROW + 1;
  const headings = headingsIn(spec);
  const lines = records.map((record, index): FormLine => {
    return { record, now: lineNow(record, rule, identity.period), row: first + index, headings };
  });
  const blanks = lines.reduce((sum, { now }) => sum + now.blanks, 0);
  const said = spec.rows.map((cells, row) => {
    const line = lines[row - first];
    if (line !== undefined)
      return [...cells.map((content, column) => aloneCell(content, column, line)), ...baseCells(line)];
    const outside = cells.map((content, column) =>
      outsideCell(content, { row, column }, { facts, blanks, lines: lines.map(({ now }) => now) }),
    );
    return row === UNIT_HEADING_ROW ? [...outside, ...filledIn(headings).map(baseHeading)] : outside;
  });
  const form = withCodes(said, spec, identityText(identity));
  return { form, data: formData(facts, wordsOf(form, headings, lines.length), ownDoneWords) };
}

function baseCells({ record: { typed }, headings }: FormLine): readonly CellContent[] {
  return filledIn(headings).map((heading) => typed.get(heading) ?? null);
}

/** Those that a unit fills on this form. */
function filledIn(headings: readonly string[]): readonly string[] {
  return FILLED_HEADINGS.filter((heading) => headings.includes(heading));
}

/** The headings of a form's columns, whatever columns it has. */
function headingsIn({ rows }: SheetSpec): readonly string[] {
  return (rows[UNIT_HEADING_ROW] ?? []).map((content) => textOf(content ?? undefined));
}

function aloneCell(content: CellContent, column: number, line: FormLine): CellContent {
  const heading = line.headings[column] ?? "";
  const alone = ALONE.get(heading);
  if (alone !== undefined) return alone(line);
  const now = NOW.get(heading);
  return now !== undefined && isFormula(content) ? { ...content, now: now(line.now) } : content;
}

interface Outside {
  readonly facts: FormFacts;
  readonly blanks: number;
  readonly lines: readonly LineNow[];
}

function outsideCell(
  content: CellContent,
  { row, column }: { readonly row: number; readonly column: number },
  { facts, blanks, lines }: Outside,
): CellContent {
  if (!isFormula(content)) return content;
  const words = headWords(content.formula, facts);
  if (words !== undefined) return words === "" ? null : words;
  const counted = unitBlanksCell();
  if (row === counted.row) return column === counted.column ? { ...content, now: blanks } : null;
  return { ...content, now: totalsWords(lines, facts.until) };
}

/** The totals under the lines, as their formula says them. */
function totalsWords(lines: readonly LineNow[], until: string): string {
  const upTo = lines.filter(({ place }) => place >= PLACES.before);
  const done = upTo.filter(({ status }) => status.startsWith(STATUS_LABELS.completed)).length;
  const overdue = upTo.filter(({ status }) => status === STATUS_LABELS.overdue).length;
  const later = lines.length - upTo.length;
  const counts = [
    `${String(upTo.length)} (${TEXTS.upTo} ${until})`,
    `${TEXTS.done.toLowerCase()}: ${String(done)}`,
    `${TEXTS.inTime.toLowerCase()}: ${String(upTo.length - done - overdue)}`,
    `${TEXTS.overdue.toLowerCase()}: ${String(overdue)}`,
  ];
  return [...counts, ...(later === 0 ? [] : [`${TEXTS.afterPeriod}: ${String(later)}`])].join("; ");
}

/** The form with its identity in a hidden cell of the first row, its base columns, and the row that names the columns. */
function withCodes(rows: SheetSpec["rows"], spec: SheetSpec, identity: string): SheetSpec {
  const own = headingsIn(spec);
  const bases = filledIn(own).map(baseHeading);
  const headings = [...own, ...bases];
  const width = headings.length;
  const [top = [], ...rest] = rows;
  const padded = [...top, ...Array.from({ length: width - top.length }, () => null)];
  const last = rows.length;
  return {
    ...spec,
    rows: [[...padded.slice(0, width - 1), identity], ...rest, headings.map(columnCode)],
    columns: [...spec.columns, ...bases.map(() => ({ width: 12, hidden: true }))],
    hiddenRows: [...(spec.hiddenRows ?? []), last],
  };
}

/** Every text of a form that nobody of the unit wrote. */
function wordsOf({ rows }: SheetSpec, headings: readonly string[], lines: number): readonly string[] {
  const first = UNIT_HEADING_ROW + 1;
  const isInput = (row: number, column: number): boolean =>
    row >= first && row < first + lines && FILLED_HEADINGS.includes(headings[column] ?? "");
  const words = rows.flatMap((cells, row) =>
    cells.flatMap((content, column) => (isInput(row, column) ? [] : [shownIn(content)])),
  );
  return [...words.filter((text) => text !== ""), ...Object.values(STATUS_LABELS)];
}

function shownIn(content: CellContent): string {
  const shown = isFormula(content) ? content.now : content;
  return typeof shown === "string" ? shown : "";
}
