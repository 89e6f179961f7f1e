import type { Piece } from "./ColumnText";
import { guessedPieces } from "./guessedPieces";
import type { Path, Placement } from "./Placement";

/** Where pieces stand, and those of them that might as well stand elsewhere. */
export interface PlacedPieces {
  readonly placements: readonly Placement[];
  readonly guessed: ReadonlySet<Piece>;
}

/**
 * The part of the way that is settled because every way still open goes over it. What led there is let go: a long table would else keep
 * every way it ever tried.
 *
 * @example trail.settle(paths); trail.finish(best).placements.length // => a placement for every piece
 */
export class Trail {
  private readonly placements: Placement[] = [];
  private readonly guessed = new Set<Piece>();

  settle(paths: readonly Path[]): void {
    const shared = sharedStep(paths);
    if (shared !== undefined) this.take(shared);
  }

  finish(best: Path | undefined): PlacedPieces {
    if (best !== undefined) this.take(best);
    return { placements: this.placements, guessed: this.guessed };
  }

  // A settled step stays as the foot of the ways that go on from it, and is told once.
  private take(end: Path): void {
    const own: Placement[] = [];
    for (let path: Path | undefined = end; path !== undefined && !path.isSettled; path = path.before)
      own.push(path.placement);
    for (const placement of own.reverse()) this.placements.push(placement);
    for (const piece of guessedPieces(end)) this.guessed.add(piece);
    end.before = undefined;
    end.isSettled = true;
  }
}

// Every way has a step a piece, so that they can be walked back side by side.
function sharedStep(paths: readonly Path[]): Path | undefined {
  let steps = new Set(paths);
  while (steps.size > 1) {
    const before = new Set<Path>();
    for (const step of steps) {
      if (step.before === undefined) return undefined;
      before.add(step.before);
    }
    steps = before;
  }
  return [...steps][0];
}
