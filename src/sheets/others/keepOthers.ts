import { mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { cellsOfArea } from "../../domain/grid/cellsOfArea";
import { fullAddress, type Area } from "../../domain/grid/Grid";
import { holdsCell } from "../../domain/grid/holdsCell";
import { TEXTS } from "../labels";
import type { TabledGrid } from "../parts/TabledGrid";
import { putCell } from "../../spec/putCell";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { contentIn } from "./cellsOfGrid";
import type { Spot } from "./Claims";
import { claimingOn } from "./claimsOn";

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
 * @example atOnce(keepOthers(content, taskSpec)).moved // => ["'Nhiệm vụ'!M8"]
 */
export function* keepOthers(content: TabledGrid, spec: SheetSpec): Sliced<SheetWithOthers> {
  const block = blockStart(content);
  const others = yield* othersOn(content, spec, block);
  const sheet = new OpenSheet(spec);
  const left = others.filter(({ cell, content: words, place }) => place === null || !sheet.put(place, words, cell));
  sheet.append(left);
  const moved = left.filter(({ cell }) => cell.row < block);
  return {
    spec: sheet.spec(content),
    moved: moved.map(({ cell }) => fullAddress(content.grid.sheet, cell.row, cell.column)),
  };
}

function* othersOn(content: TabledGrid, spec: SheetSpec, block: number): Sliced<readonly Placed[]> {
  const claims = yield* claimingOn(content, spec);
  const { grid } = content;
  if (claims === undefined) return [];
  const rows = yield* mapSliced(grid.cells, (cells, index) =>
    cells.flatMap((_, offset): readonly Placed[] => {
      const cell = { row: grid.row + index, column: grid.column + offset };
      const words = contentIn(grid, cell);
      if (words === null || isLabel(words) || (cell.row < block && claims.isTaken(cell))) return [];
      return [{ cell, content: words, place: cell.row > block ? null : claims.placeOf(cell) }];
    }),
  );
  return rows.flat();
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
  private readonly covered: readonly Area[];
  private readonly kept: Area[] = [];
  private readonly moved: Area[] = [];

  constructor(private readonly before: SheetSpec) {
    this.rows = before.rows.map((row) => [...row]);
    this.covered = [...before.merges, ...before.charts.map(({ place }) => place)];
  }

  /** Puts a cell where nothing stands and says so; `from` is where it stood. */
  put(place: Spot, content: CellContent, from: Spot): boolean {
    const area = { ...place, rows: 1, columns: 1 };
    if (!this.isFree(place)) return false;
    if (place.row === from.row && place.column === from.column) this.kept.push(area);
    else {
      putCell(this.rows, place.row, place.column, content);
      this.moved.push(area);
    }
    return true;
  }

  /** What has no place stands under everything, rows and columns as they were. */
  append(left: readonly Placed[]): void {
    if (left.length === 0) return;
    const last = Math.max(this.rows.length - 1, ...this.kept.map(({ row }) => row));
    const top = last + 4;
    putCell(this.rows, top - 1, 0, TEXTS.freeRows);
    const lines = new Map([...new Set(left.map(({ cell }) => cell.row))].map((row, index) => [row, top + index]));
    for (const { cell, content } of left) {
      const row = lines.get(cell.row) ?? top;
      let column = cell.column;
      while (this.before.columns[column]?.hidden === true || !this.isFree({ row, column })) column += 1;
      this.put({ row, column }, content, cell);
    }
  }

  private isFree(place: Spot): boolean {
    const isIn = (area: Area): boolean => holdsCell(area, place.row, place.column);
    return !this.isOurs(place) && !this.covered.some(isIn) && !this.kept.some(isIn);
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
    const isKept = this.kept.some(({ row, column }) => holdsCell(merge, row, column));
    return isKept && !cellsOfArea(merge).some((cell) => this.isOurs(cell));
  }

  private isOurs({ row, column }: Spot): boolean {
    return (this.rows[row]?.[column] ?? null) !== null;
  }
}
