import type { TimeAtom, Place } from "./grammar/TimeAtom";
import { misreadMarkers } from "./misreadMarkers";
import { miswritten } from "./words/miswritten";
import type { Marker } from "./words/vocabulary";

/** Words that change the time after them, and are lost when none follows; "hạn" and "chậm nhất" change nothing. */
const CHANGING: readonly Marker[] = ["before", "after", "from", "until", "start", "middle"];
const LINKING: readonly TimeAtom["kind"][] = ["filler", "word"];
const TIMES: readonly TimeAtom["kind"][] = [
  "period",
  "year",
  "span-of-years",
  "every",
  "regular",
  "event",
  "fuzzy",
  "lunar",
];

/**
 * What no part of the grammar explains in a time phrase, as it is written: words it does not know or that are written like none it knows, numbers it has no use for, and a
 * "trước" or "từ" that stands before no time. `unused` are places of times that the schedule does not tell.
 *
 * @example residueOf("Quý I, trừ các xã", atoms) // => ["trừ các xã"]
 */
export function residueOf(text: string, atoms: readonly TimeAtom[], unused: readonly Place[] = []): readonly string[] {
  const strange = [...joinNear(atoms), ...unused];
  const other = miswritten(text).filter((word) => !strange.some((piece) => holds(piece, word)));
  const misread = misreadMarkers(text, atoms).filter((piece) => !other.some((word) => holds(piece, word)));
  return [...strange, ...other, ...misread, ...lostMarkers(atoms)]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end));
}

function holds(piece: Place, word: Place): boolean {
  return piece.start <= word.start && word.end <= piece.end;
}

/** Strange words that stand together, or with words between that carry nothing, are told as one. */
function joinNear(atoms: readonly TimeAtom[]): readonly Place[] {
  const pieces: Place[] = [];
  let isOpen = false;
  for (const atom of atoms) {
    if (isStrange(atom)) {
      const last = isOpen ? pieces.pop() : undefined;
      pieces.push({ start: last?.start ?? atom.start, end: atom.end });
      isOpen = true;
    } else if (!LINKING.includes(atom.kind)) isOpen = false;
  }
  return pieces;
}

function isStrange(atom: TimeAtom): atom is Extract<TimeAtom, { kind: "word" | "stray" }> {
  return atom.kind === "stray" || (atom.kind === "word" && !atom.known);
}

/** A marker is lost when a word that only is said around times, or the end, comes before its time; a strange word is told itself. */
function lostMarkers(atoms: readonly TimeAtom[]): readonly Place[] {
  const lost: Place[] = [];
  let waiting: readonly Place[] = [];
  for (const atom of atoms) {
    if (atom.kind === "word" && atom.known) lost.push(...waiting);
    if (atom.kind === "word" || TIMES.includes(atom.kind)) waiting = [];
    if (isChanging(atom)) waiting = [...waiting, atom];
  }
  return [...lost, ...waiting];
}

function isChanging(atom: TimeAtom): atom is TimeAtom & Place {
  return atom.kind === "marker" && CHANGING.includes(atom.marker) && atom.start !== undefined && atom.end !== undefined;
}
