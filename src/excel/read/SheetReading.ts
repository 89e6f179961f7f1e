import { areaAddress, type Area, type CellValue, type Grid } from "../../domain/grid/Grid";
import { areaToRead, type ReadArea } from "./areaToRead";
import type { ReadBlock } from "./askCells";
import { areaOf, areasOf, rangeLooksOf, type AskedSheet } from "./askSheet";
import type { RangeLooks } from "./askHidden";
import { numberAreas } from "./numberAreas";
import { formulasIn } from "./readFormulas";
import { rowBytesOf, SPARE_ROWS, type ColumnSpan, type SheetSize } from "./SheetSizes";

/** Columns that the first request asks for; what stands right of them is asked for when it is known to be there. */
const FIRST_COLUMNS = 256;

/** Number formats of the cells from a place on. */
export interface FormatBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

/** One sheet while it is read, piece after piece. */
export class SheetReading {
  private asked: AskedSheet | null = null;
  private readonly blocks: ReadBlock[] = [];
  private readonly formats: FormatBlock[] = [];
  private rowBytes: number;
  private readonly firstRows: number;
  /** About how many rows it has. */
  readonly rows: number;
  /** Columns where numbers stood before, whose formats are asked for with their values. */
  readonly numbers: readonly ColumnSpan[];

  constructor(
    readonly name: string,
    /** Whether it is one of ours, of which formulas are wanted. */
    readonly isOurs: boolean,
    { rows, rowBytes, numbers }: SheetSize,
    answerBytes: number,
  ) {
    this.rowBytes = rowBytes;
    this.numbers = numbers;
    this.rows = rows;
    this.firstRows = Math.min(rows, this.rowsIn(answerBytes));
  }

  /** The piece that is asked for before anything is known of the sheet. */
  first(): Area {
    return { row: 0, column: 0, rows: this.firstRows, columns: FIRST_COLUMNS };
  }

  bytesOf({ rows }: Area): number {
    return rows * this.rowBytes;
  }

  /** What the answer to the first piece may take; rows to spare are mostly not there. */
  firstBytes(): number {
    return Math.max(1, this.firstRows - SPARE_ROWS) * this.rowBytes;
  }

  /** How many rows may be asked for at once. */
  rowsIn(bytes: number): number {
    return Math.max(1, Math.floor(bytes / this.rowBytes));
  }

  /** Takes in what was asked first; gives what is still missing. */
  learn(asked: AskedSheet, first: ReadBlock | null): readonly Area[] {
    this.asked = asked;
    this.take(first);
    const area = this.area;
    if (!area || asked.sheet.isNullObject) return [];
    if (first) this.rowBytes = rowBytesOf(first.values);
    return beyond(area, this.first());
  }

  take(block: ReadBlock | null): void {
    if (block) this.blocks.push(block);
    if (block?.formats) this.formats.push({ ...block, formats: block.formats });
  }

  /** Takes in number formats that were asked for afterwards. */
  takeFormats(block: FormatBlock): void {
    this.formats.push(block);
  }

  /** Where numbers stand whose formats are not known: each may be a day. */
  unformatted(): readonly Area[] {
    const area = this.shownArea();
    if (!area) return [];
    const isKnown = (row: number, column: number): boolean => this.formats.some((block) => isIn(block, row, column));
    return numberAreas(this.writtenIn(area), isKnown);
  }

  get isThere(): boolean {
    return this.asked !== null && !this.asked.sheet.isNullObject;
  }

  get tables(): readonly Excel.Table[] {
    return this.asked?.sheet.tables.items ?? [];
  }

  /** How the whole looks; null where nothing is written. */
  get looks(): RangeLooks | null {
    return this.asked && this.isThere && !this.asked.used.isNullObject ? rangeLooksOf(this.asked) : null;
  }

  grid(sheet: string): Grid {
    const area = this.shownArea();
    if (!area) return { sheet, row: 0, column: 0, cells: [], numberFormats: [], merges: [] };
    return {
      sheet,
      ...this.writtenIn(area),
      numberFormats: laid(area, "General", this.formats, ({ formats }) => formats),
      merges: this.merges(),
      ...(area.last && { beyond: area.last }),
    };
  }

  /** What the cells hold, without how they look. */
  private writtenIn(area: ReadArea): Pick<Grid, "row" | "column" | "cells" | "formulas"> {
    const place = { row: area.row, column: area.column };
    const cells = laid<CellValue, ReadBlock>(area, null, this.blocks, ({ values }) => values);
    const formulas = this.isOurs ? this.formulasOver({ ...place, cells }, area) : undefined;
    return { ...place, cells, ...(formulas && { formulas }) };
  }

  /** A merge over the edge of two pieces is told with both. */
  private merges(): readonly Area[] {
    const all = (this.asked?.merged ?? []).flatMap(areasOf);
    return [...new Map(all.map((area) => [areaAddress(area), area])).values()];
  }

  private formulasOver(grid: Pick<Grid, "row" | "column" | "cells">, area: Area): NonNullable<Grid["formulas"]> {
    const found = this.asked?.formulas;
    if (found) return formulasIn(grid, areasOf(found));
    return laid<string | null, ReadBlock>(area, null, this.blocks, ({ formulas }) => formulas ?? []);
  }

  /** Of a sheet that is too large to be read whole, only where something was found. */
  private shownArea(): ReadArea | null {
    const { area } = this;
    if (!area?.last || this.blocks.length === 0) return area;
    const [top, left] = [
      Math.min(...this.blocks.map(({ row }) => row)),
      Math.min(...this.blocks.map(({ column }) => column)),
    ];
    const bottom = Math.max(...this.blocks.map(({ row, values }) => row + values.length));
    const right = Math.max(...this.blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)));
    return { row: top, column: left, rows: bottom - top, columns: right - left, last: area.last };
  }

  private get area(): ReadArea | null {
    if (!this.asked || !this.isThere || this.asked.used.isNullObject) return null;
    return areaToRead(areaOf(this.asked.used));
  }
}

/** What of an area lies under the first piece of its sheet, and right of it. */
function beyond(area: Area, first: Area): readonly Area[] {
  const [below, beside] = [area.row + area.rows - first.rows, area.column + area.columns - first.columns];
  const under = { ...area, row: Math.max(area.row, first.rows), rows: Math.min(area.rows, below) };
  const right = {
    row: area.row,
    rows: Math.min(area.rows, first.rows - area.row),
    column: Math.max(area.column, first.columns),
    columns: Math.min(area.columns, beside),
  };
  return [under, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function isIn({ row: top, column: left, formats }: FormatBlock, row: number, column: number): boolean {
  return row >= top && row < top + formats.length && column >= left && column < left + (formats[0]?.length ?? 0);
}

/** Pieces put together over the whole area. */
function laid<T, B extends Pick<ReadBlock, "row" | "column">>(
  area: Area,
  empty: T,
  blocks: readonly B[],
  of: (block: B) => readonly (readonly T[])[],
): readonly (readonly T[])[] {
  const rows = Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(empty));
  for (const block of blocks) {
    const left = block.column - area.column;
    of(block).forEach((line, index) => {
      const row = rows[block.row + index - area.row];
      line.forEach((value, offset) => {
        if (row !== undefined && left + offset >= 0 && left + offset < area.columns) row[left + offset] = value;
      });
    });
  }
  return rows;
}
