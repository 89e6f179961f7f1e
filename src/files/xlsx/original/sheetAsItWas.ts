import { cellAddress } from "../../../domain/grid/Grid";
import { escapeXml } from "../../xml/serializeXml";
import type { XlsxCell, XlsxSheet } from "../XlsxWorkbook";
import { renumbered } from "./mergedStyles";

/** Where what a sheet's part counts by number is in the new workbook. */
export interface NewNumbers {
  readonly formatOf: (index: number) => number;
  readonly lookOf: (index: number) => number;
  readonly textOf: (index: number) => number;
}

const CELL = /<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g;
const LOOKS = /<(?:cfRule|sortCondition|colorFilter)\b[^>]*>/g;
const ADDRESS = /\sr=["']([A-Z]+\d+)["']/;
const TEXT = /\st=["']s["']/;
const VALUE = /<v>\s*(\d+)\s*<\/v>/;
const FORMULA = /<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>)/;

/**
 * The part of a sheet as it was read, for a workbook in which styles and texts have other numbers, with what its formulas come to now;
 * undefined when it calls its elements otherwise.
 *
 * @example sheetAsItWas(part, sheet, numbers)?.includes("<drawing") // => true
 */
export function sheetAsItWas(part: string, sheet: XlsxSheet, numbers: NewNumbers): string | undefined {
  if (!/<worksheet[\s>]/.test(part)) return undefined;
  const results = new Map(
    sheet.cells.flatMap((cell) => (cell.formula === undefined ? [] : [[cellAddress(cell.row, cell.column), cell]])),
  );
  return part
    .replace(/<row\b[^>]*>/g, (tag) => renumbered(tag, "s", numbers.formatOf))
    .replace(/<col\b[^>]*>/g, (tag) => renumbered(tag, "style", numbers.formatOf))
    .replace(LOOKS, (tag) => renumbered(tag, "dxfId", numbers.lookOf))
    .replace(/<sheetView\b[^>]*>/g, (tag) => tag.replace(/\stabSelected=["'][^"']*["']/, ""))
    .replace(CELL, (_whole, attributes: string | undefined, inside: string | undefined) =>
      cellAsItWas(attributes ?? "", inside ?? "", { numbers, results }),
    );
}

interface Known {
  readonly numbers: NewNumbers;
  readonly results: ReadonlyMap<string, XlsxCell>;
}

function cellAsItWas(attributes: string, inside: string, { numbers, results }: Known): string {
  const styled = renumbered(attributes, "s", numbers.formatOf);
  const formula = FORMULA.exec(inside)?.[0];
  const value = formula === undefined ? null : resultAt(attributes, results);
  if (formula !== undefined && value !== null) return withResult(styled, formula, value);
  const text = TEXT.test(attributes)
    ? inside.replace(VALUE, (_value, index: string) => valueXml(numbers, index))
    : inside;
  return text === "" ? `<c${styled}/>` : `<c${styled}>${text}</c>`;
}

function resultAt(attributes: string, results: Known["results"]): XlsxCell["value"] {
  return results.get(ADDRESS.exec(attributes)?.[1] ?? "")?.value ?? null;
}

function valueXml({ textOf }: NewNumbers, index: string): string {
  return `<v>${String(textOf(Number(index)))}</v>`;
}

function withResult(attributes: string, formula: string, value: NonNullable<XlsxCell["value"]>): string {
  const { type, text } = shown(value);
  const untyped = attributes.replace(/\st=["'][^"']*["']/, "");
  return `<c${untyped}${type === "" ? "" : ` t="${type}"`}>${formula}<v>${text}</v></c>`;
}

function shown(value: NonNullable<XlsxCell["value"]>): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return typeof value === "string"
    ? { type: "str", text: escapeXml(value) }
    : { type: "e", text: escapeXml(value.error) };
}
