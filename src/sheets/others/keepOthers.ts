import { fullAddress, type Area } from "../../domain/grid/Grid";
import { TEXTS } from "../labels";
import type { TabledGrid } from "../parts/TabledGrid";
import { rowOf } from "../../spec/cellValues";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { contentIn } from "./cellsOfGrid";
import type { Spot } from "./Claims";
import { claimsOn } from "./claimsOn";

/** A sheet with everything that others wrote on it, and the addresses of what had to move to the block under it. */
export interface SheetWithOthers {
  readonly spec: SheetSpec;
  readonly moved: readonly string[];
}

/** Somebody's cell on the sheet as it stands, and where it belongs on the new one, null for nowhere. */
interface Placed {
  readonly cell: Spot;
  readonly content: CellContent;
  readonly place: Spot | null;
}

/**
 * A sheet of ours made again with all that people wrote beside, under, over and between what is ours: in place, or with its row, or,
 * where its place is taken, in a block of its own under everything.
 *
 * @example keepOthers(content, taskSpec).moved // => ["'Nhiệm vụ'!M8"]
 */
export function keepOthers(content: TabledGrid, spec: SheetSpec): SheetWithOthers {
  const others = othersOn(content, spec);
  const sheet = new OpenSheet(spec);
  const left = others.filter(({ cell, content: words, place }) => place === null || !sheet.put(place, words, cell));
  sheet.append(left);
  const block = blockStart(content);
  const moved = left.filter(({ cell }) => cell.row < block);
  return {
    spec: sheet.spec(content),
    moved: moved.map(({ cell }) => fullAddress(content.grid.sheet, cell.row, cell.column)),
  };
}

function othersOn(content: TabledGrid, spec: SheetSpec): readonly Placed[] {
  const claims = claimsOn(content, spec);
  const { grid } = content;
  if (claims === undefined) return [];
  const block = blockStart(content);
  return grid.cells.flatMap((cells, index) =>
    cells.flatMap((_, offset): readonly Placed[] => {
      const cell = { row: grid.row + index, column: grid.column + offset };
      const words = contentIn(grid, cell);
      if (words === null || isLabel(words) || (cell.row < block && claims.isTaken(cell))) return [];
      return [{ cell, content: words, place: cell.row > block ? null : claims.placeOf(cell) }];
    }),
  );
}

/** The row over which the block of what people wrote begins; beyond the sheet when there is none. */
function blockStart({ grid }: TabledGrid): number {
  const index = grid.cells.findIndex((cells) => cells.some(isLabel));
  return index < 0 ? Infinity : grid.row + index;
}

function isLabel(content: CellContent): boolean {
  return content === TEXTS.freeRows;
}

/** A spec's cells, to which others' are added where nothing stands. */
class OpenSheet {
  private readonly rows: CellContent[][];
  private readonly kept: Area[] = [];
  private readonly moved: Area[] = [];

  constructor(private readonly before: SheetSpec) {
    this.rows = before.rows.map((row) => [...row]);
  }

  /** Puts a cell where nothing stands and says so; `from` is where it stood. */
  put(place: Spot, content: CellContent, from: Spot): boolean {
    const area = { ...place, rows: 1, columns: 1 };
    if (!this.isFree(place)) return false;
    if (place.row === from.row && place.column === from.column) this.kept.push(area);
    else {
      this.write(place, content);
      this.moved.push(area);
    }
    return true;
  }

  /** What has no place stands under everything, rows and columns as they were. */
  append(left: readonly Placed[]): void {
    if (left.length === 0) return;
    const last = Math.max(this.rows.length - 1, ...this.kept.map(({ row }) => row));
    const top = last + 4;
    this.write({ row: top - 1, column: 0 }, TEXTS.freeRows);
    const lines = [...new Set(left.map(({ cell }) => cell.row))];
    for (const { cell, content } of left) {
      const row = top + lines.indexOf(cell.row);
      let column = cell.column;
      while (this.before.columns[column]?.hidden === true || !this.isFree({ row, column })) column += 1;
      this.put({ row, column }, content, cell);
    }
  }

  private write({ row, column }: Spot, content: CellContent): void {
    const width = Math.max(1, ...this.before.rows.map((cells) => cells.length));
    while (this.rows.length <= row) this.rows.push([...rowOf([], width)]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = content;
  }

  private isFree(place: Spot): boolean {
    const { merges, charts } = this.before;
    const taken = [...merges, ...charts.map(({ place: area }) => area), ...this.kept];
    return (this.rows[place.row]?.[place.column] ?? null) === null && !taken.some((area) => holds(area, place));
  }

  spec({ grid }: TabledGrid): SheetSpec {
    if (this.kept.length + this.moved.length === 0) return this.before;
    const merges = grid.merges.filter((merge) => this.isTheirs(merge));
    return {
      ...this.before,
      rows: this.rows,
      open: [...this.before.open, ...this.moved],
      merges: [...this.before.merges, ...merges],
      kept: [...this.kept, ...merges],
    };
  }

  /** Cells that people merged stay so, while nothing of ours comes to stand in them. */
  private isTheirs(merge: Area): boolean {
    const cells = Array.from({ length: merge.rows * merge.columns }, (_, index) => ({
      row: merge.row + Math.floor(index / merge.columns),
      column: merge.column + (index % merge.columns),
    }));
    const isOurs = ({ row, column }: Spot): boolean => (this.rows[row]?.[column] ?? null) !== null;
    return this.kept.some((area) => holds(merge, area)) && !cells.some(isOurs);
  }
}

function holds(area: Area, { row, column }: Spot): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}
