import { areaAddress } from "../../domain/grid/Grid";
import type { ConditionalFormatSpec, SheetSpec, ValidationSpec } from "../../spec/SheetSpec";
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

function writeConditionalFormat(formats: Excel.ConditionalFormatCollection, spec: ConditionalFormatSpec): void {
  const added = formats.add("Custom");
  defineConditionalFormat(added.custom, spec);
  if (spec.stopIfTrue === true) added.stopIfTrue = true;
}

function defineConditionalFormat(custom: Excel.CustomConditionalFormat, spec: ConditionalFormatSpec): void {
  custom.rule.formula = spec.formula;
  defineLook(custom.format, spec);
}

function defineLook(format: Excel.ConditionalRangeFormat, spec: ConditionalFormatSpec): void {
  if (spec.fill !== undefined) format.fill.color = spec.fill;
  if (spec.color !== undefined) format.font.color = spec.color;
  if (spec.bold === true) format.font.bold = true;
}

function writeConditionalFormats(sheet: Excel.Worksheet, rules: readonly ConditionalFormatSpec[]): void {
  const collections = new Map<string, Excel.ConditionalFormatCollection>();
  for (const rule of [...rules].reverse()) {
    const address = areaAddress(rule.area);
    const formats = collections.get(address) ?? withRange(sheet, rule.area, (range) => range.conditionalFormats);
    collections.set(address, formats);
    writeConditionalFormat(formats, rule);
  }
}

/**
 * Lays the validations and conditional formats of a sheet over its cells. Excel puts each new conditional format before the others,
 * so the last is laid first.
 *
 * @example writeRules(sheet, spec)
 */
export function writeRules(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const rule of spec.validations) {
    withRange(sheet, rule.area, (range) => {
      writeValidation(range, rule);
    });
  }
  writeConditionalFormats(sheet, spec.conditionalFormats);
}
