import { parseArea } from "../../domain/grid/parseArea";
import { shiftableFormula } from "../../spec/formula/shiftableFormula";
import type { XlsxTable } from "./XlsxWorkbook";

const LONGEST_FORMULA = 8192;
/** A quoted text or a reference to a table's column, and what stands before it. */
const KEPT = /"(?:[^"]|"")*"|(?:[\p{L}_\\][\p{L}\p{N}._\\]*)?\[(?:[^[\]]|\[[^\]]*\])*\]/gu;
const REFERENCE = /(?<![\p{L}\p{N}._$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.!])/gu;

/** A table with the texts of its headings. */
export interface HeadedTable extends Pick<XlsxTable, "name" | "area"> {
  readonly headings: readonly string[];
}

// What has a meaning of its own between brackets is told by an apostrophe.
function bracketed(heading: string): string {
  return `[${heading.replace(/['#@[\]]/g, "'$&")}]`;
}

function inThisRow(reference: string, { name, area, headings }: HeadedTable): string | undefined {
  const fixed = reference.split("$").length - 1;
  if (fixed === 2) return reference;
  const at = parseArea(reference);
  const heading = at?.row === area.row + 1 ? headings[at.column - area.column] : undefined;
  if (fixed === 1 || heading === undefined || heading.includes("\n")) return undefined;
  return `${name}[[#This Row],${bracketed(heading)}]`;
}

function spelledOut(formula: string, table: HeadedTable): string | undefined {
  const kept = [...formula.matchAll(KEPT)].map(([part]) => part);
  const between = formula.split(KEPT).map((part) => withColumns(part, table));
  if (between.includes(undefined)) return undefined;
  const spelled = between.map((part, index) => `${part ?? ""}${kept[index] ?? ""}`).join("");
  return spelled.length < LONGEST_FORMULA ? spelled : undefined;
}

/** The addresses of a part of a formula told by their columns; undefined where one points at another row. */
function withColumns(part: string, table: HeadedTable): string | undefined {
  let isWhole = true;
  const spelled = part.replace(REFERENCE, (reference) => {
    const column = inThisRow(reference, table);
    isWhole &&= column !== undefined;
    return column ?? reference;
  });
  return isWhole ? spelled : undefined;
}

/**
 * The formula that a table's new rows get, from the formulas that stand under one heading, from the top. Addresses of the same row are
 * told by their columns, because a file does not say from which row an address counts. undefined when the formulas say different things
 * (a single cell between that was typed over does no harm), or point at other rows.
 *
 * @example columnFormula(["=A2*2", "=A3*2"], { name: "Bang", area: A1:B3, headings: ["Số", "Đôi"] }) // => "=Bang[[#This Row],[Số]]*2"
 */
export function columnFormula(formulas: readonly (string | undefined)[], table: HeadedTable): string | undefined {
  const [first] = formulas;
  if (first === undefined || first.includes("!") || first.includes("'")) return undefined;
  const formulaAt = shiftableFormula(first);
  const isSame = [1, formulas.length - 1]
    .filter((row) => row < formulas.length)
    .every((row) => formulas[row] === formulaAt(row, 0));
  return isSame ? spelledOut(first, table) : undefined;
}
