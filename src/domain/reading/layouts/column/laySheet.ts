import { fullAddress } from "../../../grid/Grid";
import type { Issue } from "../../../plan/Issue";
import type { FoundTable } from "../../header/findTables";
import type { HeaderColumn } from "../../header/HeaderBand";
import type { LayoutName } from "../../Reading";
import type { SourceCell, SourceRow, SourceSheet } from "../../source/SourceSheet";
import type { LaidSheet } from "../Layout";
import type { ColumnLine } from "./ColumnText";
import { findHeads, type HeadRun } from "./findHeads";
import type { PlacedRow, PlacedTable, PlacedText } from "./gatherRows";
import { layTable } from "./layTable";
import { textLines, type ColumnLines } from "./textLines";

const LEAST_HEADINGS_A_LINE = 2.5;
/** What a cell costs that starts within a line: dear where lines are said to be parts of cells, cheap where they are said to be rows. */
const IN_LINE: Readonly<Record<"column" | "lines", number>> = { column: 2.2, lines: 0.8 };

/**
 * A sheet whose tables stand in one column, laid out as tables: each with a row of headings and a row for every row. Undefined when the
 * sheet holds more columns or no head of a table.
 *
 * @example laySheet(sheet, "column")?.tables.length // => 1
 */
export function laySheet(sheet: SourceSheet, layout: "column" | "lines"): LaidSheet | undefined {
  const text = textLines(sheet);
  const runs = text === undefined ? [] : findHeads(text.lines);
  const [first] = runs;
  if (text === undefined || first === undefined) return undefined;
  if (layout === "lines" && !holdsRows(first)) return undefined;
  const laid = new LaidText(sheet, text, layout);
  laid.addLines(text.lines.slice(0, first.head.first));
  runs.forEach((run, index) => {
    const end = runs[index + 1]?.head.first ?? text.lines.length;
    laid.addTable(run, layTable(text.lines, run, end, IN_LINE[layout]));
  });
  return laid.finish();
}

// Where every row has a line, so have the headings.
function holdsRows({ head }: HeadRun): boolean {
  return head.headings.length >= LEAST_HEADINGS_A_LINE * (head.last - head.first + 1);
}

class LaidText {
  private readonly rows: SourceRow[] = [];
  private readonly tables: FoundTable[] = [];
  private readonly noise: SourceCell[] = [];
  private readonly issues: Issue[] = [];
  private readonly rowOf: ReadonlyMap<SourceCell, number>;

  constructor(
    private readonly sheet: SourceSheet,
    private readonly text: ColumnLines,
    private readonly layout: LayoutName,
  ) {
    this.rowOf = new Map(sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [cell, row] as const)));
  }

  /** Lines outside a table stay as they are; a cell of several lines is one again. */
  addLines(lines: readonly ColumnLine[]): void {
    const counts = new Map<SourceCell, number>();
    for (const { cell } of lines) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const whole = new Set<SourceCell>();
    for (const { cell, text } of lines) {
      if (whole.has(cell)) continue;
      const isWhole = counts.get(cell) === linesIn(cell);
      if (isWhole) whole.add(cell);
      const own = isWhole ? cell : partOf(cell, text);
      this.rows.push({ row: this.rowOf.get(cell) ?? cell.row, cells: [own] });
    }
  }

  addTable(run: HeadRun, placed: PlacedTable): void {
    const { head } = run;
    const lines = this.text.lines.slice(head.first, head.last + 1);
    const [top] = lines;
    if (top === undefined) return;
    const columns = head.headings.map((heading, index) => this.headerColumn(heading.text, index));
    const first = this.rows.length;
    this.rows.push({ row: top.cell.row, cells: columns.map((one) => headingCell(one, top.cell)) });
    for (const row of placed.rows) this.addRow(row);
    for (const text of placed.guessed) this.addDoubt(text);
    this.tables.push({ header: { first, last: first, columns }, repeats: [], from: first + 1, to: this.rows.length });
    this.noise.push(...lines.map(cellOf), ...placed.noise.map(cellOf));
    this.addLines(placed.after);
  }

  finish(): LaidSheet {
    const rows = [...this.rows, ...this.text.apart];
    const sheet: SourceSheet = { name: this.sheet.name, rows, coveringCell: () => undefined, merges: [] };
    return { layout: this.layout, sheet, tables: this.tables, noise: this.noise, issues: this.issues };
  }

  // A line in a cell of its own is one doubt, however many of its pieces are.
  private addDoubt({ line, text }: PlacedText): void {
    const cell = fullAddress(this.sheet.name, line.cell.row, line.cell.column);
    if (this.issues.at(-1)?.cell !== cell)
      this.issues.push({ kind: "placed-by-guess", severity: "warning", cell, text });
  }

  private headerColumn(heading: string, index: number): HeaderColumn {
    const column = this.text.column + index;
    return { column, lastColumn: column, heading, parent: "", period: undefined };
  }

  private addRow(row: PlacedRow): void {
    const cells = row.kind === "row" ? row.cells : [row.texts];
    const joined = cells.flatMap((texts, index) => this.joinedCell(texts, index) ?? []);
    const row0 = joined.reduce((least, cell) => Math.min(least, cell.row), Infinity);
    if (joined.length > 0) this.rows.push({ row: row0, cells: joined });
  }

  private joinedCell(texts: readonly PlacedText[], index: number): SourceCell | undefined {
    const parts = texts.map(({ line, text }) => (line.cell.text === text ? line.cell : partOf(line.cell, text)));
    const [first] = parts;
    if (first === undefined) return undefined;
    const column = this.text.column + index;
    const text = parts.map((part) => part.text).join("\n");
    const isWhole = parts.length === 1;
    return {
      ...first,
      column,
      lastColumn: column,
      lastRow: first.row,
      text,
      isNumber: isWhole && first.isNumber,
      date: isWhole ? first.date : null,
      parts,
    };
  }
}

function cellOf({ cell, text }: ColumnLine): SourceCell {
  return cell.text === text ? cell : partOf(cell, text);
}

function partOf(cell: SourceCell, text: string): SourceCell {
  return { ...cell, text, isNumber: false, date: null };
}

function headingCell({ column, heading }: HeaderColumn, top: SourceCell): SourceCell {
  return { ...partOf(top, heading), column, lastColumn: column, lastRow: top.row };
}

function linesIn({ text }: SourceCell): number {
  return text.split("\n").length;
}
