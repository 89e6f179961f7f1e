import type { Piece } from "./ColumnText";
import type { Path, Placement } from "./Placement";

/** Ways that part longer ago than this are told by what stands between. */
const LONGEST_DETOUR = 40;
/** A row's number alone tells nobody what to look for. */
const SAYS_SOMETHING = /\p{L}{2}|\d\/\d/u;

/**
 * The pieces on the best way that stand elsewhere on another way which is nearly as cheap: they were placed by guess.
 *
 * @example guessedPieces(best).has(piece("Đoàn Thanh niên")) // => true where it may lead as well as help
 */
export function guessedPieces(best: Path): ReadonlySet<Piece> {
  const guessed = new Set<Piece>();
  for (let path: Path | undefined = best; path !== undefined; path = path.before) {
    const { rival, placement } = path;
    if (rival === undefined) continue;
    if (rival.opensRow !== placement.opensRow) guessed.add(placement.piece);
    addDetour(guessed, path.before, rival.before);
  }
  return new Set([...guessed].filter(({ text }) => SAYS_SOMETHING.test(text)));
}

function addDetour(guessed: Set<Piece>, best: Path | undefined, rival: Path | undefined): void {
  let [own, other] = [best, rival];
  for (let step = 0; step < LONGEST_DETOUR && own !== other && own !== undefined && other !== undefined; step += 1) {
    if (isElsewhere(own.placement, other.placement)) guessed.add(own.placement.piece);
    own = own.before;
    other = other.before;
  }
}

// The number of a row might always be that of a page: that alone is no doubt.
function isElsewhere(one: Placement, other: Placement): boolean {
  if (one.isNoise !== other.isNoise) return !one.opensRow;
  return one.place !== other.place || one.column !== other.column || one.opensRow !== other.opensRow;
}
