import type { ConditionalRule, DataValidation, SheetProtection } from "hucre";
import { areaAddress } from "../../domain/grid/Grid";
import { fileFormula } from "./formulaText";
import { writeColor } from "./writeFormat";
import { ALLOWANCES } from "./xlsxAllowances";
import { XlsxRefusal } from "./XlsxRefusal";
import type { XlsxConditionalFormat, XlsxProtection, XlsxValidation } from "./XlsxWorkbook";

const MAX_LIST = 255;

function listOf(areas: XlsxValidation["areas"]): string {
  return areas.map(areaAddress).join(" ");
}

/**
 * A validation for the library. A list longer than 255 characters is refused: Excel would find the file damaged.
 *
 * @example writeValidation({ areas, type: "list", formula1: "MucTienDo", … }).formula1 // => "MucTienDo"
 */
export function writeValidation(rule: XlsxValidation): DataValidation {
  const formula1 = fileFormula(rule.formula1);
  if (formula1.length > MAX_LIST) throw new XlsxRefusal(`A validation is longer than ${String(MAX_LIST)} characters`);
  return {
    type: rule.type,
    range: listOf(rule.areas),
    formula1,
    ...(rule.operator && { operator: rule.operator }),
    ...(rule.formula2 !== undefined && { formula2: fileFormula(rule.formula2) }),
    allowBlank: rule.ignoreBlanks,
    ...(rule.alert && {
      showErrorMessage: true,
      errorStyle: rule.alert.style,
      errorTitle: rule.alert.title,
      errorMessage: rule.alert.message,
    }),
    ...(rule.prompt && { showInputMessage: true, inputTitle: rule.prompt.title, inputMessage: rule.prompt.message }),
  };
}

function hasFont({ color, bold, italic }: XlsxConditionalFormat): boolean {
  return color !== undefined || bold === true || italic === true;
}

/**
 * A conditional format for the library.
 *
 * @example writeConditionalFormat({ areas, formula: "=$M2=\"Quá hạn\"", priority: 1, … }).formula // => "$M2=\"Quá hạn\""
 */
export function writeConditionalFormat(rule: XlsxConditionalFormat): ConditionalRule {
  const fill = rule.fill === undefined ? undefined : writeColor(rule.fill);
  return {
    type: "expression",
    priority: rule.priority,
    range: listOf(rule.areas),
    formula: fileFormula(rule.formula),
    stopIfTrue: rule.stopIfTrue,
    style: {
      ...(hasFont(rule) && {
        font: {
          ...(rule.bold === true && { bold: true }),
          ...(rule.italic === true && { italic: true }),
          ...(rule.color !== undefined && { color: writeColor(rule.color) }),
        },
      }),
      ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill } as const }),
    },
  };
}

/**
 * A protection for the library, without a password.
 *
 * @example writeProtection({ allow: ["autoFilter"] }).autoFilter // => true
 */
export function writeProtection(protection: XlsxProtection): SheetProtection {
  const allowed = ALLOWANCES.map((what) => [what, protection.allow.includes(what)] as const);
  return { sheet: true, objects: true, scenarios: true, ...Object.fromEntries(allowed) };
}
