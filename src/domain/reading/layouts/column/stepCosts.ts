import type { Piece } from "./ColumnText";
import { cutCost, goOnCost, wideCost, type ColumnSpace, type Seam } from "./joinCosts";
import { numberCost } from "./numberCost";
import type { Memory, Path } from "./Placement";
import type { PieceNumber } from "./rowNumbers";
import type { TableShape } from "./TableShape";
import type { WordModel } from "./wordModel";

const COST = {
  missingNumber: 6,
  backAfterPage: 1,
  back: 7,
  backOfOthers: 1.5,
  groupEmpty: 0.1,
  nameInLine: 0.8,
  another: { lead: 1.2, coordinating: 0.2, time: 1.5 },
} as const;

const OPENS = /^\p{Lu}\p{Ll}{2}/u;

/** A piece that ways go on with: its number, and how it would open a cell of the column. */
export interface NextPiece {
  readonly piece: Piece;
  readonly number: PieceNumber | undefined;
  readonly column: number;
  readonly start: number;
}

/** What steps from one place to the next cost, beside how the pieces fit their columns. */
export class StepCosts {
  private readonly spaces: readonly ColumnSpace[];
  private readonly numberColumn: number;
  private readonly contentColumn: number;
  private readonly unitColumn: number;

  constructor(
    private readonly shape: TableShape,
    private readonly model: WordModel,
  ) {
    const { roles, habits, spacing } = shape;
    this.spaces = roles.map((_, column) => ({
      width: habits.widths[column] ?? Infinity,
      endShare: habits.endShares[column] ?? 0,
      spacing,
    }));
    this.numberColumn = roles.indexOf("ordinal");
    this.contentColumn = roles.indexOf("content");
    this.unitColumn = roles.findIndex((role) => role === "lead" || role === "coordinating");
  }

  /** On within the row: to the same cell, to one further right, or back to one that a page cut. */
  within(path: Path, next: NextPiece, seam: Seam): number {
    const { column, piece, start } = next;
    const from = path.placement.column;
    const space = this.spaces[column];
    if (space === undefined || column === this.numberColumn) return Infinity;
    if (column === from) {
      const more = piece.opensLine ? this.wide(next) : this.widened(path.held, next);
      return goOnCost(seam, space, path.held) + more + this.another(next, seam) + this.nameInLine(next);
    }
    if (column < from) return this.back(next) + this.wide(next);
    const skipped = this.empties(path.memory.reached + 1, column, path.memory.isGroup);
    return this.inLine(path, piece) + this.leave(path, seam) + start + skipped + this.wide(next);
  }

  // The text that a page cuts is nearly always the longest.
  private back({ piece, column }: NextPiece): number {
    if (!piece.opensLine) return Infinity;
    return (piece.afterPage ? COST.backAfterPage : COST.back) + (column === this.contentColumn ? 0 : COST.backOfOthers);
  }

  /** A row that starts behind whatever stands above it. */
  row(path: Path | undefined, next: NextPiece, memory: Memory, seam?: Seam): number {
    const before = path === undefined ? 0 : this.inLine(path, next.piece) + this.rowEnd(path, seam);
    return before + next.start + this.wide(next) + this.rowStart(next, memory);
  }

  /** The cells of its row that a way leaves empty, and the end of its last cell. */
  rowEnd(path: Path, seam: Seam | undefined): number {
    if (path.placement.place !== "cell") return 0;
    const { reached, isGroup } = path.memory;
    const empty = this.empties(reached + 1, this.shape.roles.length, isGroup);
    return empty + (seam === undefined ? 0 : this.leave(path, seam));
  }

  private rowStart({ column, number }: NextPiece, memory: Memory): number {
    if (column === this.numberColumn && number !== undefined) return numberCost(number.ordinal, memory);
    if (this.numberColumn === -1) return this.empties(0, column, false);
    return COST.missingNumber + this.empties(this.numberColumn + 1, column, false);
  }

  private inLine({ placement }: Path, piece: Piece): number {
    return piece.opensLine || placement.column === this.numberColumn ? 0 : this.shape.inLine;
  }

  private leave({ placement, held }: Path, seam: Seam): number {
    const space = this.spaces[placement.column];
    return space === undefined || placement.column === this.numberColumn ? 0 : cutCost(seam, space, held);
  }

  private wide({ piece, column }: NextPiece): number {
    return column === this.numberColumn ? 0 : wideCost(piece.text.length, this.spaces[column]?.width ?? Infinity);
  }

  private widened(held: number, { piece, column }: NextPiece): number {
    const width = this.spaces[column]?.width ?? Infinity;
    return wideCost(held + 1 + piece.text.length, width) - wideCost(held, width);
  }

  private empties(from: number, to: number, isGroup: boolean): number {
    let sum = 0;
    for (let column = from; column < to; column += 1) {
      const cost = this.shape.habits.emptyCosts[column] ?? 0;
      sum += isGroup && column > this.contentColumn ? COST.groupEmpty * cost : cost;
    }
    return sum;
  }

  // Another unit in a cell: more likely of those who coordinate than of those who lead.
  private another({ piece, column, start }: NextPiece, seam: Seam): number {
    const role = this.shape.roles[column];
    if (role === "time")
      return !seam.opensLine && !seam.goesOn && start < 0 && OPENS.test(piece.text) ? COST.another.time : 0;
    if (seam.goesOn || start >= 0 || (role !== "lead" && role !== "coordinating")) return 0;
    return COST.another[role];
  }

  // Within a line, the name of a unit in a task's content may well open the cell of who leads.
  private nameInLine({ piece, column }: NextPiece): number {
    if (piece.opensLine || column !== this.contentColumn || this.unitColumn === -1) return 0;
    return this.model.startCost(piece.text, this.unitColumn) < 0 ? COST.nameInLine : 0;
  }
}
