import type { Piece } from "./ColumnText";
import { awaitsNumber } from "./awaitsNumber";
import { afterCost, entryCost, headingCost } from "./besideCosts";
import { closes, fitCosts, type FitCosts } from "./fitCosts";
import { seamOf, type Seam } from "./joinCosts";
import { CheapestWays } from "./CheapestWays";
import { afterNumber, numberCost } from "./numberCost";
import type { Memory, Path, Placement } from "./Placement";
import { rowNumbers, type PieceNumber } from "./rowNumbers";
import { StepCosts, type NextPiece } from "./stepCosts";
import type { TableShape } from "./TableShape";
import { Trail, type PlacedPieces } from "./Trail";
import { buildWordModel, type WordModel } from "./wordModel";

const NOISE = { page: 3, nextPage: 1, nextNumber: 6, awaited: 3 } as const;
const HOPELESS = 20;
const STRETCH = 50;
const BARE = /^\d{1,3}$/;
const NOTHING_YET: Memory = { last: undefined, outer: undefined, isGroup: false, reached: -1, page: 0 };

/**
 * Tells of every piece of a table's body in which column it stands, so that the whole table is explained best: lines are as wide as
 * their column, cells end where sentences do, words stand with their like, numbers count up.
 *
 * @example placePieces(pieces, shape).placements.map((one) => one.column) // => [0, 1, 1, 2, 3, 4, 4, 0, 1, …]
 */
export function placePieces(pieces: readonly Piece[], shape: TableShape): PlacedPieces {
  const placer = new Placer(pieces, shape);
  const trail = new Trail();
  let paths: readonly Path[] = [];
  pieces.forEach((piece, index) => {
    paths = placer.next(piece, index, paths);
    if (index % STRETCH === 0) trail.settle(paths);
  });
  return trail.finish(placer.best(paths));
}

class Placer {
  private readonly model: WordModel;
  private readonly numbers: readonly (PieceNumber | undefined)[];
  private readonly fits: FitCosts;
  private readonly steps: StepCosts;
  private seams: { readonly above: Piece; readonly seam: Seam }[] = [];
  private readonly closings: readonly boolean[];

  constructor(
    pieces: readonly Piece[],
    private readonly shape: TableShape,
  ) {
    this.model = buildWordModel(shape.roles, shape.habits.words);
    this.numbers = rowNumbers(pieces);
    this.closings = pieces.map(closes);
    this.fits = fitCosts({ pieces, numbers: this.numbers, closings: this.closings }, shape, this.model);
    this.steps = new StepCosts(shape, this.model);
  }

  /** The cheapest way to each place of a piece. */
  next(piece: Piece, index: number, paths: readonly Path[]): readonly Path[] {
    this.seams = [];
    const number = this.numbers[index];
    const offers = this.shape.roles.map((_, column) => {
      const fit = this.fits(index, column);
      return fit === Infinity ? undefined : this.bestCell(piece, { column, fit, number }, paths);
    });
    offers.push(piece.opensLine ? this.bestHeading(piece, paths) : undefined, this.bestAfter(piece, index, paths));
    const places = withoutHopeless(offers.filter((path) => path !== undefined));
    return piece.opensLine && BARE.test(piece.line.text) ? [...places, ...asNoise(piece, number, paths)] : places;
  }

  best(paths: readonly Path[]): Path | undefined {
    return leastOf(paths, (path) => path.cost + this.steps.rowEnd(path, undefined));
  }

  private bestCell(
    piece: Piece,
    { column, fit, number }: { column: number; fit: number; number: PieceNumber | undefined },
    paths: readonly Path[],
  ): Path | undefined {
    const next: NextPiece = { piece, number, column, start: this.model.startCost(piece.text, column) };
    const ways = new CheapestWays();
    if (paths.length === 0) ways.offer(undefined, fit + this.steps.row(undefined, next, NOTHING_YET), true);
    for (const path of paths) {
      if (path.placement.place === "after") continue;
      const seam = this.seam(piece, path);
      ways.offer(path, path.cost + fit + this.steps.row(path, next, path.memory, seam), true);
      if (path.placement.place !== "cell") continue;
      ways.offer(path, path.cost + fit + this.steps.within(path, next, seam), false);
    }
    return ways.cost === Infinity ? undefined : cellPath(next, ways);
  }

  private bestHeading(piece: Piece, paths: readonly Path[]): Path | undefined {
    const placement: Placement = {
      piece,
      place: "heading",
      column: -1,
      opensRow: true,
      opensCell: true,
      isNoise: false,
    };
    if (paths.length === 0) {
      return {
        placement,
        above: piece,
        cost: headingCost(piece, false),
        before: undefined,
        held: 0,
        memory: NOTHING_YET,
      };
    }
    const [opening, more] = [headingCost(piece, false), headingCost(piece, true)];
    const costOf = (path: Path): number =>
      path.cost + this.steps.rowEnd(path, this.seam(piece, path)) + (isHeading(path) ? more : opening);
    const best = leastOf(
      paths.filter((path) => path.placement.place !== "after"),
      costOf,
    );
    if (best === undefined) return undefined;
    const opened = { ...placement, opensCell: !isHeading(best) };
    return { placement: opened, above: piece, cost: costOf(best), before: best, held: 0, memory: best.memory };
  }

  private bestAfter(piece: Piece, index: number, paths: readonly Path[]): Path | undefined {
    const number = this.numbers[index];
    const placement: Placement = {
      piece,
      place: "after",
      column: -1,
      opensRow: false,
      opensCell: true,
      isNoise: false,
    };
    const entry = entryCost(piece, this.shape.outer, this.closings[index] === true);
    const costOf = (path: Path): number => {
      const isIn = path.placement.place === "after";
      const entering = isIn ? 0 : entry + this.steps.rowEnd(path, this.seam(piece, path));
      return path.cost + entering + afterCost(number?.ordinal, path.memory);
    };
    const best = leastOf(
      paths.filter((path) => piece.opensLine || path.placement.place === "after"),
      costOf,
    );
    if (best === undefined) return undefined;
    return { placement, above: piece, cost: costOf(best), before: best, held: 0, memory: best.memory };
  }

  private seam(piece: Piece, { above }: Path): Seam {
    const known = this.seams.find((one) => one.above === above);
    if (known !== undefined) return known.seam;
    const seam = seamOf(piece, above);
    this.seams.push({ above, seam });
    return seam;
  }
}

function cellPath({ piece, number, column }: NextPiece, { before, cost, opensRow, rival }: CheapestWays): Path {
  const opensCell = opensRow || column > (before?.placement.column ?? -1);
  const memory = memoryAt(before?.memory ?? NOTHING_YET, column, opensRow ? { number } : undefined);
  const placement: Placement = { piece, place: "cell", column, opensRow, opensCell, isNoise: false };
  const held = piece.text.length + heldBefore(before, opensCell || piece.opensLine);
  return { placement, above: piece, cost, before, held, memory, rival };
}

// What the cell already holds of the line, with the space behind it.
function heldBefore(before: Path | undefined, isNew: boolean): number {
  return isNew || before === undefined ? 0 : before.held + 1;
}

function isHeading({ placement }: Path): boolean {
  return placement.place === "heading";
}

function memoryAt(
  memory: Memory,
  column: number,
  row: { readonly number: PieceNumber | undefined } | undefined,
): Memory {
  if (row === undefined) return column <= memory.reached ? memory : { ...memory, reached: column };
  const { number } = row;
  if (number === undefined || column > 0) return { ...memory, isGroup: false, reached: column };
  return { ...memory, ...afterNumber(number.ordinal, memory), isGroup: number.headsGroup, reached: column };
}

// What is so much dearer than the best way cannot become the best: no later line tells columns apart that surely.
function withoutHopeless(paths: readonly Path[]): readonly Path[] {
  const most = HOPELESS + paths.reduce((least, { cost }) => Math.min(least, cost), Infinity);
  return paths.filter(({ cost }) => cost <= most);
}

// A bare number may be that of a page.
function asNoise(piece: Piece, number: PieceNumber | undefined, paths: readonly Path[]): readonly Path[] {
  const page = Number(piece.text);
  return paths.map((path) => {
    const isNext = path.memory.page === 0 ? page <= 2 : page === path.memory.page + 1;
    const goesOn = number !== undefined && numberCost(number.ordinal, path.memory) === 0;
    const isAwaited = !piece.afterPage && awaitsNumber(path.above.text);
    return {
      ...path,
      cost:
        path.cost +
        (isNext ? NOISE.nextPage : NOISE.page) +
        (goesOn ? NOISE.nextNumber : 0) +
        (isAwaited ? NOISE.awaited : 0),
      placement: { ...path.placement, piece, opensRow: false, opensCell: false, isNoise: true },
      before: path,
      isSettled: false,
      rival: undefined,
      memory: { ...path.memory, page },
    };
  });
}

function leastOf(paths: readonly Path[], costOf: (path: Path) => number): Path | undefined {
  let best: { readonly path: Path; readonly cost: number } | undefined;
  for (const path of paths) {
    const cost = costOf(path);
    if (best === undefined || cost < best.cost) best = { path, cost };
  }
  return best?.path;
}
