import { rowOf } from "../../spec/cellValues";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { frozenFigure, frozenWords } from "../frozen/frozenFormulas";
import type { FrozenPeriod } from "../frozen/frozenPeriods";
import { FROZEN_HEADINGS, PROGRESS_HEADINGS, SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { REPORT_HEADINGS } from "../vocabularyReport";
import { totalCell, unitCells, type ReportPlaces, type UNIT_PLACES } from "../summary/reportPlaces";
import type { SummaryPart } from "../summary/SummaryPart";
import { CODE_COLUMN, COMPARISON_WIDTH } from "./comparisonColumns";

/** A unit of the comparison. */
export interface ComparedUnit {
  readonly code: string;
  readonly name: string;
}

/** What is compared: the figures of the report with those of a frozen period. */
export interface ChangeInput {
  readonly title: string;
  readonly places: ReportPlaces;
  readonly then: FrozenPeriod;
  readonly units: readonly ComparedUnit[];
}

/** Each figure now, when it was frozen, and what changed. */
const COMPARED = [
  { column: "completed", heading: FROZEN_HEADINGS.completed, label: SUMMARY_HEADINGS[3], isRate: false },
  { column: "overdue", heading: FROZEN_HEADINGS.overdue, label: SUMMARY_HEADINGS[9], isRate: false },
  { column: "completionRate", heading: null, label: SUMMARY_HEADINGS[10], isRate: true },
  { column: "dueRate", heading: null, label: SUMMARY_HEADINGS[11], isRate: true },
] as const;

type Compared = (typeof COMPARED)[number];

/**
 * The figures of all and of each unit beside those of a frozen period, with what changed; "-" where a unit had none then.
 *
 * @example changePart({ title: "B. …", places, then, units }, 11).rows.length // => 24
 */
export function changePart(input: ChangeInput, top: number): SummaryPart {
  const { title, then, units } = input;
  const first = top + 3;
  const all = [{ code: "", name: TEXTS.total }, ...units];
  const body = all.map((unit, index) => changeRow(input, { unit, index, row: first + index }));
  const groups = COMPARED.flatMap(({ label }): readonly CellContent[] => [label, null, null]);
  const heads = COMPARED.flatMap((): readonly CellContent[] => [
    REPORT_HEADINGS.thisReport,
    REPORT_HEADINGS.frozenFigures,
    REPORT_HEADINGS.change,
  ]);
  return {
    rows: [
      rowOf([`${title} ${frozenWords(then)}`], COMPARISON_WIDTH),
      rowOf(["TT", SUMMARY_HEADINGS[1], ...groups], COMPARISON_WIDTH),
      [null, null, ...heads, PROGRESS_HEADINGS.unitCode],
      ...body,
      rowOf([], COMPARISON_WIDTH),
    ],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
      { area: { row: top + 1, column: 0, rows: 2, columns: CODE_COLUMN }, role: "form-heading" },
      ...bodyStyles(first, 1, "form-total"),
      ...bodyStyles(first + 1, units.length, "text"),
      { area: { row: first, column: CODE_COLUMN, rows: all.length, columns: 1 }, role: "key" },
    ],
    merges: [
      ...[0, 1].map((column) => ({ row: top + 1, column, rows: 2, columns: 1 })),
      ...COMPARED.map((_, index) => ({ row: top + 1, column: 2 + 3 * index, rows: 1, columns: 3 })),
    ],
  };
}

function bodyStyles(row: number, rows: number, text: StyleRole): readonly StyledArea[] {
  const area = (column: number, columns: number): StyledArea["area"] => ({ row, column, rows, columns });
  return [
    { area: area(0, 2), role: text },
    ...COMPARED.flatMap(({ isRate }, index): readonly StyledArea[] => [
      { area: area(2 + 3 * index, 2), role: isRate ? "percent" : "count" },
      { area: area(4 + 3 * index, 1), role: isRate ? "change-percent" : "change" },
    ]),
  ];
}

interface Line {
  readonly unit: ComparedUnit;
  readonly index: number;
  readonly row: number;
}

function changeRow(input: ChangeInput, { unit, index, row }: Line): readonly CellContent[] {
  const figures = COMPARED.flatMap((compared, place): readonly CellContent[] => {
    const [now, then] = [2 + 3 * place, 3 + 3 * place].map((column) => `${letterOf(column)}${String(row + 1)}`);
    const change = `=IF(COUNT(${now ?? ""}:${then ?? ""})<2,"-",${now ?? ""}-${then ?? ""})`;
    return [
      { formula: nowFormula(input.places, compared.column, unit) },
      { formula: thenFormula(input.then, compared, unit) },
      { formula: change },
    ];
  });
  return [index === 0 ? null : index, unit.name, ...figures, unit.code === "" ? null : unit.code];
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

function nowFormula(places: ReportPlaces, column: keyof typeof UNIT_PLACES, { code }: ComparedUnit): string {
  if (code === "") return `=${totalCell(places, column)}`;
  const place = `MATCH("${code}",${unitCells(places, "code")},0)`;
  return `=IFERROR(INDEX(${unitCells(places, column)},${place}),"-")`;
}

/** Rates are reckoned from the frozen counts: of all tasks, and of those fallen due. */
function thenFormula(then: FrozenPeriod, { heading, column }: Compared, { code }: ComparedUnit): string {
  const scope = code === "" ? "all" : "unit";
  const figure = (of: string): string => frozenFigure(then, { scope, code, heading: of });
  if (heading !== null) return figure(heading);
  const [part = "", whole = "", overdue = ""] = [
    FROZEN_HEADINGS.completed,
    FROZEN_HEADINGS.total,
    FROZEN_HEADINGS.overdue,
  ].map((of) => figure(of).slice(1));
  return `=IFERROR(${part}/${column === "dueRate" ? `(${part}+${overdue})` : whole},"-")`;
}
