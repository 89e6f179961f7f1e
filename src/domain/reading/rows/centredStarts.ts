import type { TableColumns } from "../header/TableColumns";
import { COUNTED_WORDS } from "../words/vocabulary";
import { opensNextTime, opensTime } from "./opensTime";
import { cellInColumn, type TableLine } from "./TableLine";

const LEAST_ROWS_PER_TASK = 1.5;
const LEAST_GAIN = 1;
const MOST_CANDIDATES = 40;
const LONG_LINE = 25;
const SENTENCE_END = /[.;:!?”")\]…]$/;
const COST = {
  smallStart: 10,
  noContent: 1.5,
  openLong: 2,
  openShort: 0.5,
  brokenColumn: 4,
  wholeRow: 6,
  offPlace: 1,
} as const;

// A small letter alone is the mark of a matrix.
const GOES_ON = /^(?:\p{Ll}{2}|\p{Ll} |[,;.)])/u;
const BEGINS = /^\p{Lu}/u;
const LIST_ITEM = /^[-+•*●▪] ?\p{L}/u;
const counted = new Set(COUNTED_WORDS);

interface Path {
  readonly start: number;
  readonly cost: number;
  readonly before: Path | undefined;
}

/**
 * The rows that start a task when numbers and cells stand in the middle of the rows of their task, as after a paste from a PDF whose
 * cells were centred; undefined when the rows lie better with every task starting at its number. Between two numbers the cut is put
 * where every column lies in the middle of its task and no sentence is cut; the best cuts of all are found together. `runs` are the
 * rows between two headings. In a table without numbers the first line of each time stands for them.
 *
 * @example centredStarts([lines], columns)?.size // => 11, one for each number
 */
export function centredStarts(
  runs: readonly (readonly TableLine[])[],
  columns: TableColumns,
): ReadonlySet<TableLine> | undefined {
  const lines = runs.flat();
  const numbers = runs.reduce((sum, run) => sum + numbersIn(run, columns).length, 0);
  if (numbers === 0 || lines.length < LEAST_ROWS_PER_TASK * numbers) return undefined;
  const centred = runs.map((run) => ({ run, best: bestCuts(run, columns) }));
  const cost = centred.reduce((sum, { best }) => sum + best.cost, 0);
  const topCost = runs.reduce((sum, run) => sum + costFromTop(run, columns), 0);
  if (cost + LEAST_GAIN >= topCost) return undefined;
  return new Set(centred.flatMap(({ run, best }) => startsOf(best).flatMap((start) => run[start] ?? [])));
}

function startsOf(path: Path): readonly number[] {
  const starts: number[] = [];
  for (let step: Path | undefined = path; step !== undefined; step = step.before) starts.push(step.start);
  return starts;
}

function bestCuts(lines: readonly TableLine[], columns: TableColumns): Path {
  const numbers = numbersIn(lines, columns);
  let paths: readonly Path[] = [{ start: 0, cost: 0, before: undefined }];
  numbers.forEach((number, index) => {
    const next = numbers[index + 1];
    const ends = next === undefined ? [lines.length] : cuts(lines, number, next, columns);
    const known = paths;
    paths = ends.map((end) => cheapest(known, end, lines, columns));
  });
  return paths.reduce((best, path) => (path.cost < best.cost ? path : best));
}

function cheapest(paths: readonly Path[], end: number, lines: readonly TableLine[], columns: TableColumns): Path {
  const offers = paths.map((path) => ({
    start: end,
    cost: path.cost + centredCost(lines.slice(path.start, end), columns) + cutCost(lines, end, columns),
    before: path,
  }));
  return offers.reduce((best, offer) => (offer.cost < best.cost ? offer : best));
}

// The cells of a task that goes on over a page's end are not centred: they begin where it does.
function centredCost(block: readonly TableLine[], columns: TableColumns): number {
  const cost = blockCost(block, offCentre) + wholeRows(block, columns) * COST.wholeRow;
  const isBroken = block.some((line, index) => line.position - (block[index - 1]?.position ?? line.position) > 1);
  return isBroken
    ? Math.min(
        cost,
        blockCost(block, (first) => first),
      )
    : cost;
}

function costFromTop(lines: readonly TableLine[], columns: TableColumns): number {
  const starts = numbersIn(lines, columns);
  return starts.reduce((sum, start, index) => {
    const block = lines.slice(start, starts[index + 1] ?? lines.length);
    return sum + blockCost(block, (first) => first) + (start === 0 ? 0 : cutCost(lines, start, columns));
  }, starts[0] ?? 0);
}

// One row of every task: that of its number or, in a table without numbers, the first of its time.
function numbersIn(lines: readonly TableLine[], columns: TableColumns): readonly number[] {
  const isNumbered = columns.columnOf("ordinal") !== undefined;
  const timeAt = (index: number): string | undefined => {
    const line = lines[index];
    return line === undefined ? undefined : cellInColumn(line, columns, "time")?.text;
  };
  return lines.flatMap((line, index) => {
    if (isNumbered) return line.ordinal === undefined ? [] : [index];
    return opensNextTime(timeAt(index) ?? "", timeAt(index - 1)) ? [index] : [];
  });
}

// Where the next task may start: every row after the number, the likeliest first when there are many.
function cuts(lines: readonly TableLine[], number: number, next: number, columns: TableColumns): readonly number[] {
  const all = Array.from({ length: next - number }, (_, offset) => number + 1 + offset);
  if (all.length <= MOST_CANDIDATES) return all;
  const cost = new Map(all.map((end) => [end, cutCost(lines, end, columns)]));
  return [...all].sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0)).slice(0, MOST_CANDIDATES);
}

function cutCost(lines: readonly TableLine[], end: number, columns: TableColumns): number {
  const line = lines[end];
  const above = lines[end - 1];
  if (line === undefined || above === undefined) return 0;
  const content = cellInColumn(line, columns, "content");
  const before = cellInColumn(above, columns, "content")?.text ?? "";
  const isCut =
    line.cells.some((cell) => GOES_ON.test(cell.text) || endsWithComma(above, cell.column)) ||
    (content !== undefined && cutsText(before, content.text));
  return (isCut ? COST.smallStart : 0) + (content === undefined ? COST.noContent : 0) + openCost(before);
}

// A line that fills its column without ending a sentence goes on below; a short one may well end without a full stop.
function openCost(before: string): number {
  if (before === "" || SENTENCE_END.test(before)) return 0;
  return before.length >= LONG_LINE ? COST.openLong : COST.openShort;
}

// "Kế hoạch số" / "15/KH-UBND", and the items of a list within a task.
function cutsText(before: string, text: string): boolean {
  if (/^\d/.test(text))
    return /^\d+ ?[/–-] ?[\p{Lu}\d]/u.test(text) || counted.has(before.split(" ").at(-1)?.toLowerCase() ?? "");
  return LIST_ITEM.test(text);
}

function endsWithComma(above: TableLine | undefined, column: number): boolean {
  return above?.cells.some((cell) => cell.column === column && /[,&-]$/.test(cell.text)) ?? false;
}

// How far every column is from lying in one piece in its right place within the rows.
function blockCost(
  block: readonly TableLine[],
  offPlace: (first: number, last: number, height: number) => number,
): number {
  const places = new Map<number, { first: number; last: number; gaps: number }>();
  block.forEach((line, index) => {
    for (const column of line.byColumn.keys()) {
      const known = places.get(column);
      const gap = known === undefined || isStaggered(block, index, column) ? 0 : index - known.last - 1;
      places.set(column, { first: known?.first ?? index, last: index, gaps: (known?.gaps ?? 0) + gap });
    }
  });
  let cost = 0;
  for (const { first, last, gaps } of places.values()) {
    cost += gaps * COST.brokenColumn + offPlace(first, last, block.length) * COST.offPlace;
  }
  return cost;
}

// Lines of cells that are centred may stand between each other's: none of the row between two lines of a cell goes on in theirs.
function isStaggered(block: readonly TableLine[], index: number, column: number): boolean {
  const [above, between, own] = [block[index - 2], block[index - 1], block[index]];
  if (above?.byColumn.has(column) !== true || between === undefined || own === undefined) return false;
  return [...between.byColumn.keys()].every((other) => !above.byColumn.has(other) && !own.byColumn.has(other));
}

// Rows of a block that are whole tasks each but for a number: content, who leads and a time begin anew in every one.
function wholeRows(block: readonly TableLine[], columns: TableColumns): number {
  return block.filter((line, index) => isWhole(line, columns) && isWhole(block[index - 1], columns)).length;
}

function isWhole(line: TableLine | undefined, columns: TableColumns): boolean {
  if (line === undefined) return false;
  const textIn = (role: "content" | "lead" | "time"): string => cellInColumn(line, columns, role)?.text ?? "";
  return BEGINS.test(textIn("content")) && BEGINS.test(textIn("lead")) && opensTime(textIn("time"));
}

// A row off to either side is rounding.
function offCentre(first: number, last: number, height: number): number {
  return Math.max(0, Math.abs(first - (height - 1 - last)) - 1);
}
