import { splitUnits } from "../../../units/splitUnits";
import type { ColumnRole } from "../../Reading";
import { memoize } from "../../source/memoize";
import { headingsByGuess } from "./headingsByGuess";
import type { PlacedRow, PlacedTable, PlacedText } from "./gatherRows";
import { wholeGroups } from "./wholeGroups";

/** The share of rows from which on lone units that nobody tells make other leads doubtful. */
const LEAST_UNTOLD = 0.2;

const LIST_MARK = /[,;]/;

const unitsIn = memoize((text: string): number => splitUnits(text, { units: [], groups: [] }).length);

type Row = Extract<PlacedRow, { kind: "row" }>;

function textOf(cell: readonly PlacedText[] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(" ");
}

/** A row with one unit where two columns of units are: where it stands, and where full rows say that it belongs. */
interface Lone {
  readonly row: Row;
  readonly from: number;
  readonly told: number | undefined;
}

/**
 * A placed table in which a row with one unit where two columns of units are has it in the column where full rows have it; where none
 * tells, it was placed by guess, beside the others when full rows put all of those in one column. Lines of one column show no empty cell.
 *
 * @example settleLoneUnits(placed, roles).rows[1] // => the schools help, as in row 0: the merged cell of who leads left nothing here
 */
export function settleLoneUnits(cut: PlacedTable, roles: readonly ColumnRole[]): PlacedTable {
  const pair = [roles.indexOf("lead"), roles.indexOf("coordinating")] as const;
  if (pair.includes(-1)) return cut;
  const placed = { ...cut, rows: wholeGroups(cut.rows, pair) };
  const lone = lonesOf(placed, pair);
  const told = new Set([...lone.values()].flatMap((one) => one.told ?? []));
  const [usual] = told.size === 1 ? told : [];
  const guessed: PlacedText[] = [
    ...headingsByGuess(placed.rows, roles),
    ...leadsByGuess(placed, lone, pair),
    ...severalLeads(placed.rows, pair),
  ];
  const rows = placed.rows.map((row): PlacedRow => {
    const own = lone.get(row);
    if (own === undefined) return row;
    if (own.told === undefined) guessed.push(...(own.row.cells[own.from] ?? []).slice(0, 1));
    return moved(own.row, own.from, own.told ?? usual ?? own.from);
  });
  const isKnown = new Set(placed.guessed.map(({ line }) => line));
  return { ...placed, rows, guessed: [...placed.guessed, ...guessed.filter(({ line }) => !isKnown.has(line))] };
}

type Pair = readonly [lead: number, helper: number];

function lonesOf(placed: PlacedTable, pair: Pair): ReadonlyMap<PlacedRow, Lone> {
  const rows = placed.rows.filter((row) => row.kind === "row");
  const full = rows.filter((row) => isFull(row, pair));
  const known = new Map(pair.map((column) => [column, new Set(full.map((row) => textOf(row.cells[column])))]));
  return new Map(
    rows.flatMap((row): readonly [PlacedRow, Lone][] => {
      const from = loneColumn(row, pair);
      if (from === undefined) return [];
      const places = pair.filter((column) => known.get(column)?.has(textOf(row.cells[from])) === true);
      const told = places.length === 1 ? places[0] : undefined;
      return [[row, { row, from, told }]];
    }),
  );
}

// One leads as a rule: of several on lines of their own the others may as well help.
function severalLeads(rows: readonly PlacedRow[], [lead]: Pair): readonly PlacedText[] {
  return rows.flatMap((row) => {
    const lines = row.kind === "row" ? (row.cells[lead] ?? []) : [];
    const listed = lines.map(({ text }) => text).join("\n");
    return lines.length > 1 && !LIST_MARK.test(listed) && unitsIn(listed) > 1 ? lines.slice(1, 2) : [];
  });
}

// Where lone units that nobody tells show that cells of who leads are left out, the first of a row's helpers may have become its lead.
function leadsByGuess(placed: PlacedTable, lone: ReadonlyMap<PlacedRow, Lone>, pair: Pair): readonly PlacedText[] {
  const rows = placed.rows.filter((row) => row.kind === "row");
  const untold = [...lone.values()].filter(({ told }) => told === undefined).length;
  const [first, ...others] = rows;
  if (first === undefined || !isFull(first, pair) || untold === 0 || untold < LEAST_UNTOLD * rows.length) return [];
  const unlike = others.filter((row) =>
    pair.every((column) => textOf(row.cells[column]) !== textOf(first.cells[column])),
  );
  return unlike.filter((row) => isFull(row, pair)).flatMap(({ cells }) => (cells[pair[0]] ?? []).slice(0, 1));
}

function isFull({ cells }: Row, pair: Pair): boolean {
  return pair.every((column) => textOf(cells[column]) !== "");
}

function loneColumn({ cells }: Row, pair: Pair): number | undefined {
  const filled = pair.filter((column) => textOf(cells[column]) !== "");
  return filled.length === 1 ? filled[0] : undefined;
}

function moved({ kind, cells }: Row, from: number, to: number): PlacedRow {
  if (from === to) return { kind, cells };
  const at = (column: number): readonly PlacedText[] =>
    column === from ? [] : (cells[column === to ? from : column] ?? []);
  return { kind, cells: cells.map((_, column) => at(column)) };
}
