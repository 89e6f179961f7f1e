import { fixedReference, type Area } from "../../domain/grid/Grid";
import { toSerial } from "../../domain/plan/IsoDate";
import { chartName } from "../../spec/names/chartName";
import { dropEmptyAreas } from "../../spec/layout/dropEmptyAreas";
import { isFormula } from "../../spec/formula/isFormula";
import { formulasInTextCells } from "../../spec/formula/formulasInTextCells";
import { MARK_NAME, markFormula } from "../../spec/names/mark";
import { PAGE_EDGE_POINTS, pointsOfMillimetres } from "../../spec/measures";
import type {
  CellContent,
  ChartSpec,
  ConditionalFormatSpec,
  PageSpec,
  SheetSpec,
  ValidationSpec,
} from "../../spec/SheetSpec";
import { LAYOUT_NAME, layoutFormula } from "../../spec/names/layoutName";
import { sheetLayoutOf } from "../../spec/layout/sheetLayout";
import { LOOKS, type StyleRole } from "../../spec/styles";
import { fitRows } from "./fitRows";
import { formatOfFormula, formatOfRole, stylesOfRoles } from "./formatOfRole";
import type {
  XlsxAllowance,
  XlsxCell,
  XlsxChart,
  XlsxConditionalFormat,
  XlsxFormat,
  XlsxPage,
  XlsxRow,
  XlsxSheet,
  XlsxValidation,
  XlsxWorkbook,
} from "./XlsxWorkbook";

function contentOf(content: CellContent): Pick<XlsxCell, "value" | "formula"> {
  if (isFormula(content)) return { value: content.now ?? null, formula: content.formula };
  return { value: typeof content === "object" && content !== null ? toSerial(content.date) : content };
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function keysOf(area: Area): readonly string[] {
  return Array.from({ length: area.rows }, (_, index) => key(area.row + index, area.column));
}

function rolesOf(spec: SheetSpec): ReadonlyMap<string, StyleRole> {
  const roles = new Map<string, StyleRole>();
  for (const { area, role } of spec.styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) roles.set(key(row, column), role);
    }
  }
  return roles;
}

function formatsOf(spec: SheetSpec): (cell: string) => XlsxFormat | undefined {
  const roles = rolesOf(spec);
  const formulas = new Set(formulasInTextCells(spec).flatMap(keysOf));
  return (cell) => {
    const role = roles.get(cell);
    return role && (formulas.has(cell) ? formatOfFormula(role) : formatOfRole(role));
  };
}

function isUsed({ value, formula, format }: Omit<XlsxCell, "row" | "column">): boolean {
  return value !== null || formula !== undefined || format !== undefined;
}

function sizeOf(spec: SheetSpec): { readonly rowCount: number; readonly columnCount: number } {
  const areas = spec.styles.map(({ area }) => area);
  return {
    rowCount: areas.reduce((most, area) => Math.max(most, area.row + area.rows), spec.rows.length),
    columnCount: Math.max(
      spec.rows.reduce((most, row) => Math.max(most, row.length), 0),
      ...areas.map((area) => area.column + area.columns),
    ),
  };
}

function cellsOf(spec: SheetSpec): readonly XlsxCell[] {
  const formatAt = formatsOf(spec);
  const { rowCount, columnCount } = sizeOf(spec);
  const cells: XlsxCell[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const content = contentOf(spec.rows[row]?.[column] ?? null);
      const format = formatAt(key(row, column));
      const cell = { ...content, ...(format && { format }) };
      if (isUsed(cell)) cells.push({ row, column, ...cell });
    }
  }
  return cells;
}

function validationOf({ area, rule, allowOther, title, message }: ValidationSpec): XlsxValidation {
  const what =
    rule.kind === "list"
      ? { type: "list" as const, formula1: rule.source.replace(/^=/, "") }
      : {
          type: "date" as const,
          operator: "between" as const,
          formula1: String(toSerial(rule.from)),
          formula2: String(toSerial(rule.to)),
        };
  return {
    areas: [area],
    ...what,
    ignoreBlanks: true,
    alert: { style: allowOther ? "warning" : "stop", title, message },
    prompt: { title, message },
  };
}

function conditionalFormatOf(rule: ConditionalFormatSpec, index: number): XlsxConditionalFormat {
  return {
    areas: [rule.area],
    formula: rule.formula,
    priority: index + 1,
    stopIfTrue: rule.stopIfTrue === true,
    ...(rule.fill !== undefined && { fill: rule.fill }),
    ...(rule.color !== undefined && { color: rule.color }),
    ...(rule.bold === true && { bold: true }),
  };
}

function pageOf(page: PageSpec): XlsxPage {
  const points = pointsOfMillimetres;
  const { top, bottom, left, right } = page.margins;
  return {
    orientation: page.orientation,
    paper: "a4",
    fitWidth: 1,
    fitHeight: 0,
    blackAndWhite: true,
    firstPage: 1,
    margins: {
      top: points(top),
      bottom: points(bottom),
      left: points(left),
      right: points(right),
      header: PAGE_EDGE_POINTS,
      footer: PAGE_EDGE_POINTS,
    },
    ...(page.titleRows && { titleRows: page.titleRows }),
    ...(page.printArea && { printArea: page.printArea }),
    ...(page.headerCenter !== undefined && { header: { center: page.headerCenter } }),
    ...(page.footerCenter !== undefined && { footer: { center: page.footerCenter } }),
    ...(page.breaks && page.breaks.length > 0 && { rowBreaks: page.breaks }),
  };
}

function chartOf(sheet: string, chart: ChartSpec, index: number): XlsxChart {
  return {
    name: chartName(index),
    title: chart.title,
    font: LOOKS.text.fontName,
    kind: chart.kind,
    categories: fixedReference(sheet, chart.categories),
    series: chart.series.map(({ nameCell, values, color }) => ({
      name: fixedReference(sheet, nameCell),
      values: fixedReference(sheet, values),
      color,
    })),
    place: chart.place,
  };
}

function allowancesOf(protection: NonNullable<SheetSpec["protection"]>): readonly XlsxAllowance[] {
  return [
    "selectLockedCells",
    "selectUnlockedCells",
    ...(protection.allowFormatColumns ? (["formatColumns"] as const) : []),
    ...(protection.allowFormatRows === true ? (["formatRows"] as const) : []),
    ...(protection.allowFilter ? (["autoFilter"] as const) : []),
  ];
}

function rowsOf({ rowHeights, hiddenRows = [] }: SheetSpec): readonly XlsxRow[] {
  const rows = new Map<number, XlsxRow>(rowHeights.map(({ row, points }) => [row, { row, height: points }]));
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), row, hidden: true });
  return [...rows.values()];
}

function fitted(sheet: XlsxSheet): XlsxSheet {
  return { ...sheet, rows: fitRows(sheet) };
}

function sheetOf(spec: SheetSpec): XlsxSheet {
  const local = spec.names.filter((name) => name.scope === "sheet");
  return {
    name: spec.name,
    visibility: "visible",
    cells: cellsOf(spec),
    columns: spec.columns.map(({ width, hidden }, column) => ({ column, width, ...(hidden === true && { hidden }) })),
    rows: rowsOf(spec),
    merges: spec.merges,
    tables: spec.tables.map(({ name, area, style }) => ({ name, area, style, filterButtons: true, bandedRows: false })),
    validations: spec.validations.map(validationOf),
    conditionalFormats: spec.conditionalFormats.map(conditionalFormatOf),
    names: [
      ...local.map(({ name, refersTo }) => ({ name, refersTo })),
      { name: MARK_NAME, refersTo: markFormula(spec.mark, spec.name), hidden: true },
      { name: LAYOUT_NAME, refersTo: layoutFormula(sheetLayoutOf(spec)), hidden: true },
    ],
    charts: spec.charts.map((chart, index) => chartOf(spec.name, chart, index)),
    ...(spec.freeze && { freeze: spec.freeze }),
    ...(spec.protection && { protection: { allow: allowancesOf(spec.protection) } }),
    page: pageOf(spec.page),
    ...(spec.tabColor !== undefined && { tabColor: spec.tabColor }),
  };
}

/**
 * The workbook that some sheet specs ask for, as a file holds it. The same specs through src/excel give the same workbook.
 *
 * @example xlsxFromSpecs([taskSheet]).sheets[0]?.name // => "Nhiệm vụ"
 */
export function xlsxFromSpecs(specs: readonly SheetSpec[]): XlsxWorkbook {
  const names = specs.flatMap((spec) => spec.names.filter((name) => name.scope === "workbook"));
  return {
    sheets: specs.map((spec) => fitted(sheetOf(dropEmptyAreas(spec)))),
    names: names.map(({ name, refersTo }) => ({ name, refersTo })),
    styles: stylesOfRoles(specs.flatMap((spec) => spec.styles.map(({ role }) => role))),
  };
}
