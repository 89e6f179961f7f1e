import { isoDate, toSerial } from "../../domain/plan/IsoDate";

/** What a Vietnamese Excel makes of typed text, in the words of `Range.values`, and the number format it gives with it. */
export interface TypedContent {
  readonly content: string | number | boolean;
  readonly numberFormat: string | null;
}

const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const NUMBER = /^[-+]?\d{1,3}(?:\.\d{3})*,\d+(%?)$|^[-+]?\d{1,3}(?:\.\d{3})+(%?)$/;

/**
 * Reads what somebody typed into a cell as Excel does under Vietnamese regional settings: day first, comma for decimals. The host
 * itself takes everything as US English, as Office.js does.
 *
 * @example typedContent("15/3/2025", 2025) // => { content: 45731, numberFormat: "dd/mm/yyyy" }
 * @example typedContent("12,5", 2025) // => { content: 12.5, numberFormat: null }
 */
export function typedContent(typed: string | number | boolean, thisYear: number): TypedContent {
  if (typeof typed !== "string") return { content: typed, numberFormat: null };
  const text = typed.trim();
  return dateOf(text, thisYear) ?? numberOf(text) ?? { content: typed, numberFormat: null };
}

function dateOf(text: string, thisYear: number): TypedContent | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, day, month, year = String(thisYear)] = match;
  const date = isoDate(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
  return date === undefined ? null : { content: toSerial(date), numberFormat: "dd/mm/yyyy" };
}

function numberOf(text: string): TypedContent | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const percent = text.endsWith("%");
  const number = Number(text.replace("%", "").replaceAll(".", "").replace(",", "."));
  return { content: percent ? number / 100 : number, numberFormat: percent ? "0%" : null };
}
