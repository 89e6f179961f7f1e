import { cellAddress } from "../../domain/grid/Grid";
import { holdsCell } from "../../domain/grid/holdsCell";
import { fileFormula } from "./formulaText";
import { fileText } from "./fileText";
import { shareFormulas, type FormulaShare } from "./shareFormulas";
import type { SharedStrings } from "./SharedStrings";
import { XlsxRefusal } from "./XlsxRefusal";
import type { XlsxCell, XlsxFormat, XlsxRow, XlsxSheet, XlsxTable } from "./XlsxWorkbook";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** What rows point to outside their sheet. */
export interface RowParts {
  /** The number of a look among those of the file. */
  readonly styleOf: (format: XlsxFormat | undefined) => number;
  readonly strings: SharedStrings;
}

/**
 * The rows of a sheet as they stand in its part. Text stays text whatever it starts with; a formula has its last result beside it.
 *
 * @example rowsXml(sheet, parts) // => '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
 */
export function rowsXml(sheet: XlsxSheet, parts: RowParts): string {
  const cells = new Map<number, string[]>();
  const shared = shareFormulas(sheet.cells);
  for (const cell of sheet.cells) {
    const formula =
      cell.formula === undefined ? undefined : formulaXml(cell, tableAt(sheet.tables, cell), shared.get(cell));
    const xml = cellXml(cell, formula, parts);
    const row = cells.get(cell.row);
    if (row) row.push(xml);
    else cells.set(cell.row, [xml]);
  }
  const told = new Map(sheet.rows.map((row) => [row.row, row]));
  const rows = [...new Set([...cells.keys(), ...told.keys()])].sort((one, other) => one - other);
  return rows.map((row) => rowXml(row, told.get(row), cells.get(row) ?? [])).join("");
}

function rowXml(row: number, told: XlsxRow | undefined, cells: readonly string[]): string {
  // A height that is not said to be a person's own is chosen anew, from the text, where the file is opened.
  const own = told?.fitted === true ? "" : ' customHeight="1"';
  const height = told?.height === undefined ? "" : ` ht="${String(told.height)}"${own}`;
  const hidden = told?.hidden === true ? ' hidden="1"' : "";
  const level = told?.level === undefined ? "" : ` outlineLevel="${String(told.level)}"`;
  return `<row r="${String(row + 1)}"${height}${hidden}${level}>${cells.join("")}</row>`;
}

function cellXml(cell: XlsxCell, formula: string | undefined, { styleOf, strings }: RowParts): string {
  const style = styleOf(cell.format);
  const start = `<c r="${cellAddress(cell.row, cell.column)}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  if (formula !== undefined) return `${start}${resultXml(cell.value, formula)}</c>`;
  const { value } = cell;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "object") return `${start} t="e"><v>${value.error}</v></c>`;
  return `${start} t="s"><v>${String(strings.indexOf(checked(value)))}</v></c>`;
}

function formulaXml(
  { formula: written = "" }: XlsxCell,
  table: string | undefined,
  shared: FormulaShare | undefined,
): string {
  if (shared && shared.area === undefined) return `<f t="shared" si="${String(shared.index)}"/>`;
  const formula = fileFormula(written, table);
  if (formula.length > MAX_FORMULA) throw new XlsxRefusal(`A formula is longer than ${String(MAX_FORMULA)} characters`);
  const attributes = shared?.area === undefined ? "" : ` t="shared" ref="${shared.area}" si="${String(shared.index)}"`;
  return `<f${attributes}>${fileText(formula)}</f>`;
}

function resultXml(value: XlsxCell["value"], f: string): string {
  if (typeof value === "number") return `>${f}<v>${String(value)}</v>`;
  if (typeof value === "boolean") return ` t="b">${f}<v>${value ? "1" : "0"}</v>`;
  return typeof value === "string" ? ` t="str">${f}<v>${fileText(value)}</v>` : `>${f}`;
}

function checked(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  throw new XlsxRefusal(`A cell holds ${String(text.length)} characters, over ${String(MAX_TEXT)}`);
}

function tableAt(tables: readonly XlsxTable[], { row, column }: XlsxCell): string | undefined {
  return tables.find(({ area }) => holdsCell(area, row, column))?.name;
}
