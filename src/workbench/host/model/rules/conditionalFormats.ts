import { assertAllowed } from "../sheets/protectionGuard";
import { CONDITIONAL_TYPES } from "./ConditionalFormatModel";
import { HostError } from "../../wire/HostError";
import { isFormula } from "../formulas/isFormula";
import { newPart } from "../charts/PartModel";
import { subtract } from "../cells/Box";
import type { Box } from "../cells/Box";
import type { ConditionalFormatModel } from "./ConditionalFormatModel";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * What `conditionalFormats.add` does: the new rule goes before the others, as in Excel.
 *
 * @example addConditionalFormat(workbook, sheet, A6:O20, "Custom").formula // => "", to be set
 */
export function addConditionalFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  box: Box,
  wanted: unknown,
): ConditionalFormatModel {
  assertAllowed(sheet, "allowFormatCells");
  const type = CONDITIONAL_TYPES.find((each) => each === wanted);
  if (!type) throw new HostError("InvalidArgument", `There is no conditional format "${String(wanted)}".`);
  const id = `{${workbook.newNumber().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const made: ConditionalFormatModel = {
    id,
    type,
    box,
    formula: "",
    rule: {},
    stopIfTrue: false,
    look: {},
    parts: newPart(),
  };
  sheet.conditionalFormats.unshift(made);
  sheet.partChanged("conditional-formats");
  return made;
}

/**
 * What `conditionalFormats.clearAll` does: the cells of the box are taken out of every rule.
 *
 * @example clearConditionalFormats(sheet, WHOLE_SHEET) // no rule is left
 */
export function clearConditionalFormats(sheet: SheetModel, box: Box): void {
  assertAllowed(sheet, "allowFormatCells");
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    subtract(format.box, box).map((rest) => (rest === format.box ? format : { ...format, box: rest })),
  );
  sheet.partChanged("conditional-formats");
}

/**
 * What `conditionalFormat.delete` does.
 *
 * @example deleteConditionalFormat(sheet, overdue) // the rule "Quá hạn" is gone
 */
export function deleteConditionalFormat(sheet: SheetModel, format: ConditionalFormatModel): void {
  assertAllowed(sheet, "allowFormatCells");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
  sheet.partChanged("conditional-formats");
}

/**
 * What `conditionalFormat.priority = …` does: 0 is the first, a negative one counts from the last; one beyond the ends is the last or the
 * first. The others close up.
 *
 * @example setPriority(sheet, overdue, 0) // "Quá hạn" wins over "Sắp đến hạn"
 */
export function setPriority(sheet: SheetModel, format: ConditionalFormatModel, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : priority;
  others.splice(place, 0, format);
  sheet.conditionalFormats = others;
  sheet.partChanged("conditional-formats");
}

/**
 * Refuses what can't be the formula of a rule. It is written for the first cell of the rule's box.
 *
 * @example ruleFormula('=$M6="Quá hạn"') // => '=$M6="Quá hạn"'
 */
export function ruleFormula(formula: unknown): string {
  const text = typeof formula === "string" ? formula : "";
  const whole = text.startsWith("=") ? text : `=${text}`;
  if (!isFormula(whole)) throw new HostError("InvalidArgument", `"${text}" is no formula.`);
  return whole;
}
