import { cutLine } from "../lines/cutLine";
import { segmentsOf } from "../lines/segmentsOf";
import { startEdges } from "../lines/startEdges";
import type { TextLine, Word, WordStart } from "../lines/TextLine";
import { quantile } from "../quantile";

/** A white strip between two columns, in points from the left. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
  /** How narrow lines may make it and leave it a strip. */
  readonly least: number;
}

// In heights of the letters.
const LEAST_GUTTER = 0.6;
const LEAST_GAP = 0.35;
/** None at all is left where texts fill their column, and the texts right of it were set apart; letters do not fill their width. */
const LEAST_SET_APART = 0;
const MOST_BEGUN = 0.8;
const LEAST_TEXTS = 3;
const FEW_TEXTS = 2;
const SIDE_BY_SIDE = 0.8;
/** In points: how far a text reaches over an edge that it runs across. */
const REACH = 2;
/** The share of lines that may run across a strip: names of groups do. */
const CROSSED = 0.15;

type Extent = Pick<Word, "left" | "right">;

/** The strips that nothing lies over, `least` points wide or wider. */
function stripsOf(extents: readonly Extent[], least: number): readonly Gutter[] {
  const strips: Gutter[] = [];
  let end = Infinity;
  for (const { left, right } of [...extents].sort((one, other) => one.left - other.left)) {
    if (left - end >= least) strips.push({ left: end, right: left, least });
    end = end === Infinity ? right : Math.max(end, right);
  }
  return strips;
}

function middleOf({ left, right }: Extent): number {
  return (left + right) / 2;
}

/** Whether a piece runs over a strip. */
export function crosses(piece: Extent, gutter: Extent): boolean {
  const middle = middleOf(gutter);
  return piece.left < middle && piece.right > middle;
}

/** The column that a piece begins in. */
export function columnOf(piece: Extent, gutters: readonly Gutter[]): number {
  return gutters.filter((gutter) => piece.left > middleOf(gutter)).length;
}

function isParted(before: Word, word: Word, gutters: readonly Gutter[]): boolean {
  if (word.start !== "within") return gutters.some(({ left, right }) => before.right < right && word.left > left);
  if (word.left - before.right < LEAST_GAP * word.size) return false;
  return columnOf(before, gutters) !== columnOf(word, gutters) && !gutters.some((gutter) => crosses(word, gutter));
}

/** A line cut at the strips: where one of its gaps lies over a strip, however narrow the gap is. */
export function cutAt(line: TextLine, gutters: readonly Gutter[]): readonly TextLine[] {
  return cutLine(line, (word, before) => isParted(before, word, gutters));
}

/** Whether two neighbouring columns are ever seen side by side: else the strip is only where lines of one column end. */
function isSeen(gutter: Gutter, words: readonly Word[], others: readonly Gutter[]): boolean {
  const column = columnOf({ left: middleOf(gutter) + 0.01, right: 0 }, others);
  const [left, right] = [column - 1, column].map((one) => words.filter((word) => columnOf(word, others) === one));
  return (left ?? []).some((one) => (right ?? []).some((other) => Math.abs(one.y - other.y) < SIDE_BY_SIDE * one.size));
}

/** A strip made narrower by a piece that reaches into it; none when the piece leaves too little of it. */
function narrowedBy(gutter: Gutter, { left, right }: Extent): Gutter | undefined {
  if (right <= gutter.left || left >= gutter.right) return gutter;
  const isOfLeft = left - gutter.left < gutter.right - right;
  const narrowed = isOfLeft ? { ...gutter, left: right } : { ...gutter, right: left };
  return narrowed.right - narrowed.left >= gutter.least ? narrowed : undefined;
}

/** The strips as one more line leaves them; none when it runs across one. */
export function narrowedGutters(gutters: readonly Gutter[], line: TextLine): readonly Gutter[] | undefined {
  const pieces = cutAt(line, gutters);
  const narrowed: Gutter[] = [];
  for (const gutter of gutters) {
    let left: Gutter | undefined = gutter;
    for (const piece of pieces) left = left === undefined ? undefined : narrowedBy(left, piece);
    if (left === undefined) return undefined;
    narrowed.push(left);
  }
  return narrowed;
}

/** How many texts of a column were set apart from what stands left of it; none unless nearly all of its texts begin there. */
function textsSetApart(column: Extent, lines: readonly TextLine[]): number {
  const starts = lines.flatMap(({ words: [first, ...others] }): readonly (WordStart | "line")[] => {
    const isIn = ({ left }: Word): boolean => left > column.left && left < column.right;
    const other = first === undefined || isIn(first) ? undefined : others.find(isIn);
    return first !== undefined && isIn(first) ? ["line"] : other === undefined ? [] : [other.start];
  });
  const begun = starts.filter((start) => start !== "within").length;
  return starts.includes("apart") && begun > MOST_BEGUN * starts.length ? begun : 0;
}

/** Whether several lines have texts on both sides of a strip, and each of them was set apart there. */
function isAlwaysApart(strip: Gutter, lines: readonly TextLine[]): boolean {
  const nexts = lines.flatMap(({ words }) => {
    const next = words.findIndex(({ left }) => left > middleOf(strip));
    return next > 0 ? words.slice(next, next + 1) : [];
  });
  return nexts.length >= FEW_TEXTS && nexts.every(({ start }) => start === "apart");
}

/** The strips that lines leave free: wide ones, and narrow ones beside some texts that were set apart. */
function believedStrips(lines: readonly TextLine[]): readonly Gutter[] {
  const size = quantile(lines.map((line) => line.size));
  const words = lines.flatMap((line) => line.words);
  const strips = stripsOf(words, LEAST_SET_APART * size);
  return strips.flatMap((strip, index) => {
    const apart = textsSetApart({ left: middleOf(strip), right: strips[index + 1]?.left ?? Infinity }, lines);
    const isShown = apart >= LEAST_TEXTS || isAlwaysApart(strip, lines);
    if (!isShown && strip.right - strip.left < LEAST_GUTTER * size) return [];
    return [apart > 0 ? strip : { ...strip, least: LEAST_GAP * size }];
  });
}

/** Lines with a piece that runs over where others begin, as long as they are few: names of groups, beside their numbers. */
function linesAcross(lines: readonly TextLine[], most: number): ReadonlySet<TextLine> {
  const pieces = lines.flatMap((line) => segmentsOf(line).map((piece) => ({ line, piece })));
  const across = startEdges(lines).map((edge) =>
    pieces.filter(({ piece }) => piece.left < edge - REACH && piece.right > edge + REACH).map(({ line }) => line),
  );
  return new Set(across.filter((own) => own.length <= most).flat());
}

/**
 * The strips between the columns that lines of a table leave free. Lines in one piece may run across: names of groups do.
 *
 * @example guttersOf(lines) // => [{ left: 88.1, right: 99.7 }, { left: 280, right: 291.4 }]
 */
export function guttersOf(lines: readonly TextLine[]): readonly Gutter[] {
  const parted = lines.filter((line) => segmentsOf(line).length > 1);
  const whole = lines.filter((line) => segmentsOf(line).length === 1);
  const words = lines.flatMap((line) => line.words);
  const most = Math.max(1, CROSSED * lines.length);
  const across = linesAcross(parted, most);
  const strips = believedStrips(parted.filter((line) => !across.has(line)));
  let gutters = strips.filter((strip) => whole.filter((line) => crosses(line, strip)).length <= most);
  for (const gutter of strips) {
    if (gutters.includes(gutter) && !isSeen(gutter, words, gutters)) gutters = gutters.filter((one) => one !== gutter);
  }
  return gutters;
}

/** The strip between two sets of lines, if there is one `least` points wide. */
export function gutterBetween(lines: readonly TextLine[], least: number): Gutter | undefined {
  return stripsOf(lines, least)[0];
}
