import type { ColumnRole } from "../../Reading";
import { isClosing } from "../../rows/isClosing";
import { isUnder } from "../../rows/isUnder";
import { foldVietnamese } from "../../../text/foldVietnamese";
import { isCapitals } from "../../../text/isCapitals";
import { openingOrdinal } from "../../words/openingOrdinal";
import type { Ordinal } from "../../words/parseOrdinal";
import type { Piece } from "./ColumnText";
import type { ColumnHabits } from "./columnHabits";
import { cutCost, goOnCost, seamOf, wideCost, type ColumnSpace, type Seam, type Spacing } from "./joinCosts";
import { afterNumber, numberCost } from "./numberCost";
import { rowNumber } from "./openingNumber";
import type { Memory, Path, Placement } from "./Placement";
import { NO_DUTY_SECTIONS } from "../../words/vocabularyProse";
import { buildWordModel, type WordModel } from "./wordModel";

const COST = {
  line: 0.15,
  missingNumber: 6,
  backAfterPage: 1,
  back: 7,
  groupEmpty: 0.1,
  after: 1,
  afterClosing: -4,
  afterNumber: 6,
  heading: { shouted: 0.8, plain: 7, more: 1.5 },
  afterOuter: -5,
  noise: { page: 3, next: 8 },
  nameInLine: 0.8,
  another: { lead: 0.8, coordinating: 0.2 },
  numberInText: { alone: 4, before: 2, inTime: 1 },
  closingInTable: 6,
} as const;
const SHORTEST_SHOUT = 8;
const LONGEST_HEADING = 60;
const noDuties = NO_DUTY_SECTIONS.map((one) => foldVietnamese(one));
const NOTHING_YET: Memory = { last: undefined, outer: undefined, isGroup: false, reached: -1 };

/** What placing needs to know of a table: what its columns are for, what is known of them, and how its lines lie. */
export interface TableShape {
  readonly roles: readonly ColumnRole[];
  readonly habits: ColumnHabits;
  readonly spacing: Spacing;
  /** The innermost Roman or capital letter heading that the table stands under. */
  readonly outer: Ordinal | undefined;
  /** What a cell that starts within a line costs. */
  readonly inLine: number;
}

/**
 * Tells of every piece of a table's body in which column it stands, so that the whole table is explained best: lines are as wide as
 * their column, cells end where sentences do, words stand with their like, numbers count up.
 *
 * @example placePieces(pieces, shape)?.map((one) => one.column) // => [0, 1, 1, 2, 3, 4, 4, 0, 1, …]
 */
export function placePieces(pieces: readonly Piece[], shape: TableShape): readonly Placement[] {
  const placer = new Placer(pieces, shape);
  let paths: readonly Path[] = [];
  pieces.forEach((_, index) => {
    paths = placer.next(index, paths);
  });
  const best = cheapest(paths.map((path) => ({ path, cost: path.cost + placer.endCost(path) })));
  const placements: Placement[] = [];
  for (let path = best; path !== undefined; path = path.before) placements.push(path.placement);
  return placements.reverse();
}

function cheapest(offers: readonly { readonly path: Path; readonly cost: number }[]): Path | undefined {
  let best: { readonly path: Path; readonly cost: number } | undefined;
  for (const offer of offers) if (best === undefined || offer.cost < best.cost) best = offer;
  return best?.path;
}

class Placer {
  private readonly model: WordModel;
  private readonly spaces: readonly ColumnSpace[];
  private readonly numbers: readonly (Ordinal | undefined)[];
  private readonly numberColumn: number;
  private readonly contentColumn: number;
  private readonly unitColumn: number;
  private seams = new Map<Piece, Seam>();

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly shape: TableShape,
  ) {
    const { roles, habits, spacing } = shape;
    this.model = buildWordModel(roles, habits.words);
    this.spaces = roles.map((_, column) => ({
      width: habits.widths[column] ?? Infinity,
      endShare: habits.endShares[column] ?? 0,
      spacing,
    }));
    this.numbers = pieces.map(({ text }) => {
      const number = rowNumber(text);
      return number?.end === text.length ? number.ordinal : undefined;
    });
    this.numberColumn = roles.indexOf("ordinal");
    this.contentColumn = roles.indexOf("content");
    this.unitColumn = roles.findIndex((role) => role === "lead" || role === "coordinating");
  }

  /** The cheapest way to each place of a piece. */
  next(index: number, paths: readonly Path[]): readonly Path[] {
    const piece = this.pieces[index];
    if (piece === undefined) return paths;
    this.seams = new Map();
    const offers: Path[] = [];
    this.shape.roles.forEach((_, column) => {
      const fit = this.fitCost(index, column);
      if (fit < Infinity) add(offers, this.bestCell(index, column, fit, paths));
    });
    if (piece.opensLine) add(offers, this.bestHeading(piece, paths));
    add(offers, this.bestAfter(index, paths));
    return [...offers, ...this.noise(index, paths)];
  }

  /** What the cells that the last row leaves empty cost. */
  endCost(path: Path): number {
    return path.placement.place === "cell" ? this.emptyAfter(path) : 0;
  }

  private fitCost(index: number, column: number): number {
    const piece = this.pieces[index];
    if (piece === undefined) return Infinity;
    if (column === this.numberColumn) return this.numbers[index] === undefined ? Infinity : 0;
    const closing = piece.opensLine && isClosing([piece.line.cell]) ? COST.closingInTable : 0;
    return (
      (piece.opensLine ? COST.line : 0) +
      closing +
      this.numberInText(index, column) +
      this.model.wordCost(piece.text, column) +
      wideCost(piece, this.spaces[column]?.width ?? Infinity)
    );
  }

  // A number that a line holds or opens with is a row's rather than a word of a cell.
  private numberInText(index: number, column: number): number {
    const piece = this.pieces[index];
    if (piece?.opensLine !== true || this.numbers[index] === undefined || this.numberColumn === -1) return 0;
    const isDotted = this.numbers[index]?.kind === "dotted";
    if (this.shape.roles[column] === "time" && !isDotted) return COST.numberInText.inTime;
    return piece.line.text === piece.text ? COST.numberInText.alone : COST.numberInText.before;
  }

  private bestCell(index: number, column: number, fit: number, paths: readonly Path[]): Path | undefined {
    const piece = this.pieces[index];
    if (piece === undefined) return undefined;
    let best: Path | undefined;
    const offer = (path: Path | undefined, cost: number, opensRow: boolean, opensCell: boolean): void => {
      if (best !== undefined && best.cost <= cost) return;
      const memory = this.memoryAt(index, column, path, opensRow);
      const placement: Placement = { piece, place: "cell", column, opensRow, opensCell, isNoise: false };
      best = { placement, above: piece, cost, before: path, memory };
    };
    const start = this.model.startCost(piece.text, column);
    if (paths.length === 0) offer(undefined, fit + start + this.rowStart(index, column, NOTHING_YET), true, true);
    for (const path of paths) {
      const { place, column: from } = path.placement;
      if (place === "after") continue;
      const seam = this.seam(piece, path);
      const inLine = piece.opensLine ? 0 : this.inLineCost(from);
      const row =
        path.cost + fit + start + inLine + this.rowEnd(path, seam) + this.rowStart(index, column, path.memory);
      if (row < Infinity) offer(path, row, true, true);
      if (place !== "cell") continue;
      const moved = this.moveCost(path, column, seam, piece, start);
      if (moved < Infinity)
        offer(path, path.cost + fit + inLine * Number(from !== column) + moved, false, column > from);
    }
    return best;
  }

  private inLineCost(from: number): number {
    return from === this.numberColumn ? 0 : this.shape.inLine;
  }

  // On to the same cell, to a cell further right, or back to one that a page cut.
  private moveCost(path: Path, column: number, seam: Seam, piece: Piece, start: number): number {
    const from = path.placement.column;
    const space = this.spaces[column];
    if (space === undefined || column === this.numberColumn) return Infinity;
    if (column === from)
      return goOnCost(seam, space) + this.anotherCost(column, seam, start) + this.nameCost(piece, column);
    if (column < from) return piece.opensLine ? (piece.afterPage ? COST.backAfterPage : COST.back) : Infinity;
    return this.leaveCost(path, seam) + start + this.empties(path.memory.reached + 1, column, path.memory.isGroup);
  }

  // Another unit in a cell: more likely of those who coordinate than of those who lead.
  private anotherCost(column: number, seam: Seam, start: number): number {
    const role = this.shape.roles[column];
    if (seam.goesOn || start >= 0 || (role !== "lead" && role !== "coordinating")) return 0;
    return COST.another[role];
  }

  // Within a line, the name of a unit in a task's content may well open the cell of who leads.
  private nameCost({ text, opensLine }: Piece, column: number): number {
    if (opensLine || column !== this.contentColumn || this.unitColumn === -1) return 0;
    return this.model.startCost(text, this.unitColumn) < 0 ? COST.nameInLine : 0;
  }

  private leaveCost({ placement }: Path, seam: Seam): number {
    const space = this.spaces[placement.column];
    return space === undefined || placement.column === this.numberColumn ? 0 : cutCost(seam, space);
  }

  private rowEnd(path: Path, seam: Seam): number {
    return path.placement.place === "cell" ? this.leaveCost(path, seam) + this.emptyAfter(path) : 0;
  }

  private emptyAfter({ memory }: Path): number {
    return this.empties(memory.reached + 1, this.shape.roles.length, memory.isGroup);
  }

  private empties(from: number, to: number, isGroup: boolean): number {
    let sum = 0;
    for (let column = from; column < to; column += 1) {
      const cost = this.shape.habits.emptyCosts[column] ?? 0;
      sum += isGroup && column > this.contentColumn ? COST.groupEmpty * cost : cost;
    }
    return sum;
  }

  private rowStart(index: number, column: number, memory: Memory): number {
    const number = this.numbers[index];
    if (column === this.numberColumn && number !== undefined) return numberCost(number, memory);
    if (this.numberColumn === -1) return this.empties(0, column, false);
    return COST.missingNumber + this.empties(this.numberColumn + 1, column, false);
  }

  private memoryAt(index: number, column: number, path: Path | undefined, opensRow: boolean): Memory {
    const memory = path?.memory ?? NOTHING_YET;
    if (!opensRow) return column <= memory.reached ? memory : { ...memory, reached: column };
    const number = column === this.numberColumn ? this.numbers[index] : undefined;
    if (number === undefined) return { ...memory, isGroup: false, reached: column };
    return { ...afterNumber(number, memory), isGroup: this.headsGroup(index, number), reached: column };
  }

  private headsGroup(index: number, number: Ordinal): boolean {
    if (number.kind === "roman" || number.kind === "upper") return true;
    for (let at = index + 1; at < Math.min(this.numbers.length, index + 12); at += 1) {
      const next = this.numbers[at];
      if (next !== undefined && next.kind !== "roman") return isUnder(next, number);
    }
    return false;
  }

  private bestHeading(piece: Piece, paths: readonly Path[]): Path | undefined {
    const isShouted = piece.text.length >= SHORTEST_SHOUT && isCapitals(piece.text);
    const own = isShouted ? COST.heading.shouted : COST.heading.plain;
    const placement: Placement = {
      piece,
      place: "heading",
      column: -1,
      opensRow: true,
      opensCell: true,
      isNoise: false,
    };
    let best: Path | undefined =
      paths.length === 0 ? { placement, above: piece, cost: own, before: undefined, memory: NOTHING_YET } : undefined;
    for (const path of paths) {
      const { place } = path.placement;
      if (place === "after") continue;
      const isMore = place === "heading";
      const cost = path.cost + (isMore ? COST.heading.more : own + this.rowEnd(path, this.seam(piece, path)));
      if (best !== undefined && best.cost <= cost) continue;
      best = { placement: { ...placement, opensCell: !isMore }, above: piece, cost, before: path, memory: path.memory };
    }
    return best;
  }

  private bestAfter(index: number, paths: readonly Path[]): Path | undefined {
    const piece = this.pieces[index];
    if (piece === undefined) return undefined;
    const number = this.numbers[index];
    const closing = piece.opensLine && isClosing([piece.line.cell]);
    const placement: Placement = {
      piece,
      place: "after",
      column: -1,
      opensRow: false,
      opensCell: true,
      isNoise: false,
    };
    let best: Path | undefined;
    for (const path of paths) {
      const goesOn = number !== undefined && this.goesOn(number, path);
      const entered = path.placement.place === "after";
      const entry = entered
        ? 0
        : COST.after +
          this.rowEnd(path, this.seam(piece, path)) +
          (closing ? COST.afterClosing : 0) +
          this.outerCost(piece);
      if (!entered && !piece.opensLine) continue;
      const cost = path.cost + entry + (goesOn ? COST.afterNumber : 0);
      if (best === undefined || cost < best.cost)
        best = { placement, above: piece, cost, before: path, memory: path.memory };
    }
    return best;
  }

  private goesOn(number: Ordinal, { memory }: Path): boolean {
    return memory.last !== undefined && numberCost(number, memory) === 0;
  }

  // "III. TỔ CHỨC THỰC HIỆN" goes on with the headings above the table.
  private outerCost({ line, opensLine }: Piece): number {
    const own = opensLine ? openingOrdinal(line.text) : undefined;
    if (own === undefined) return 0;
    const { outer } = this.shape;
    const isNext = outer !== undefined && own.ordinal.kind === outer.kind && own.ordinal.place === outer.place + 1;
    return isNext || opensNoDuty(own.rest) ? COST.afterOuter : 0;
  }

  // A bare number may be that of a page.
  private noise(index: number, paths: readonly Path[]): readonly Path[] {
    const piece = this.pieces[index];
    if (piece === undefined || !piece.opensLine || !/^\d{1,3}$/.test(piece.line.text)) return [];
    const number = this.numbers[index];
    return paths.map((path) => ({
      ...path,
      cost: path.cost + (number !== undefined && this.goesOn(number, path) ? COST.noise.next : COST.noise.page),
      placement: { ...path.placement, piece, opensRow: false, opensCell: false, isNoise: true },
      before: path,
    }));
  }

  private seam(piece: Piece, path: Path): Seam {
    const { above } = path;
    const known = this.seams.get(above) ?? seamOf(piece, above);
    this.seams.set(above, known);
    return known;
  }
}

function opensNoDuty(heading: string): boolean {
  const folded = foldVietnamese(heading.slice(0, LONGEST_HEADING));
  return noDuties.some((words) => folded.startsWith(words));
}

function add(offers: Path[], path: Path | undefined): void {
  if (path !== undefined) offers.push(path);
}
