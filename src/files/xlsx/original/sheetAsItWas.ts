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
  const result = formula === undefined ? undefined : results.get(/\sr=["']([A-Z]+\d+)["']/.exec(attributes)?.[1] ?? "");
  if (formula !== undefined && result !== undefined && result.value !== null) {
    const { type, text } = shown(result.value);
    const untyped = styled.replace(/\st=["'][^"']*["']/, "");
    return `<c${untyped}${type === "" ? "" : ` t="${type}"`}>${formula}<v>${text}</v></c>`;
  }
  const texts = /\st=["']s["']/.test(attributes)
    ? inside.replace(
        /<v>\s*(\d+)\s*<\/v>/,
        (_value, index: string) => `<v>${String(numbers.textOf(Number(index)))}</v>`,
      )
    : inside;
  return texts === "" ? `<c${styled}/>` : `<c${styled}>${texts}</c>`;
}

function shown(value: NonNullable<XlsxCell["value"]>): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return typeof value === "string"
    ? { type: "str", text: escapeXml(value) }
    : { type: "e", text: escapeXml(value.error) };
}
