import { cellsOfArea } from "../../domain/grid/cellsOfArea";
import { areaAddress, type Area } from "../../domain/grid/Grid";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { SheetContent } from "../ports/WorkbookPort";
import type { HeldCell, HeldCells } from "./heldCells";
import { cellAt, cellsAfter, cellsOfContent, cellsOfSpec, isSameHeld } from "./heldCells";
import type { KeptAction, KeptSheet } from "./KeptAction";

/** What a sheet will be again. */
export interface Goal {
  readonly spec: SheetSpec;
  readonly cells: HeldCells;
  readonly content: SheetContent | null;
}

// Reading tells where formulas stand and not what they are: that is said by what the sheet was made of.
function withFormulas(before: SheetContent, made: readonly HeldCells[]): HeldCells {
  const { grid } = before;
  return cellsOfContent(before).map((cells, row) =>
    cells.map((cell, column): HeldCell => {
      if (typeof cell !== "object" || cell === null || cell.formula !== "=") return cell;
      const formulas = made.map((image) => cellAt(image, row, column)).filter((one) => typeof one === "object" && one);
      return formulas[0] ?? grid.cells[row - grid.row]?.[column - grid.column] ?? null;
    }),
  );
}

/**
 * What a sheet has to become: what it held before, or for a restore that is carried on what that makes of it; null when it was not there.
 *
 * @example goalOf(kept, "units", looks)?.cells[0] // => ["PHIẾU BÁO CÁO TIẾN ĐỘ"]
 */
export function goalOf(kept: KeptSheet, kind: KeptAction["kind"], looks: SheetSpec | undefined): Goal | null {
  const { before, after } = kept;
  if (kind === "restore") return after && { spec: after, cells: cellsAfter(kept), content: null };
  const base = looks ?? after;
  if (before === null || base === null) return null;
  const cells = withFormulas(
    before,
    [base, after].flatMap((spec) => (spec ? [cellsOfSpec(spec)] : [])),
  );
  return { spec: base, cells, content: before };
}

/** Merges as a spec has them, where they are the same in another order: a sheet is known by the form of its spec. */
function mergesOf({ merges }: SheetSpec, found: readonly Area[]): readonly Area[] {
  const keys = (areas: readonly Area[]): string => JSON.stringify(areas.map(areaAddress).sort());
  return found.length === 0 || keys(found) === keys(merges) ? merges : found;
}

/**
 * The spec of a sheet that holds these cells and looks as it did.
 *
 * @example specAgain(goal, "MN Hoa Mai", goal.cells).name // => "MN Hoa Mai"
 */
export function specAgain({ spec, content }: Goal, name: string, cells: HeldCells): SheetSpec {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const count = Math.max(cells.length, content === null ? 0 : spec.rows.length);
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => cells[row]?.[column] ?? null),
  );
  if (content === null) return { ...spec, name, rows };
  const areas = new Map(content.tables.map((table) => [table.name, table.area]));
  return {
    ...spec,
    name,
    rows,
    merges: mergesOf(spec, content.grid.merges),
    tables: spec.tables.map((table) => ({ ...table, area: areas.get(table.name) ?? table.area })),
  };
}

/**
 * The same spec, which leaves alone the cells of people that the action left alone, where they stand as they stood.
 *
 * @example leavingAlone(spec, now, [{ row: 3, column: 20, rows: 1, columns: 1 }]).kept
 */
export function leavingAlone(spec: SheetSpec, now: HeldCells, areas: readonly Area[]): SheetSpec {
  const rows = spec.rows.map((row) => [...row]);
  const kept = areas.flatMap(cellsOfArea).map((cell): Area => ({ ...cell, rows: 1, columns: 1 }));
  const same = kept.filter(({ row, column }) => {
    const [[wanted = null] = []] = cellsOfSpec({ rows: [[rows[row]?.[column] ?? null]] });
    return wanted !== null && isSameHeld(cellAt(now, row, column), wanted);
  });
  for (const { row, column } of same) {
    const line = rows[row];
    if (line) line[column] = null;
  }
  return { ...spec, rows, kept: same };
}
