import { parseTypedDate } from "../model/typing/parseTypedDate";
import { stated } from "./stated";
import type { StoredOperator, StoredValidation } from "./StoredWorkbook";
import type { ErrorAlert, ValidationModel, ValidationPrompt } from "../model/rules/ValidationModel";
import { fileWord, officeWord } from "./formatTables";
import type { WordPair } from "./formatTables";

const TYPES: readonly WordPair<StoredValidation["type"]>[] = [
  ["list", "list"],
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
];

const OPERATORS: readonly WordPair<StoredOperator>[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

const STYLES: readonly WordPair<NonNullable<StoredValidation["alert"]>["style"]>[] = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
];

/** What Office.js takes for a limit: a formula with "=", a number, or a date as "2025-03-31". */
function limitOf(limit: unknown): string | undefined {
  if (typeof limit === "number") return String(limit);
  if (typeof limit !== "string" || limit === "") return undefined;
  if (!/^\d{4}-\d\d-\d\d/.test(limit)) return limit.replace(/^=/, "");
  const day = parseTypedDate(limit.slice(0, 10), 0);
  return day ? String(day.value) : undefined;
}

function sourceOf(source: unknown): string {
  if (typeof source !== "string") return "";
  return source.startsWith("=") ? source.slice(1) : `"${source}"`;
}

function alertOf({ showAlert, style, title, message }: ErrorAlert): StoredValidation["alert"] {
  return showAlert ? { style: fileWord(STYLES, style) ?? "stop", title, message } : null;
}

function promptOf({ showPrompt, title, message }: ValidationPrompt): StoredValidation["prompt"] {
  return showPrompt && title + message !== "" ? { title, message } : null;
}

function first(type: StoredValidation["type"], settings: Readonly<Record<string, unknown>>): string {
  if (type === "list") return sourceOf(settings["source"]);
  return limitOf(type === "custom" ? settings["formula"] : settings["formula1"]) ?? "";
}

/**
 * A validation of the model as a file holds it; none when it has no rule yet.
 *
 * @example validationFromModel({ rule: { list: { source: "=MucTienDo" } }, … })[0]?.formula1 // => "MucTienDo"
 */
export function validationFromModel(model: ValidationModel): readonly StoredValidation[] {
  const [key, settings] = Object.entries(model.rule)[0] ?? [];
  const type = fileWord(TYPES, key ?? "");
  if (type === undefined || settings === undefined) return [];
  const operator = fileWord(OPERATORS, String(settings["operator"] ?? ""));
  return [
    {
      areas: model.boxes,
      type,
      ...stated({ operator, formula2: limitOf(settings["formula2"]) }),
      formula1: first(type, settings),
      ignoreBlanks: model.ignoreBlanks,
      alert: alertOf(model.errorAlert),
      prompt: promptOf(model.prompt),
    },
  ];
}

function limitTo(formula: string | undefined): string | number | undefined {
  if (formula === undefined) return undefined;
  return Number.isFinite(Number(formula)) && formula !== "" ? Number(formula) : `=${formula}`;
}

function settingsOf(rule: StoredValidation): Readonly<Record<string, unknown>> {
  if (rule.type === "custom") return { formula: `=${rule.formula1}` };
  if (rule.type !== "list") {
    const operator = officeWord(OPERATORS, rule.operator ?? "between");
    return stated({ formula1: limitTo(rule.formula1), formula2: limitTo(rule.formula2), operator });
  }
  const written = /^"(.*)"$/s.exec(rule.formula1)?.[1];
  return { inCellDropDown: true, source: written ?? `=${rule.formula1}` };
}

/**
 * A validation of a file as the model has it.
 *
 * @example validationToModel({ type: "list", formula1: "MucTienDo", … }).rule // => { list: { inCellDropDown: true, source: "=MucTienDo" } }
 */
export function validationToModel(rule: StoredValidation): ValidationModel {
  const alert = rule.alert ?? { style: "stop", title: "", message: "" };
  const prompt = rule.prompt ?? { title: "", message: "" };
  return {
    boxes: rule.areas,
    rule: { [officeWord(TYPES, rule.type) ?? rule.type]: settingsOf(rule) },
    ignoreBlanks: rule.ignoreBlanks,
    errorAlert: { ...alert, showAlert: rule.alert !== null, style: officeWord(STYLES, alert.style) ?? "Stop" },
    prompt: { ...prompt, showPrompt: rule.prompt !== null },
  };
}
