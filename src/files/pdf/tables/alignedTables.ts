import { columnOf, cutAt, guttersOf, narrowedGutters, type Gutter } from "./gutters";
import { segmentsOf } from "../lines/segmentsOf";
import { isOrdinal } from "./splitRows";
import { lineText, type TextLine } from "../lines/TextLine";

/** Lines that stand in columns, from the first to before the last of a page, and the strips between the columns. */
export interface Aligned {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

// In heights of the letters.
const FAR = 5;
const NEAR = 1.7;
const CENTRED = 0.6;
const LEAST_COLUMNS = 3;
/** Lines that show so many columns need fewer of their kind to be believed. */
const MANY_COLUMNS = 4;
const LEAST_LINES = 3;
/** Lines across all columns inside a table: the name of a group takes one or two. */
const MOST_ACROSS = 2;
const WIDE = 0.6;
const LEAST_PITCH = 0.8;
const APART = 0.3;
/** In points. */
const SAME_EDGE = 0.5;

/** A line that can only be of a table: it has three pieces, a number and another, or all of it begins where columns on the right do. */
function isSure(line: TextLine, gutters: readonly Gutter[]): boolean {
  const pieces = cutAt(line, gutters);
  const [first] = pieces;
  if (pieces.length >= LEAST_COLUMNS || first === undefined) return pieces.length >= LEAST_COLUMNS;
  return (pieces.length === 2 && isOrdinal(lineText(first))) || pieces.every((piece) => opensColumn(piece, gutters));
}

/** A paragraph may begin where the first columns do. */
function opensColumn({ left }: TextLine, gutters: readonly Gutter[]): boolean {
  return gutters.slice(1).some(({ right }) => Math.abs(left - right) < SAME_EDGE);
}

function isFar(above: TextLine | undefined, line: TextLine): boolean {
  return above !== undefined && line.y - above.y > FAR * line.size;
}

interface Reach {
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

/** What is known of a table's columns while its lines are looked at one by one. */
interface Going {
  /** How far it goes for sure. */
  readonly reach: Reach;
  readonly gutters: readonly Gutter[];
  /** Lines across the columns since, and whether what is met belongs to the table only if it shows the columns. */
  readonly across: number;
  readonly isDoubted: boolean;
}

function goOn(going: Going, line: TextLine, at: number): Going {
  const narrowed = narrowedGutters(going.gutters, line);
  if (narrowed !== undefined && (!going.isDoubted || isSure(line, narrowed)))
    return { reach: { to: at + 1, gutters: narrowed }, gutters: narrowed, across: 0, isDoubted: false };
  const across = narrowed === undefined || going.across > 0 ? going.across + 1 : 0;
  return { ...going, gutters: narrowed ?? going.gutters, across, isDoubted: true };
}

/**
 * How far down lines go on in the same columns. Lines across them belong to the table when it goes on just below, and lines far below
 * when one of them shows the columns.
 */
function reachOf(lines: readonly TextLine[], from: number, seen: readonly Gutter[]): Reach {
  let going: Going = { reach: { to: from, gutters: seen }, gutters: seen, across: 0, isDoubted: false };
  for (let at = from; at < lines.length && going.across <= MOST_ACROSS; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const isDoubted = going.isDoubted || (at > from && isFar(lines[at - 1], line));
    going = goOn({ ...going, isDoubted }, line, at);
  }
  return going.reach;
}

function isUnder(piece: TextLine, others: readonly TextLine[]): boolean {
  const near = CENTRED * piece.size;
  return others.some(
    (other) =>
      Math.abs(piece.left + piece.right - other.left - other.right) < 2 * near ||
      Math.abs(piece.left - other.left) < near / 2,
  );
}

/** Headings are wider than what stands below them, and centred. */
function middleOf({ left, right }: TextLine): Pick<TextLine, "left" | "right"> {
  return { left: (left + right) / 2, right };
}

/** Headings of several lines begin above the line that shows the columns: each piece over one of its own column. */
function withHead(lines: readonly TextLine[], from: number, seen: readonly Gutter[]): Omit<Aligned, "to"> {
  let [first, gutters] = [from, seen];
  for (let index = from - 1; index >= 0; index -= 1) {
    const [line, below] = [lines[index], lines[first]];
    if (line === undefined || below === undefined || below.y - line.y > NEAR * below.size) break;
    const head = lines.slice(first, first + LEAST_LINES);
    const narrowed = narrowedGutters(gutters, line);
    if (narrowed === undefined || !isHead(line, head, gutters)) break;
    [first, gutters] = [index, narrowed];
  }
  return { from: first, gutters };
}

function isHead(line: TextLine, below: readonly TextLine[], gutters: readonly Gutter[]): boolean {
  const head = below.flatMap((one) => cutAt(one, gutters));
  const columnAt = (piece: TextLine): number => columnOf(middleOf(piece), gutters);
  return cutAt(line, gutters).every((piece) =>
    isUnder(
      piece,
      head.filter((other) => columnAt(other) === columnAt(piece)),
    ),
  );
}

/** The lines that show the columns best: those with three pieces that are not parted by running text. */
function seedsFrom(lines: readonly TextLine[], from: number): readonly TextLine[] {
  const seeds: TextLine[] = [];
  let between = 0;
  const widest = Math.max(...lines.map((line) => line.right - line.left));
  for (const line of lines.slice(from)) {
    const pieces = segmentsOf(line).length;
    const isWide = pieces === 1 && line.right - line.left > WIDE * widest;
    between = isWide ? between + 1 : pieces > 1 ? 0 : between;
    if (between > MOST_ACROSS) break;
    if (pieces >= LEAST_COLUMNS) seeds.push(line);
  }
  return seeds;
}

function isBelieved(lines: readonly TextLine[], gutters: readonly Gutter[], isAtEnd: boolean): boolean {
  const counts = lines.map((line) => cutAt(line, gutters).length);
  const many = counts.filter((count) => count >= MANY_COLUMNS).length;
  // A heading at the end of a page has its rows on the next one.
  const least = isAtEnd ? 1 : 2;
  return many >= least || counts.filter((count) => count > 1).length >= LEAST_LINES;
}

/** How far lines of one cell lie apart. */
function pitchOf(lines: readonly TextLine[]): number {
  const steps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size);
  const sorted = steps.filter((step) => step > LEAST_PITCH).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 10)] ?? Infinity;
}

/** A lone line some way below the last row is the heading of what follows. */
function withoutTail(lines: readonly TextLine[], { to, gutters }: Reach, from: number): number {
  const [last, before] = [lines[to - 1], lines[to - 2]];
  if (last === undefined || before === undefined || to - from < LEAST_LINES || to === lines.length) return to;
  const isApart = (last.y - before.y) / before.size > pitchOf(lines.slice(from, to)) + APART;
  return isApart && cutAt(last, gutters).length === 1 ? to - 1 : to;
}

function tableAt(lines: readonly TextLine[], from: number): Aligned | undefined {
  const seen = guttersOf(seedsFrom(lines, from));
  if (seen.length + 1 < LEAST_COLUMNS) return undefined;
  // Strips that only the first lines left free are none.
  const refined = guttersOf(lines.slice(from, reachOf(lines, from, seen).to));
  const reach = reachOf(lines, from, refined.length + 1 >= LEAST_COLUMNS ? refined : seen);
  const { gutters } = reach;
  const to = withoutTail(lines, reach, from);
  const isTable = isBelieved(lines.slice(from, to), gutters, to === lines.length);
  return isTable ? { ...withHead(lines, from, gutters), to } : undefined;
}

/** The first lines of a page as long as they stand in the columns of the table that the page before ended with. */
function continued(lines: readonly TextLine[], known: readonly Gutter[]): Aligned | undefined {
  if (known.length === 0) return undefined;
  const seen = reachOf(lines, 0, known);
  // A heading at the end of a page may show fewer columns than the rows after it.
  const refined = guttersOf(lines.slice(0, seen.to));
  const reach = refined.length > known.length ? reachOf(lines, 0, refined) : seen;
  const { gutters } = reach;
  const to = withoutTail(lines, reach, 0);
  return lines.slice(0, to).some((line) => isSure(line, gutters)) ? { from: 0, to, gutters } : undefined;
}

/**
 * The tables of a page that have no rules: runs of lines whose pieces leave the same strips free. `known` are the strips of the table
 * that the page before ended with.
 *
 * @example alignedTables(lines, []) // => [{ from: 14, to: 52, gutters: [{ left: 88.1, right: 99.7 }, …] }]
 */
export function alignedTables(lines: readonly TextLine[], known: readonly Gutter[]): readonly Aligned[] {
  const first = continued(lines, known);
  const found = first === undefined ? [] : [first];
  for (let index = first?.to ?? 0; index < lines.length;) {
    const line = lines[index];
    const isSeed = line !== undefined && segmentsOf(line).length >= LEAST_COLUMNS;
    const table = isSeed ? tableAt(lines, index) : undefined;
    if (table !== undefined) found.push(table);
    index = Math.max(index + 1, table?.to ?? 0);
  }
  return found;
}
