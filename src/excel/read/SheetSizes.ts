import type { Grid } from "../../domain/grid/Grid";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { numberAreas } from "./numberAreas";

/**
 * About how large a sheet is: how many rows it has, how many bytes of an answer one of them takes, and in which columns numbers and days
 * stand.
 */
export interface SheetSize {
  /** With some to spare: people may have added rows since. */
  readonly rows: number;
  readonly rowBytes: number;
  readonly numbers: readonly ColumnSpan[];
}

/** Columns side by side, from 0. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/** Rows that are asked for of a sheet that was never seen, and what one of them may take: a long plan's are longer than a form's. */
const UNKNOWN: SheetSize = { rows: 300, rowBytes: 1000, numbers: [] };
/** Rows that may have been added since. */
export const SPARE_ROWS = 30;
/** A formula's result is a word or a number. */
const RESULT_BYTES = 12;
/** Quotation marks and a comma. */
const CELL_BYTES = 3;

/** What was seen of a sheet. */
interface Seen {
  readonly rows: number;
  readonly contents: readonly (readonly unknown[])[];
  readonly numbers: readonly ColumnSpan[];
}

function isNumber(content: CellContent): boolean {
  return typeof content === "number" || (typeof content === "object" && content !== null && "date" in content);
}

/** How large sheets were when they were last read or written, so that a request asks for as much as its answer may hold. */
export class SheetSizes {
  private readonly sizes = new Map<string, SheetSize>();

  /** What is to be expected of a sheet. */
  of(name: string): SheetSize {
    return this.sizes.get(name.toLowerCase()) ?? UNKNOWN;
  }

  /** Remembers what was read. */
  sawGrid(name: string, grid: Grid): void {
    const { row, cells } = grid;
    this.remember(name, { rows: row + cells.length, contents: cells, numbers: numberAreas(grid) });
  }

  /** Remembers what was written; people's own cells may stand beside it. */
  sawSpec({ name, rows }: SheetSpec): void {
    const cells = rows.map((row) => row.map((content) => (isNumber(content) ? 0 : null)));
    const numbers = numberAreas({ row: 0, column: 0, cells });
    this.remember(name, { rows: rows.length, contents: rows, numbers });
  }

  private remember(name: string, { rows, contents, numbers }: Seen): void {
    this.sizes.set(name.toLowerCase(), { rows: rows + SPARE_ROWS, rowBytes: rowBytesOf(contents), numbers });
  }
}

/** The bytes that a row of these cells takes, of the longer ones rather than of the shorter. */
export function rowBytesOf(contents: readonly (readonly unknown[])[]): number {
  if (contents.length === 0) return UNKNOWN.rowBytes;
  const bytes = contents.reduce((sum, row) => sum + row.reduce<number>((one, cell) => one + bytesOf(cell), 0), 0);
  return Math.ceil((1.2 * bytes) / contents.length) + CELL_BYTES;
}

// A letter with its marks takes two or three bytes.
function bytesOf(cell: unknown): number {
  if (cell === null || cell === undefined) return CELL_BYTES;
  if (typeof cell === "string") return CELL_BYTES + 1.6 * cell.length;
  return CELL_BYTES + (isFormulaCell(cell) ? RESULT_BYTES : String(cell).length);
}

function isFormulaCell(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && isFormula(cell as Parameters<typeof isFormula>[0]);
}
