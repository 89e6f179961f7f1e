import type { Cell } from "hucre";
import { fileFormula } from "./formulaText";
import { given } from "./given";
import type { FormatWriter } from "./writeFormat";
import { XlsxRefusal } from "./XlsxRefusal";
import type { XlsxCell, XlsxSheet, XlsxTable } from "./XlsxWorkbook";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
// The library writes text that reads like one of these as an error value, unless it stands as rich text.
const LOOKS_LIKE_ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
// "_x000D_" typed by a person would be read back as a carriage return; the format has an escape of its own.
const ESCAPE = /_x(?=[0-9A-Fa-f]{4}_)/g;

function writeText(text: string): Partial<Cell> {
  if (text.length > MAX_TEXT)
    throw new XlsxRefusal(`A cell holds ${String(text.length)} characters, over ${String(MAX_TEXT)}`);
  const escaped = text.replace(ESCAPE, "_x005F_x");
  return LOOKS_LIKE_ERROR.test(text) ? { value: null, richText: [{ text }] } : { value: escaped };
}

function writeFormula(cell: XlsxCell, table: string | undefined): Partial<Cell> {
  const formula = fileFormula(cell.formula ?? "", table);
  if (formula.length > MAX_FORMULA) throw new XlsxRefusal(`A formula is longer than ${String(MAX_FORMULA)} characters`);
  const known = typeof cell.value === "object" ? null : cell.value;
  return { value: null, formula, ...(known !== null && { formulaResult: known }) };
}

function writeValue(cell: XlsxCell, table: string | undefined): Partial<Cell> {
  if (cell.formula !== undefined) return writeFormula(cell, table);
  const { value } = cell;
  if (typeof value === "string") return value === "" ? { value: null } : writeText(value);
  return { value: typeof value === "object" && value !== null ? value.error : value };
}

function tableAt(tables: readonly XlsxTable[], { row, column }: XlsxCell): string | undefined {
  return tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  )?.name;
}

/**
 * The cells of a sheet for the library, keyed by "row,column". Text stays text whatever it starts with.
 *
 * @example writeCells(sheet, formatWriter()).get("0,0") // => { value: "=không phải công thức" }
 */
export function writeCells(sheet: XlsxSheet, styleOf: FormatWriter): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) {
    const style = styleOf(cell.format);
    cells.set(`${String(cell.row)},${String(cell.column)}`, {
      ...writeValue(cell, tableAt(sheet.tables, cell)),
      ...(style && { style }),
    });
  }
  pinTo(cells, sheet);
  return cells;
}

/** Puts notes and links on their cells, which may hold nothing else. */
function pinTo(cells: Map<string, Partial<Cell>>, { notes = [], links = [] }: XlsxSheet): void {
  const pin = (row: number, column: number, what: Partial<Cell>): void => {
    const key = `${String(row)},${String(column)}`;
    cells.set(key, { ...(cells.get(key) ?? { value: null }), ...what });
  };
  for (const { row, column, author, text } of notes) pin(row, column, { comment: { author, text } });
  for (const { area, address, place, tip } of links) {
    const hyperlink = { target: address ?? "", ...given({ location: place, tooltip: tip }) };
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) pin(row, column, { hyperlink });
  }
}
