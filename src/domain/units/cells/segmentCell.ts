import type { Separation, Sides } from "./cuts";
import { cutsBetween } from "./cuts";
import { cutsGlued } from "./gluedCut";
import type { CatalogueIndex } from "../catalogue/indexCatalogue";
import { leftSide } from "./leftSide";
import type { Cell } from "../words/lexCell";
import { matchAt } from "./matchAt";
import { isPerson } from "../words/persons";
import {
  exceptEnd,
  isNamePart,
  joinsUnits,
  levelsEnd,
  namesAreas,
  nounEnd,
  openerEnd,
  openPhraseEnd,
} from "../words/phraseAt";
import { keySet } from "../words/bodies";
import { rightSide } from "./rightSide";
import { separationAt } from "./separationAt";
import { spanKey } from "../words/spanKey";
import { ALL_SCHOOLS_NOUNS } from "../words/vocabulary";

/** The atoms of one mention, from the first to the one after its last. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly group: boolean;
}

const SCHOOL_NOUNS = keySet(ALL_SCHOOLS_NOUNS);

/**
 * Cuts a cell into the runs of atoms that name one unit or group each.
 *
 * @example segmentCell(lexCell("BGH BCH CĐ BTV Đoàn Các tổ CM"), index).length // => 4
 */
export function segmentCell(cell: Cell, index: CatalogueIndex): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = skipSeparation(cell, 0); at < cell.atoms.length;) {
    const { segment, next } = segmentFrom(cell, at, index);
    segments.push(segment);
    at = skipSeparation(cell, next);
  }
  return segments;
}

function skipSeparation(cell: Cell, at: number): number {
  return separationAt(cell, at)?.next ?? at;
}

/** How far a mention has been followed, and what it has turned out to be. */
interface Scan {
  readonly at: number;
  readonly group: boolean;
  readonly excepting: boolean;
}

function segmentFrom(
  cell: Cell,
  from: number,
  index: CatalogueIndex,
): { readonly segment: Segment; readonly next: number } {
  const count = cell.atoms.length;
  let scan: Scan = { at: firstReach(cell, from, index), group: opensGroup(cell, from, index), excepting: false };
  while (scan.at < count) {
    const segment = { from, to: scan.at, group: scan.group };
    const between = separationAt(cell, scan.at);
    const next = between?.next ?? scan.at;
    const cut = { segment, kind: between?.kind ?? null, next, excepting: scan.excepting };
    if (next >= count || endsAt(cell, cut, index)) return { segment, next };
    scan = passWord(cell, next, { ...scan, group: scan.group || listsAreas(cell, between) });
  }
  return { segment: { from, to: count, group: scan.group }, next: count };
}

// "UBND xã, phường, thị trấn" stands for many.
function listsAreas(cell: Cell, between: ReturnType<typeof separationAt>): boolean {
  return (between?.kind === "comma" || between?.kind === "word") && namesAreas(cell, between.next);
}

// What stands in brackets belongs to the mention whatever it says.
function passWord(cell: Cell, at: number, scan: Scan): Scan {
  const closing = cell.close[at] ?? -1;
  if (closing >= 0) return { ...scan, at: closing + 1 };
  return {
    at: at + 1,
    group: scan.group || (openerEnd(cell, at) > 0 && !isNamePart(cell, at)),
    excepting: scan.excepting || exceptEnd(cell, at) > 0,
  };
}

function firstReach(cell: Cell, from: number, index: CatalogueIndex): number {
  const closing = cell.close[from] ?? -1;
  return closing < 0 ? (matchAt(cell, from, index)?.end ?? from + 1) : closing + 1;
}

function opensGroup(cell: Cell, from: number, index: CatalogueIndex): boolean {
  const { start } = rightSide(cell, from, index);
  if (start === "level") return !waitsForName(cell, levelsEnd(cell, from));
  return start === "group" || openPhraseEnd(cell, from) > 0;
}

// "Trường THCS" at the end of a line: the name is on the next one.
function waitsForName(cell: Cell, at: number): boolean {
  return cell.atoms[at]?.mark === "break" && levelsEnd(cell, at + 1) < 0;
}

interface PossibleCut {
  readonly segment: Segment;
  /** null: nothing but a space. */
  readonly kind: Separation | null;
  readonly next: number;
  readonly excepting: boolean;
}

function endsAt(cell: Cell, cut: PossibleCut, index: CatalogueIndex): boolean {
  const { segment, kind, next } = cut;
  if (kind === null) return !cut.excepting && endsGlued(cell, segment, index);
  if (exceptEnd(cell, next) > 0 || (kind !== "hard" && openerEnd(cell, segment.from) >= segment.to)) return false;
  if (cut.excepting) return kind === "hard" || (kind === "break" && endsException(cell, cut, index));
  return cutsBetween(kind, sidesOf(cell, segment, next, index));
}

function endsGlued(cell: Cell, segment: Segment, index: CatalogueIndex): boolean {
  const atom = cell.atoms[segment.to];
  const mayStart = atom?.mark === null && (atom.upper || openerEnd(cell, segment.to) > 0);
  return mayStart && cutsGlued(cell, leftSide(cell, segment, index), index);
}

// "trừ THCS⏎Trần Phú" goes on; "trừ THCS Trần Phú⏎Phòng Nội vụ" does not.
function endsException(cell: Cell, { segment, next }: PossibleCut, index: CatalogueIndex): boolean {
  const { start } = rightSide(cell, next, index);
  return exceptEnd(cell, segment.to - 1) < 0 && (start === "known" || start === "group");
}

function sidesOf(cell: Cell, segment: Segment, next: number, index: CatalogueIndex): Sides {
  const after = { from: next, to: wordsEnd(cell, next) };
  return {
    cell,
    left: leftSide(cell, segment, index),
    right: rightSide(cell, next, index),
    personAfter: isPerson(cell, after.from, after.to),
    schoolAfter: isSchoolName(cell, segment, index) && isSchoolName(cell, after, index),
    namesSchools: segment.group && namesSchools(cell, segment),
    listsNames: segment.group && listsNames(cell, segment, index),
  };
}

function isSchoolName(cell: Cell, { from, to }: Omit<Segment, "group">, index: CatalogueIndex): boolean {
  const key = spanKey(cell, from, to);
  return index.properNames.has(key) || index.units.has(key);
}

function wordsEnd(cell: Cell, from: number): number {
  let at = from;
  while (at < cell.atoms.length && cell.atoms[at]?.mark === null && !joinsUnits(cell, at)) at += 1;
  return at;
}

function listsNames(cell: Cell, { from, to }: Segment, index: CatalogueIndex): boolean {
  for (let at = from + 1; at < to; at++) {
    if (cell.atoms[at]?.mark === "colon" || matchAt(cell, at, index)?.source === "weak") return true;
  }
  return false;
}

function namesSchools(cell: Cell, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) {
    if (levelsEnd(cell, at) > 0 || (cell.atoms[at]?.levels.length ?? 0) > 0) return true;
    const end = nounEnd(cell, at);
    if (
      end > 0 &&
      SCHOOL_NOUNS.has(
        cell.atoms
          .slice(at, end)
          .map((atom) => atom.key)
          .join(""),
      )
    )
      return true;
  }
  return false;
}
