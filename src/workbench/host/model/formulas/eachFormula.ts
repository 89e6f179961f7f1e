import { WHOLE_SHEET } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { ValidationRule } from "../rules/ValidationModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Makes a formula of another; `home` is the sheet it stands on, null for a name of the whole workbook. */
export type FormulaChange = (formula: string, home: SheetModel | null) => string;

/**
 * Puts every formula the workbook holds through `change`: cells, names, conditional formats, validations and charts.
 *
 * @example eachFormula(workbook, (formula) => formula) // changes nothing
 */
export function eachFormula(workbook: WorkbookModel, change: FormulaChange): void {
  for (const name of workbook.names) name.formula = change(name.formula, null);
  for (const sheet of workbook.sheets) {
    const here = (formula: string): string => change(formula, sheet);
    sheet.cells.each(WHOLE_SHEET, (cell) => {
      if (cell.formula !== null) cell.formula = here(cell.formula);
    });
    for (const name of sheet.names) name.formula = here(name.formula);
    changeRules(sheet, here);
    changeCharts(sheet, here);
  }
}

function changeRules(sheet: SheetModel, here: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    format.formula = here(format.formula);
    format.rule = changedTexts(format.rule, here);
  }
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: changedRule(validation.rule, here),
  }));
}

function changedRule(rule: ValidationRule, here: (formula: string) => string): ValidationRule {
  return Object.fromEntries(Object.entries(rule).map(([kind, settings]) => [kind, changedTexts(settings, here)]));
}

/** Only texts that begin with "=" are formulas. */
function changedTexts<T extends Readonly<Record<string, unknown>>>(settings: T, here: (formula: string) => string): T {
  const changed = Object.entries(settings).map(([key, value]) => [
    key,
    typeof value === "string" && value.startsWith("=") ? here(value) : value,
  ]);
  return Object.fromEntries(changed) as T;
}

function changeCharts(sheet: SheetModel, here: (formula: string) => string): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = here(series.values);
      series.categories = here(series.categories);
      if (series.name.startsWith("=")) series.name = here(series.name);
    }
  }
}
