import type { Cell, CellValue as LibraryValue, Sheet } from "hucre";
import { shownFormula } from "./formulaText";
import { given } from "./given";
import type { FormatReader } from "./readFormat";
import { shiftFormula } from "../../spec/formula/shiftFormula";
import type { XlsxCell } from "./XlsxWorkbook";

const EPOCH = Date.UTC(1899, 11, 31);
const MILLISECONDS_PER_DAY = 86_400_000;
const LEAP_DAY_OF_1900 = 60;

// The library turns numbers with a date format into dates, in UTC; Excel's own number is what the rest of the project works with.
function serialOf(date: Date): number {
  const days = (date.getTime() - EPOCH) / MILLISECONDS_PER_DAY;
  const serial = days >= LEAP_DAY_OF_1900 ? days + 1 : days;
  return Math.round(serial * 1e8) / 1e8;
}

function readValue(value: LibraryValue, type: Cell["type"] | undefined): XlsxCell["value"] {
  if (value instanceof Date) return serialOf(value);
  return type === "error" && typeof value === "string" ? { error: value } : value;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

// Only the first cell of a shared formula carries its text; the others mean the same text moved to their place.
function readFormula(
  cell: Cell,
  at: { row: number; column: number },
  shared: Map<number, SharedFormula>,
): string | undefined {
  if (cell.formula === undefined) return undefined;
  const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (cell.formula !== "") {
    const formula = shownFormula(cell.formula);
    if (index !== undefined) shared.set(index, { ...at, formula });
    return formula;
  }
  const first = index === undefined ? undefined : shared.get(index);
  return first && shiftFormula(first.formula, at.row - first.row, at.column - first.column);
}

/**
 * The cells of a sheet that hold or look like something, row by row.
 *
 * @example readCells(sheet, formatReader([]))[0] // => { row: 0, column: 0, value: "KẾ HOẠCH" }
 */
export function readCells(sheet: Sheet, formatOf: FormatReader): readonly XlsxCell[] {
  const shared = new Map<number, SharedFormula>();
  const found: XlsxCell[] = [];
  sheet.rows.forEach((values, row) => {
    values.forEach((raw, column) => {
      const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
      const value = readValue(raw, cell?.type);
      const formula = cell && readFormula(cell, { row, column }, shared);
      const format = cell?.style && formatOf(cell.style);
      const rest = given({ formula, format });
      if (value !== null || Object.keys(rest).length > 0) found.push({ row, column, value, ...rest });
    });
  });
  return found;
}
