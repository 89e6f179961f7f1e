import { awaits } from "./awaits";
import type { Piece } from "./ColumnText";

const COST = {
  cutSentence: 4,
  cutOpenEnd: 3,
  goOnAfterEnd: 1,
  goOnAtCapital: 0.4,
  room: 2,
  full: 0.5,
  noMark: 1.5,
  somewhatWide: 4,
  wide: 8,
  mostWide: 6,
  blank: 3,
  noBlank: 1,
} as const;
const ROOM = 0.82;
const WIDE = 0.15;
const MARKED_SHARE = 0.8;
const SENTENCE_END = /[.!?…]["”')\]]*$/;
const LIST_END = /[;:]["”')\]]*$/;
const SMALL = /^[\p{Ll},;.)\]%]/u;

/** How lines are spaced: whether empty rows stand between cells and not within them. */
export type Spacing = "told" | "nothing";

/** What is known of the column that a line ends or goes on in. */
export interface ColumnSpace {
  readonly width: number;
  readonly endShare: number;
  readonly spacing: Spacing;
}

/** What the end of one piece and the start of the next say of whether they are one text. */
export interface Seam {
  readonly opensLine: boolean;
  readonly afterBlank: boolean;
  readonly goesOn: boolean;
  readonly isSmall: boolean;
  readonly isOpen: boolean;
  readonly end: "sentence" | "list" | "none";
  readonly isItem: boolean;
  /** How many letters the first word of the piece has. */
  readonly firstWord: number;
}

/**
 * How two pieces meet.
 *
 * @example seamOf(piece("đồng chí theo dõi"), piece("Ban hành kế hoạch và phân công")).goesOn // => true
 */
export function seamOf(own: Piece, above: Piece): Seam {
  const isSmall = SMALL.test(own.text);
  const isOpen = awaits(above.text, own.text);
  return {
    opensLine: own.opensLine,
    afterBlank: own.line.afterBlank,
    goesOn: isSmall || isOpen,
    isSmall,
    isOpen,
    end: SENTENCE_END.test(above.text) ? "sentence" : LIST_END.test(above.text) ? "list" : "none",
    isItem: /^[-–+•]/.test(own.text),
    firstWord: own.text.split(" ")[0]?.length ?? 0,
  };
}

/**
 * What speaks against a piece going on with the cell of the piece above it, which holds so many letters of its line.
 *
 * @example goOnCost(seamOf(piece("theo dõi."), piece("Ban hành kế hoạch và")), space, 20) // => 0
 */
export function goOnCost(seam: Seam, space: ColumnSpace, held: number): number {
  if (!seam.opensLine) return 0;
  const blank = space.spacing === "told" && seam.afterBlank ? COST.blank : 0;
  const room = hasRoom(seam, space, held) ? COST.room : 0;
  if (seam.goesOn) return blank + room / 2;
  if (seam.isItem || seam.end === "list") return blank;
  return blank + (seam.end === "sentence" ? COST.goOnAfterEnd : COST.goOnAtCapital + room);
}

/**
 * What speaks against a cell ending with a piece and the next starting with the piece below it.
 *
 * @example cutCost(seamOf(piece("theo dõi."), piece("Ban hành kế hoạch và")), space, 20) // => 7
 */
export function cutCost(seam: Seam, space: ColumnSpace, held: number): number {
  const isTold = space.spacing === "told" && seam.opensLine && !seam.afterBlank;
  return (
    (seam.isSmall ? COST.cutSentence : 0) +
    (seam.isOpen ? COST.cutOpenEnd : 0) +
    (isTold ? COST.noBlank : 0) +
    (seam.end === "none" ? openEndCost(seam, space, held) : 0)
  );
}

// A cell that ends without a mark, where the column's cells end with one, or where its line is full.
function openEndCost(seam: Seam, space: ColumnSpace, held: number): number {
  const isFull = seam.opensLine && Number.isFinite(space.width) && !hasRoom(seam, space, held);
  return (space.endShare < MARKED_SHARE ? 0 : COST.noMark) + (isFull ? COST.full : 0);
}

/**
 * What speaks against so many letters of a line standing in a column because it is not that wide.
 *
 * @example wideCost("Ban hành kế hoạch dân vận và phân công".length, 12) // => 6
 */
export function wideCost(letters: number, width: number): number {
  const excess = letters / width - 1;
  if (!(excess > 0)) return 0;
  return Math.min(COST.mostWide, COST.somewhatWide * excess + COST.wide * Math.max(0, excess - WIDE));
}

// The next word would have had room in the line above: a narrow column did not break it.
function hasRoom({ firstWord }: Seam, { width }: ColumnSpace, held: number): boolean {
  return Number.isFinite(width) && held + 1 + firstWord <= ROOM * width;
}
