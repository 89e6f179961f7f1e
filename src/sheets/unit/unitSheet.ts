import { cellAddress } from "../../domain/grid/Grid";
import type { Period } from "../../domain/tracking/Period";
import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { PageBlock } from "../../spec/layout/withPageBreaks";
import type { ConditionalFormatSpec, SheetSpec } from "../../spec/SheetSpec";
import { UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { STATUS_LABELS } from "../labels";
import { unitMark } from "../marks";
import { layColumns, type LaidTable } from "../parts/layColumns";
import { onPaper } from "../parts/onPaper";
import { parkedBlock } from "../parts/parkedBlock";
import { quarterRuns, unplannedFormats } from "../parts/quarterFormats";
import { dateOnly, formPage, lateReasonChoices, PLAIN_SHEET, progressChoice } from "../parts/sheetParts";
import type { ProgressRecord } from "../progress/ProgressRecord";
import type { Settings } from "../settings/Settings";
import { columnsOfPeriod } from "./columnsOfPeriod";
import { UNIT_HEADING_ROW } from "./unitCells";
import { unitFoot } from "./unitFoot";
import { unitHead } from "./unitHead";
import type { UnitLine } from "./UnitLine";

/**
 * What a unit's sheet shows. `name` is the sheet's, `unit` the unit's own; the whole year when no period is said. `isIssuer`: the unit is the
 * office that made the plan; `index` is the name of the sheet that lists all forms.
 */
export interface UnitSheetInput {
  readonly name: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly year: number;
  readonly records: readonly UnitLine[];
  readonly parked: readonly ProgressRecord[];
  readonly period?: Period;
  readonly isIssuer?: boolean;
  readonly index?: string | null;
  /** What the settings say now: heads follow them by formula, and are as high as their words need. */
  readonly settings?: Settings;
  /** Which of the fields that offices track beside are in use; none when left out. */
  readonly fields?: ReadonlySet<string>;
}

/** So many lines had better go with the signatures to the last page, which look lost with one; without any they would be nobody's. */
const LINES_WITH_FOOT = [1, 2, 3] as const;

/**
 * A unit's report form (notes of the field §4.3 B, Nghị định 30/2020): official head, its tasks with its role, the cells it fills open and
 * everything else locked, totals and signatures below. Few areas and few rules, because a hundred of these are written at once.
 *
 * @example unitSheet({ name: "MN Hoa Mai", unitCode: "MN01", unit: "Trường Mầm non Hoa Mai", … }).mark // => "unit:MN01"
 */
export function unitSheet(input: UnitSheetInput): SheetSpec {
  const { unit, period = "Y", isIssuer = false, index = null, settings = new Map() } = input;
  const columns = columnsOfPeriod(period, input.records, input.fields);
  const table = layColumns(columns, input.records, UNIT_HEADING_ROW);
  const head = unitHead({ unit, period, isIssuer, index, settings }, table);
  const top = UNIT_HEADING_ROW + table.cells.length;
  const end = columns.reduce((last, { hidden }, column) => (hidden === true ? last : column), 0) + 1;
  const foot = unitFoot({ unit, isIssuer, settings, top, end }, table);
  const bottom = top + foot.rows.length;
  const below = parkedBlock({ columns, parked: input.parked, top: bottom });
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name: input.name,
    mark: unitMark(input.unitCode),
    rows: [...head.rows, ...table.cells, ...foot.rows, ...below.rows],
    styles: [...head.styles, ...table.styles.map(onPaper), ...foot.styles, ...below.styles],
    open: [...table.open, ...foot.open, ...below.open],
    columns: table.columns,
    rowHeights: foot.rowHeights,
    merges: [...head.merges, ...foot.merges],
    validations: [
      ...quarterRuns(table).map(progressChoice),
      dateOnly(table.bodyOf(HEADING.completedOn), input.year),
      ...lateReasonChoices(table),
    ],
    conditionalFormats: [...unplannedFormats(table), overdueFormat(table)],
    protection: { allowFilter: true, allowFormatColumns: true, allowFormatRows: true },
    freeze: { rows: UNIT_HEADING_ROW + 1, columns: 2 },
    page: formPage([UNIT_HEADING_ROW, UNIT_HEADING_ROW], { row: 1, column: 0, rows: bottom - 1, columns: end }),
  };
  const blocks = LINES_WITH_FOOT.map((lines): PageBlock => {
    const first = Math.max(UNIT_HEADING_ROW + 1, top - lines);
    return lines === 1 ? [first, bottom - 1] : [first, bottom - 1, "loose"];
  });
  // A page may begin with any line: where pages end by themselves, the last one may be left with the signatures alone.
  const lines = table.cells
    .slice(1)
    .map((_, index): PageBlock => [UNIT_HEADING_ROW + 1 + index, UNIT_HEADING_ROW + 1 + index]);
  return laidOnPages(spec, [...lines, ...blocks]);
}

/** Forms are printed: what is overdue is told by its word, in bold. */
function overdueFormat(table: LaidTable): ConditionalFormatSpec {
  const area = table.bodyOf(HEADING.status);
  return { area, formula: `=$${cellAddress(area.row, area.column)}="${STATUS_LABELS.overdue}"`, bold: true };
}
