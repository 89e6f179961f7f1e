import { bareFormat, isDateFormat } from "./isDateFormat";
import { displayDate } from "./displayDate";
import { displayFigures } from "./displayFigures";
import { formatLiteral } from "./formatLiteral";
import type { Scalar } from "../cells/Cell";

/**
 * What a cell shows, by its number format in en-US tokens. A column too narrow ("####") is not thought of.
 *
 * @example displayText(45888, "dd/mm/yyyy") // => "19/08/2025"
 */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = numberFormat.split(";");
  if (typeof value === "string") return textSection(value, sections[3] ?? (sections.length === 1 ? numberFormat : ""));
  return inSections(value, sections);
}

/** A section of its own shows negative numbers without the sign; an empty one shows nothing. */
function inSections(value: number, sections: readonly string[]): string {
  const section = sectionFor(value, sections);
  if (sections.length === 1) return numberText(value, section);
  return section === "" ? "" : numberText(Math.abs(value), section);
}

function textSection(text: string, section: string): string {
  return section.includes("@") ? section.replaceAll(/["\\]/g, "").replace("@", text) : text;
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

function numberText(value: number, section: string): string {
  const bare = bareFormat(section);
  if (/^general$/i.test(bare.trim()) || bare === "" || bare === "@") return generalText(value);
  if (isDateFormat(section)) return displayDate(value, section);
  return decorated(value, section, bare);
}

/** At most eleven characters of figures. @example generalText(1 / 3) // => "0.333333333" */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2")
      .toUpperCase();
  }
  const places = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.min(places, 9))));
}

/** Figures in the place of the format's 0, # and ?, its other characters around them. */
function decorated(value: number, section: string, bare: string): string {
  const pattern = /[#0?][#0?,.]*(?:[Ee]\+0+)?/.exec(bare)?.[0] ?? "";
  if (pattern === "") return formatLiteral(section);
  const percent = (bare.match(/%/g) ?? []).length;
  const figures = displayFigures(value * 100 ** percent, pattern);
  const at = section.indexOf(pattern);
  return formatLiteral(section.slice(0, at)) + figures + formatLiteral(section.slice(at + pattern.length));
}
