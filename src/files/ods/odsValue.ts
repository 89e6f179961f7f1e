import { toSerial } from "../../domain/plan/IsoDate";
import { childOf, childrenOf, elementsIn, textIn, type XmlElement } from "../xml/XmlElement";
import type { XlsxCell } from "../xlsx/XlsxWorkbook";

type Content = Pick<XlsxCell, "value" | "written" | "format">;

const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?/;
const ERROR = /^(#[A-Z0-9/]+[!?]?|Err:\d{3})$/;

/**
 * The styles of a document that strike text through.
 *
 * @example struckStyles(automaticStyles) // => Set { "T1", "ce4" }
 */
export function struckStyles(styles: XmlElement | undefined): ReadonlySet<string> {
  const struck = childrenOf(styles, "style").filter((style) => {
    const line = childOf(style, "text-properties")?.attributes.get("text-line-through-style");
    return line !== undefined && line !== "none";
  });
  return new Set(struck.map((style) => style.attributes.get("style-name") ?? style.attributes.get("name") ?? ""));
}

/** The text of a paragraph, without the struck runs when told which. */
function textOf(element: XmlElement, struck: ReadonlySet<string>): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.name === "s") return " ".repeat(Number(child.attributes.get("c") ?? "1"));
      if (child.name === "tab") return "\t";
      if (child.name === "line-break") return "\n";
      if (child.name === "annotation" || struck.has(child.attributes.get("style-name") ?? "")) return "";
      return textOf(child, struck);
    })
    .join("");
}

function linesOf(cell: XmlElement, struck: ReadonlySet<string>): string {
  return elementsIn(cell)
    .filter(({ name }) => name === "p" || name === "h")
    .map((line) => textOf(line, struck))
    .join("\n");
}

function textContent(cell: XmlElement, struck: ReadonlySet<string>): Content {
  const written = linesOf(cell, new Set());
  const isStruck = struck.has(cell.attributes.get("style-name") ?? "");
  const kept = isStruck ? "" : linesOf(cell, struck).trim();
  if (ERROR.test(written)) return { value: { error: written } };
  if (kept === "" && written !== "") return { value: written, format: { font: { strike: true } } };
  return kept === written.trim() ? { value: written } : { value: kept, written };
}

function dateContent(text: string): Content | undefined {
  const [, day, hours = "0", minutes = "0"] = DATE.exec(text) ?? [];
  if (day === undefined) return undefined;
  const share = (Number(hours) * 60 + Number(minutes)) / 1440;
  return { value: toSerial(day) + share, format: { numberFormat: "dd/mm/yyyy" } };
}

/** 80 where shares are shown is 8000 %, and 80 elsewhere is a number. */
function numberContent(value: number, type: string): Content {
  return type === "percentage" ? { value, format: { numberFormat: "0%" } } : { value };
}

/**
 * What a cell of an OpenDocument sheet holds; undefined when that is nothing.
 *
 * @example odsValue(cell, new Set()) // => { value: 45823, format: { numberFormat: "dd/mm/yyyy" } }
 */
export function odsValue(cell: XmlElement, struck: ReadonlySet<string>): Content | undefined {
  const { attributes } = cell;
  const shown = textIn(childOf(cell, "p"));
  const type = attributes.get("value-type") ?? "";
  const value = attributes.get("value");
  if (type === "boolean") return { value: attributes.get("boolean-value") === "true" };
  if (type === "date") return dateContent(attributes.get("date-value") ?? "") ?? textContent(cell, struck);
  if (value !== undefined && value !== "" && !ERROR.test(shown)) return numberContent(Number(value), type);
  return linesOf(cell, new Set()) === "" ? undefined : textContent(cell, struck);
}
