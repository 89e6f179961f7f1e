import type { ConditionalRule, DataValidation, Sheet, SheetProtection, TableDefinition } from "hucre";
import type { Area } from "../domain/plan/Grid";
import { shownWidth } from "./columnWidth";
import { shownFormula } from "./formulaText";
import { parseArea, parseAreas } from "./parseArea";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import type { FormatReader } from "./readFormat";
import { readColor, readFill } from "./readFormat";
import { readPage } from "./readPage";
import type {
  XlsxAllowance,
  XlsxColumn,
  XlsxConditionalFormat,
  XlsxName,
  XlsxPage,
  XlsxProtection,
  XlsxRow,
  XlsxSheet,
  XlsxTable,
  XlsxValidation,
} from "./XlsxWorkbook";
import { ALLOWANCES } from "./xlsxAllowances";

/** What reading a sheet needs besides the sheet itself. */
export interface SheetContext {
  readonly formatOf: FormatReader;
  readonly theme: readonly string[];
  readonly names: readonly XlsxName[];
  /** Print area and repeated rows, which a file keeps among its names. */
  readonly print: Pick<XlsxPage, "printArea" | "titleRows">;
}

function readMerges(sheet: Sheet): readonly Area[] {
  return (sheet.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
}

function readColumns(sheet: Sheet): readonly XlsxColumn[] {
  return (sheet.columns ?? []).flatMap((found, column) =>
    found.width === undefined && found.hidden !== true
      ? []
      : [
          {
            column,
            ...(found.width !== undefined && { width: shownWidth(found.width) }),
            ...(found.hidden === true && { hidden: true }),
          },
        ],
  );
}

function readRows(sheet: Sheet): readonly XlsxRow[] {
  return [...(sheet.rowDefs ?? [])].flatMap(([row, found]) =>
    found.height === undefined && found.hidden !== true
      ? []
      : [
          {
            row,
            ...(found.height !== undefined && { height: found.height }),
            ...(found.hidden === true && { hidden: true }),
          },
        ],
  );
}

function readTable(table: TableDefinition): readonly XlsxTable[] {
  const area = table.range === undefined ? undefined : parseArea(table.range);
  if (!area) return [];
  return [
    {
      name: table.displayName ?? table.name,
      area,
      style: table.style ?? null,
      filterButtons: table.showAutoFilter !== false,
      bandedRows: table.showRowStripes === true,
      ...(table.showTotalRow === true && { totalsRow: true }),
    },
  ];
}

function readValidation(rule: DataValidation): readonly XlsxValidation[] {
  const formula1 = rule.values ? `"${rule.values.join(",")}"` : rule.formula1 && shownFormula(rule.formula1).slice(1);
  const areas = parseAreas(rule.range);
  if (formula1 === undefined || areas.length === 0) return [];
  const alert = rule.showErrorMessage === true;
  const prompt = rule.showInputMessage === true && (rule.inputTitle !== undefined || rule.inputMessage !== undefined);
  return [
    {
      areas,
      type: rule.type,
      ...(rule.operator && { operator: rule.operator }),
      formula1,
      ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
      ignoreBlanks: rule.allowBlank === true,
      alert: alert
        ? { style: rule.errorStyle ?? "stop", title: rule.errorTitle ?? "", message: rule.errorMessage ?? "" }
        : null,
      prompt: prompt ? { title: rule.inputTitle ?? "", message: rule.inputMessage ?? "" } : null,
    },
  ];
}

function readConditionalFormat(rule: ConditionalRule, theme: readonly string[]): readonly XlsxConditionalFormat[] {
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  const areas = parseAreas(rule.range);
  if (rule.type !== "expression" || formula === undefined || areas.length === 0) return [];
  const pattern = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
  // A conditional format keeps the colour of a solid fill where an ordinary fill keeps its background.
  const fill = readColor(pattern?.bgColor, theme) ?? readFill(pattern, theme);
  const color = readColor(rule.style?.font?.color, theme);
  return [
    {
      areas,
      formula: shownFormula(formula),
      priority: rule.priority,
      stopIfTrue: rule.stopIfTrue === true,
      ...(fill !== undefined && { fill }),
      ...(color !== undefined && { color }),
      ...(rule.style?.font?.bold === true && { bold: true }),
      ...(rule.style?.font?.italic === true && { italic: true }),
    },
  ];
}

function readProtection(protection: SheetProtection | undefined): XlsxProtection | undefined {
  if (protection?.sheet !== true) return undefined;
  const byDefault = (what: XlsxAllowance): boolean => what === "selectLockedCells" || what === "selectUnlockedCells";
  return { allow: ALLOWANCES.filter((what) => protection[what] ?? byDefault(what)) };
}

function readVisibility(sheet: Sheet): XlsxSheet["visibility"] {
  if (sheet.veryHidden === true) return "very-hidden";
  return sheet.hidden === true ? "hidden" : "visible";
}

/**
 * One sheet of a file as plain data, from what the library read of it.
 *
 * @example readSheet(sheet, context).name // => "Nhiệm vụ"
 */
export function readSheet(sheet: Sheet, context: SheetContext): XlsxSheet {
  const protection = readProtection(sheet.protection);
  const page = readPage(sheet, context.print);
  const tabColor = readColor(sheet.view?.tabColor, context.theme);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    name: sheet.name,
    visibility: readVisibility(sheet),
    cells: readCells(sheet, context.formatOf),
    columns: readColumns(sheet),
    rows: readRows(sheet),
    merges: readMerges(sheet),
    tables: (sheet.tables ?? []).flatMap(readTable),
    validations: (sheet.dataValidations ?? []).flatMap(readValidation),
    conditionalFormats: (sheet.conditionalRules ?? [])
      .flatMap((rule) => readConditionalFormat(rule, context.theme))
      .sort((one, other) => one.priority - other.priority),
    names: context.names,
    charts: readCharts(sheet),
    ...((rows > 0 || columns > 0) && { freeze: { rows, columns } }),
    ...(protection && { protection }),
    ...(page && { page }),
    ...(tabColor !== undefined && { tabColor }),
  };
}
