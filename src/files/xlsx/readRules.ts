import { parseAreas } from "../../domain/grid/parseArea";
import { amountOf, childOf, elementsIn, flagOf, textIn, type XmlElement } from "../xml/XmlElement";
import { shownFormula } from "./formulaText";
import { given } from "./given";
import type { Styles } from "./readCellFormats";
import { ALLOWANCES } from "./xlsxAllowances";
import type {
  XlsxAllowance,
  XlsxConditionalFormat,
  XlsxOperator,
  XlsxProtection,
  XlsxValidation,
} from "./XlsxWorkbook";

const COMPARING = new Set(["whole", "decimal", "date", "time", "textLength"]);
const TYPES = new Set([...COMPARING, "list", "custom"]);
const STYLES = new Set(["warning", "information"]);

function alertOf(rule: XmlElement): XlsxValidation["alert"] {
  if (flagOf(rule, "showErrorMessage") !== true) return null;
  const { attributes } = rule;
  const style = attributes.get("errorStyle") ?? "stop";
  return {
    style: STYLES.has(style) ? (style as "warning" | "information") : "stop",
    title: attributes.get("errorTitle") ?? "",
    message: attributes.get("error") ?? "",
  };
}

function promptOf(rule: XmlElement): XlsxValidation["prompt"] {
  const title = rule.attributes.get("promptTitle") ?? "";
  const message = rule.attributes.get("prompt") ?? "";
  return flagOf(rule, "showInputMessage") === true && title + message !== "" ? { title, message } : null;
}

function formulaIn(rule: XmlElement, name: string): string | undefined {
  const text = textIn(childOf(rule, name)).trim();
  return text === "" ? undefined : shownFormula(text).slice(1);
}

/** A validation of a file; newer Excels say where it holds in an element of its own. None when the file does not say where or what. */
function readValidation(rule: XmlElement): readonly XlsxValidation[] {
  const formula1 = formulaIn(rule, "formula1");
  const areas = parseAreas(rule.attributes.get("sqref") ?? textIn(childOf(rule, "sqref")));
  const type = rule.attributes.get("type") ?? "none";
  if (formula1 === undefined || areas.length === 0 || !TYPES.has(type)) return [];
  const operator = (rule.attributes.get("operator") ?? "between") as XlsxOperator;
  return [
    {
      areas,
      type: type as XlsxValidation["type"],
      formula1,
      ...given({ operator: COMPARING.has(type) ? operator : undefined, formula2: formulaIn(rule, "formula2") }),
      ignoreBlanks: flagOf(rule, "allowBlank") === true,
      alert: alertOf(rule),
      prompt: promptOf(rule),
    },
  ];
}

/** Every element of a name that stands in a sheet itself or in what newer Excels add at its end. */
function anywhere(sheet: XmlElement, list: string): readonly XmlElement[] {
  const added = elementsIn(childOf(sheet, "extLst")).flatMap(elementsIn);
  return [...elementsIn(sheet), ...added].filter(({ name }) => name === list);
}

/**
 * The validations of a sheet.
 *
 * @example readValidations(sheet)[0]?.formula1 // => "MucTienDo"
 */
export function readValidations(sheet: XmlElement): readonly XlsxValidation[] {
  return anywhere(sheet, "dataValidations").flatMap(elementsIn).flatMap(readValidation);
}

function readConditionalFormat(rule: XmlElement, sqref: string, styles: Styles): readonly XlsxConditionalFormat[] {
  const formula = textIn(childOf(rule, "formula"));
  const areas = parseAreas(sqref);
  if (rule.attributes.get("type") !== "expression" || formula === "" || areas.length === 0) return [];
  return [
    {
      areas,
      formula: shownFormula(formula),
      priority: amountOf(rule, "priority") ?? 1,
      stopIfTrue: flagOf(rule, "stopIfTrue") === true,
      ...styles.ruleLookAt(amountOf(rule, "dxfId")),
    },
  ];
}

/**
 * The conditional formats of a sheet that work by formula, the first to win first; other kinds are left out.
 *
 * @example readConditionalFormats(sheet, styles)[0]?.formula // => '=$M5="Quá hạn"'
 */
export function readConditionalFormats(sheet: XmlElement, styles: Styles): readonly XlsxConditionalFormat[] {
  return elementsIn(sheet)
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((list) =>
      elementsIn(list).flatMap((rule) => readConditionalFormat(rule, list.attributes.get("sqref") ?? "", styles)),
    )
    .sort((one, other) => one.priority - other.priority);
}

/**
 * How a sheet is protected; undefined when it is not. A file tells what is forbidden.
 *
 * @example readProtection(sheet)?.allow // => ["selectLockedCells", "selectUnlockedCells"]
 */
export function readProtection(sheet: XmlElement): XlsxProtection | undefined {
  const protection = childOf(sheet, "sheetProtection");
  if (flagOf(protection, "sheet") !== true) return undefined;
  const byDefault = (what: XlsxAllowance): boolean => what === "selectLockedCells" || what === "selectUnlockedCells";
  return { allow: ALLOWANCES.filter((what) => !(flagOf(protection, what) ?? !byDefault(what))) };
}
