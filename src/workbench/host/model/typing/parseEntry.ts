import { HostError } from "../../wire/HostError";
import { isErrorText, valueEntry } from "../cells/Cell";
import { isFormula } from "../formulas/isFormula";
import { parseTyped } from "./parseTyped";
import type { CellEntry } from "../cells/Cell";

/** What Excel makes of something put into a cell, and the number format it gives the cell with it (null: none). */
export interface ParsedEntry extends CellEntry {
  readonly numberFormat: string | null;
}

/** Characters a cell holds at most. */
const MAX_TEXT = 32_767;
/** Characters of a formula at most. */
const MAX_FORMULA = 8_192;
const TRIGGER = /^[=+\-@]/;

/** The cell the content goes into, as far as it matters for reading it. */
export interface EntryPlace {
  readonly numberFormat: string;
  readonly thisYear: number;
}

/**
 * Reads what `values` or `formulas` puts into a cell, as Excel does: a string is typed text, in US English whatever the user's
 * language. A format of "@" and a leading apostrophe make it text.
 *
 * @example parseEntry("- Phòng GDĐT", { numberFormat: "General", thisYear: 2025 }) // => formula "=- Phòng GDĐT", which gives #NAME?
 */
export function parseEntry(content: unknown, place: EntryPlace): ParsedEntry {
  const isText = place.numberFormat === "@";
  if (typeof content === "number") return { ...valueEntry(isText ? String(content) : content), numberFormat: null };
  if (typeof content === "boolean")
    return { ...valueEntry(isText ? String(content).toUpperCase() : content), numberFormat: null };
  if (typeof content !== "string") throw new HostError("InvalidArgument", "A cell takes text, a number or true/false.");
  if (content.length > MAX_TEXT) throw new HostError("InvalidArgument", `A cell takes ${String(MAX_TEXT)} characters.`);
  if (content.startsWith("'")) return { ...valueEntry(content.slice(1)), quotePrefix: true, numberFormat: null };
  return isText ? { ...valueEntry(content === "" ? null : content), numberFormat: null } : parseText(content, place);
}

function parseText(text: string, place: EntryPlace): ParsedEntry {
  if (text === "") return { ...valueEntry(null), numberFormat: null };
  if (/^(true|false)$/i.test(text)) return { ...valueEntry(text.toLowerCase() === "true"), numberFormat: null };
  if (isErrorText(text)) return { ...valueEntry(text.toUpperCase()), isError: true, numberFormat: null };
  const number = parseTyped(text, place.thisYear);
  if (number) return { ...valueEntry(number.value), numberFormat: number.numberFormat };
  return TRIGGER.test(text) && text.length > 1 ? parseFormula(text) : { ...valueEntry(text), numberFormat: null };
}

function parseFormula(text: string): ParsedEntry {
  const formula = text.startsWith("=") ? text : `=${text.replace(/^@/, "")}`;
  if (formula.length > MAX_FORMULA) throw new HostError("FormulaLengthExceedsLimit", "The formula is too long.");
  if (!isFormula(formula)) {
    throw new HostError("InvalidArgument", `There is a problem with this formula: ${formula.slice(0, 80)}`);
  }
  return { ...valueEntry(null), formula, numberFormat: null };
}
