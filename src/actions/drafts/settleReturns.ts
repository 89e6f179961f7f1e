import { mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { takeClaims, type TakenCell } from "../../domain/returns/takeClaims";
import type { Claim, ClaimedCell, ConflictRule } from "../../domain/returns/settleCell";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import { progressKeyOf } from "../../sheets/progress/ProgressRecord";
import { claimContent, claimText } from "../../sheets/returns/claimText";
import { placeKey, type CellPlace } from "../../sheets/returns/receipts";
import type { CellPatch } from "./patchContents";
import type { CollectedFile, JudgedFile, PlacedClaim, ReturnConflict } from "./ReturnedOutcome";

/** A cell of which forms say something, with what it said before. */
interface SettledPlace extends TakenCell {
  readonly place: CellPlace;
  readonly before: string;
}

/** What all files together come to. */
export interface SettledReturns {
  readonly files: readonly CollectedFile[];
  readonly patches: readonly CellPatch[];
  /** What the office itself says of each cell, by placeKey. */
  readonly own: ReadonlyMap<string, string>;
}

/** What the workbook says: its lines, and what forms said before. */
export interface SettledAgainst {
  readonly records: readonly ProgressRecord[];
  readonly history: ReadonlyMap<string, ClaimedCell>;
  readonly rule: ConflictRule;
  /** What somebody chose for single cells, by placeKey; it becomes the office's own word. */
  readonly chosen: ReadonlyMap<string, string>;
}

/**
 * Settles what files say, all at once: cells that change, conflicts of each file, and how many of its cells were taken.
 *
 * @example atOnce(settlingReturns(judged, { records, history: new Map(), rule: "ours" })).patches.length // => 12
 */
export function* settlingReturns(judged: readonly JudgedFile[], against: SettledAgainst): Sliced<SettledReturns> {
  const records = new Map(against.records.map((record) => [progressKeyOf(record.taskKey, record.unitCode), record]));
  const cells = new Map<string, { readonly place: CellPlace; readonly claims: Claim[] }>();
  for (const { place, claim } of judged.flatMap(({ claims }) => claims)) {
    const key = placeKey(place);
    const cell = cells.get(key) ?? { place, claims: [] };
    cell.claims.push(claim);
    cells.set(key, cell);
  }
  const settled = new Map<string, SettledPlace>();
  yield;
  yield* mapSliced([...cells], ([key, { place, claims }]) => {
    const { heading } = place;
    const before = claimText(heading, records.get(progressKeyOf(place.taskKey, place.unit))?.typed.get(heading));
    const known = against.history.get(key) ?? { own: before, claims: [] };
    const taken = takeClaims({ ...known, now: before }, claims, against.rule);
    settled.set(key, { place, before, ...asChosen(taken, against.chosen.get(key)) });
  });
  return {
    files: yield* judgingFiles(judged, settled, records),
    patches: [...settled.values()].flatMap(patchOf),
    own: new Map([...settled].map(([key, { own }]) => [key, own])),
  };
}

function asChosen(taken: TakenCell, chosen: string | undefined): TakenCell {
  if (chosen === undefined || taken.disputed.length === 0) return taken;
  return { ...taken, own: chosen, text: chosen, disputed: [] };
}

function patchOf({ place, before, text }: SettledPlace): readonly CellPatch[] {
  return text === before ? [] : [{ place, before, content: claimContent(place.heading, text) }];
}

/** Each file with what was taken of it; a cell that two files say alike counts for the first. */
function* judgingFiles(
  judged: readonly JudgedFile[],
  settled: ReadonlyMap<string, SettledPlace>,
  records: ReadonlyMap<string, ProgressRecord>,
): Sliced<readonly CollectedFile[]> {
  const counted = new Set<string>();
  const isTaken = ({ place, claim }: PlacedClaim): boolean => {
    const key = placeKey(place);
    const cell = settled.get(key);
    if (cell === undefined || counted.has(key) || cell.text === cell.before || cell.text !== claim.theirs) return false;
    counted.add(key);
    return true;
  };
  const conflictOf = ({ place, claim }: PlacedClaim): readonly ReturnConflict[] => {
    const key = placeKey(place);
    const cell = settled.get(key);
    const isDisputed = cell?.disputed.some((one) => one.theirs === claim.theirs && one.issue === claim.issue) === true;
    if (cell === undefined || !isDisputed) return [];
    const task = records.get(progressKeyOf(place.taskKey, place.unit))?.content ?? "";
    return [{ key, task, heading: place.heading, base: claim.base, ours: cell.text, theirs: claim.theirs }];
  };
  const files: CollectedFile[] = [];
  for (const file of judged) {
    const taken = file.claims.filter(isTaken).length;
    files.push({ ...file, taken, conflicts: file.claims.flatMap(conflictOf) });
    yield;
  }
  return files;
}
