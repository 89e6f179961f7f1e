import type { ConditionalRule, DataValidation, SheetProtection } from "hucre";
import { shownFormula } from "./formulaText";
import { given, whenTrue } from "./given";
import { parseAreas } from "../../domain/grid/parseArea";
import { readColor, readFill } from "./readFormat";
import { ALLOWANCES } from "./xlsxAllowances";
import type { XlsxAllowance, XlsxConditionalFormat, XlsxProtection, XlsxValidation } from "./XlsxWorkbook";

function alertOf(rule: DataValidation): XlsxValidation["alert"] {
  if (rule.showErrorMessage !== true) return null;
  const { errorStyle: style = "stop", errorTitle: title = "", errorMessage: message = "" } = rule;
  return { style, title, message };
}

function promptOf(rule: DataValidation): XlsxValidation["prompt"] {
  const { inputTitle: title = "", inputMessage: message = "" } = rule;
  return rule.showInputMessage === true && title + message !== "" ? { title, message } : null;
}

function sourceOf({ values, formula1 }: DataValidation): string | undefined {
  if (values) return `"${values.join(",")}"`;
  return formula1 === undefined ? undefined : shownFormula(formula1).slice(1);
}

/**
 * A validation of a file; none when the file does not say where or what.
 *
 * @example readValidation({ type: "list", range: "H5:K9", formula1: "MucTienDo" })[0]?.formula1 // => "MucTienDo"
 */
export function readValidation(rule: DataValidation): readonly XlsxValidation[] {
  const formula1 = sourceOf(rule);
  const areas = parseAreas(rule.range);
  if (formula1 === undefined || areas.length === 0) return [];
  return [
    {
      areas,
      type: rule.type,
      formula1,
      ...given({ operator: rule.operator, formula2: rule.formula2 }),
      ignoreBlanks: rule.allowBlank === true,
      alert: alertOf(rule),
      prompt: promptOf(rule),
    },
  ];
}

function lookOf(
  { style }: ConditionalRule,
  theme: readonly string[],
): Pick<XlsxConditionalFormat, "fill" | "color" | "bold" | "italic"> {
  const { fill, font = {} } = style ?? {};
  const pattern = fill?.type === "pattern" ? fill : undefined;
  return given({
    // A conditional format keeps the colour of a solid fill where an ordinary fill keeps its background.
    fill: readColor(pattern?.bgColor, theme) ?? readFill(pattern, theme),
    color: readColor(font.color, theme),
    bold: whenTrue(font.bold),
    italic: whenTrue(font.italic),
  });
}

function readConditionalFormat(rule: ConditionalRule, theme: readonly string[]): readonly XlsxConditionalFormat[] {
  const [formula] = [rule.formula ?? []].flat();
  const areas = parseAreas(rule.range);
  if (rule.type !== "expression" || formula === undefined || areas.length === 0) return [];
  const stopIfTrue = rule.stopIfTrue === true;
  return [{ areas, formula: shownFormula(formula), priority: rule.priority, stopIfTrue, ...lookOf(rule, theme) }];
}

/**
 * The conditional formats of a sheet that work by formula, the first to win first; other kinds are left out.
 *
 * @example readConditionalFormats(rules, theme)[0]?.formula // => '=$M5="Quá hạn"'
 */
export function readConditionalFormats(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
): readonly XlsxConditionalFormat[] {
  return rules
    .flatMap((rule) => readConditionalFormat(rule, theme))
    .sort((one, other) => one.priority - other.priority);
}

/**
 * How a sheet is protected; undefined when it is not.
 *
 * @example readProtection({ sheet: true })?.allow // => ["selectLockedCells", "selectUnlockedCells"]
 */
export function readProtection(protection: SheetProtection | undefined): XlsxProtection | undefined {
  if (protection?.sheet !== true) return undefined;
  const byDefault = (what: XlsxAllowance): boolean => what === "selectLockedCells" || what === "selectUnlockedCells";
  return { allow: ALLOWANCES.filter((what) => protection[what] ?? byDefault(what)) };
}
