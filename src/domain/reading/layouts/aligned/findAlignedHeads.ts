import { scoreHeading, startsHeading } from "../../header/scoreHeading";
import { memoize } from "../../source/memoize";
import { gatherHead, type GatheredHead } from "./gatherHead";
import type { SpacedPiece } from "./spacedPieces";

const SURE = 0.6;
const LEAST_HEADINGS = 3;
const LONGEST_HEADING = 60;
const MOST_ABOVE = 4;
const MOST_BELOW = 5;
/** A line more must tell something. */
const LINE_COST = 0.02;
const UNKNOWN_COST = 0.3;
const DETAILS = ["lead", "coordinating", "time"] as const;

const opens = memoize((text: string) => startsHeading(text) || isSure(text));
const scores = memoize(scoreHeading);

/** The head of a table whose columns are held apart by spaces, and the lines that it takes, `last` included. */
export interface AlignedHead extends GatheredHead {
  readonly first: number;
  readonly last: number;
}

/**
 * The heads among lines whose cells are held apart by spaces, top to bottom, those that come again on later pages too.
 *
 * @example findAlignedHeads(lines).map((head) => head.headings.map((one) => one.text)) // => [["TT", "Nội dung", "Đơn vị chủ trì"], …]
 */
export function findAlignedHeads(lines: readonly (readonly SpacedPiece[])[]): readonly AlignedHead[] {
  const heads: AlignedHead[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const floor = (heads.at(-1)?.last ?? -1) + 1;
    const head = maySeed(lines[at] ?? []) ? headAround(lines, at, floor) : undefined;
    if (head === undefined) continue;
    heads.push(head);
    at = head.last;
  }
  return heads;
}

function isSure(text: string): boolean {
  const { ordinal, content, lead, coordinating, time } = scores(text);
  return Math.max(ordinal, content, lead, coordinating, time) >= SURE;
}

// Most of what the line with the most headings says opens one.
function maySeed(pieces: readonly SpacedPiece[]): boolean {
  if (pieces.length < LEAST_HEADINGS || pieces.some(({ text }) => !mayBeHeading(text))) return false;
  const opening = pieces.filter(({ text }) => opens(text)).length;
  return opening >= 2 && pieces.some(({ text }) => isSure(text));
}

function mayBeHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/^\d+[.)]?(?:\s|$)|[.;]$/.test(text);
}

function headAround(lines: readonly (readonly SpacedPiece[])[], seed: number, floor: number): AlignedHead | undefined {
  const first = reach(lines, seed, -1, Math.max(floor, seed - MOST_ABOVE));
  const last = reach(lines, seed, 1, Math.min(lines.length - 1, seed + MOST_BELOW));
  let best: { readonly head: AlignedHead; readonly worth: number } | undefined;
  for (let top = seed; top >= first; top -= 1) {
    for (let bottom = seed; bottom <= last; bottom += 1) {
      const head = gatherHead(lines.slice(top, bottom + 1));
      const worth = worthOf(head) - LINE_COST * (bottom - top);
      if (isHead(head) && (best === undefined || worth > best.worth))
        best = { head: { ...head, first: top, last: bottom }, worth };
    }
  }
  return best?.head;
}

function reach(lines: readonly (readonly SpacedPiece[])[], seed: number, step: number, limit: number): number {
  let at = seed;
  while (at !== limit) {
    const next = lines[at + step] ?? [];
    if (next.length === 0 || next.some(({ text }) => !mayBeHeading(text))) break;
    at += step;
  }
  return at;
}

function worthOf({ headings, cover }: GatheredHead): number {
  return cover - UNKNOWN_COST * headings.filter(({ text }) => !isSure(text)).length;
}

function isHead({ headings }: GatheredHead): boolean {
  const all = headings.map(({ text }) => scores(text));
  const has = (role: (typeof DETAILS)[number] | "content"): boolean => all.some((one) => one[role] >= SURE);
  return headings.length >= LEAST_HEADINGS && has("content") && DETAILS.some(has);
}
