import type { ColumnRole } from "../../Reading";
import type { PlacedRow, PlacedTable, PlacedText } from "./gatherRows";

type Row = Extract<PlacedRow, { kind: "row" }>;

function textOf(cell: readonly PlacedText[] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(" ");
}

/**
 * A placed table in which a row with one unit where two columns of units are has it in the column where full rows have it; where none
 * tells, it was placed by guess. Lines of one column show no empty cell.
 *
 * @example settleLoneUnits(placed, roles).rows[1] // => the schools help, as in row 0: the merged cell of who leads left nothing here
 */
export function settleLoneUnits(placed: PlacedTable, roles: readonly ColumnRole[]): PlacedTable {
  const [lead, helper] = [roles.indexOf("lead"), roles.indexOf("coordinating")];
  if (lead === -1 || helper === -1) return placed;
  const full = placed.rows.filter((row) => row.kind === "row").filter((row) => isFull(row, lead, helper));
  const known = new Map(
    [lead, helper].map((column) => [column, new Set(full.map((row) => textOf(row.cells[column])))]),
  );
  const guessed: PlacedText[] = [];
  const rows = placed.rows.map((row): PlacedRow => {
    const from = row.kind === "row" ? loneColumn(row, lead, helper) : undefined;
    if (row.kind !== "row" || from === undefined) return row;
    const [text, other] = [textOf(row.cells[from]), from === lead ? helper : lead];
    if (known.get(from)?.has(text) === true) return row;
    if (known.get(other)?.has(text) === true) return moved(row, from, other);
    guessed.push(...(row.cells[from] ?? []).slice(0, 1));
    return row;
  });
  const isKnown = new Set(placed.guessed.map(({ line }) => line));
  return { ...placed, rows, guessed: [...placed.guessed, ...guessed.filter(({ line }) => !isKnown.has(line))] };
}

function isFull({ cells }: Row, lead: number, helper: number): boolean {
  return [lead, helper].every((column) => textOf(cells[column]) !== "");
}

function loneColumn({ cells }: Row, lead: number, helper: number): number | undefined {
  const filled = [lead, helper].filter((column) => textOf(cells[column]) !== "");
  return filled.length === 1 ? filled[0] : undefined;
}

function moved({ kind, cells }: Row, from: number, to: number): PlacedRow {
  const at = (column: number): readonly PlacedText[] =>
    column === from ? [] : (cells[column === to ? from : column] ?? []);
  return { kind, cells: cells.map((_, column) => at(column)) };
}
