import type { ConditionalFormatSpec, SheetSpec, ValidationSpec } from "../sheets/SheetSpec";
import { withRange } from "./withRange";

function ruleOf({ rule }: ValidationSpec): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
}

function writeValidation(range: Excel.Range, spec: ValidationSpec): void {
  const { dataValidation } = range;
  const { title, message } = spec;
  dataValidation.rule = ruleOf(spec);
  dataValidation.errorAlert = { showAlert: true, style: spec.allowOther ? "Warning" : "Stop", title, message };
  dataValidation.prompt = { showPrompt: true, title, message };
}

function writeConditionalFormat(range: Excel.Range, spec: ConditionalFormatSpec): void {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = spec.formula;
  const { format } = added.custom;
  if (spec.fill !== undefined) format.fill.color = spec.fill;
  if (spec.color !== undefined) format.font.color = spec.color;
  if (spec.bold === true) format.font.bold = true;
  if (spec.stopIfTrue === true) added.stopIfTrue = true;
}

/**
 * Lays the validations and conditional formats of a sheet over its cells. Excel puts each new conditional format before the others,
 * so the last is laid first.
 *
 * @example writeRules(sheet, spec)
 */
export function writeRules(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const rule of spec.validations)
    withRange(sheet, rule.area, (range) => {
      writeValidation(range, rule);
    });
  for (const rule of [...spec.conditionalFormats].reverse()) {
    withRange(sheet, rule.area, (range) => {
      writeConditionalFormat(range, rule);
    });
  }
}
