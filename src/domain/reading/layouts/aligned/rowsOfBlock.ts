import { parseOrdinal } from "../../words/parseOrdinal";
import type { PageColumns } from "./PageColumns";
import { placeInColumns, type PlacedLine } from "./placeInColumns";
import type { SpacedPiece } from "./spacedPieces";

const MOST_SHIFT = 4;
const LEAST_ROWS = 2;
const WHOLE_SHARE = 0.8;

type Line = readonly SpacedPiece[];
type Cells = readonly (string | null)[];

interface OwnLine extends PlacedLine {
  readonly at: number;
}

/** The cells of a line of a table's page, by its place in the page, and whether one of them stands in its column by guess. */
export interface AlignedRow {
  readonly at: number;
  readonly cells: Cells;
  readonly isGuessed: boolean;
}

/**
 * The lines of a table on one page put into its columns. Where empty lines part its rows, the lines of each are one row, with line breaks
 * in its cells; running text is left out.
 *
 * @example rowsOfBlock(lines, columns)[0]?.cells // => ["1", "Ban hành kế\nhoạch", "Văn phòng", "Quý I"]
 */
export function rowsOfBlock(lines: readonly Line[], columns: PageColumns): readonly AlignedRow[] {
  const plain = partedLines(lines).map((group) => group.flatMap((at) => placed(lines[at], at, columns) ?? []));
  const rows = plain.filter((group) => isRow(group, columns)).length;
  if (rows < LEAST_ROWS || rows < WHOLE_SHARE * plain.length) return plain.flat();
  return plain.flatMap((group) => {
    const own = withOwnEdges(group, lines, columns);
    return isRow(own, columns) ? joined(own, columns) : own;
  });
}

function placed(line: Line | undefined, at: number, columns: PageColumns, opensRow = false): OwnLine | undefined {
  const own = line === undefined || line.length === 0 ? undefined : placeInColumns(line, columns, opensRow);
  return own === undefined ? undefined : { ...own, at };
}

// The places of the lines between two empty ones.
function partedLines(lines: readonly Line[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  lines.forEach((line, at) => {
    if (line.length === 0) return;
    const above = lines[at - 1];
    if (above === undefined || above.length === 0) groups.push([]);
    groups.at(-1)?.push(at);
  });
  return groups;
}

// Where the cells of a row's first line begin, those of its others do: a page's text is not laid out alike from row to row.
function withOwnEdges(group: readonly OwnLine[], lines: readonly Line[], columns: PageColumns): readonly OwnLine[] {
  const [first, ...others] = group;
  const opening = first === undefined ? undefined : placed(lines[first.at], first.at, columns, true);
  if (opening === undefined) return group;
  const edges = columns.edges.map((edge, index) => {
    const start = opening.starts[index + 1];
    return start !== undefined && Math.abs(start - edge) <= MOST_SHIFT ? start : edge;
  });
  return [opening, ...others.map((line) => placed(lines[line.at], line.at, { ...columns, edges }) ?? line)];
}

// One number, or a cell in all columns but one.
function isRow(group: readonly OwnLine[], { isNumbered, headings }: PageColumns): boolean {
  if (isNumbered) return group.filter(({ cells }) => isNumber(cells[0])).length === 1;
  const filled = headings.filter((_, column) => group.some(({ cells }) => typeof cells[column] === "string")).length;
  return filled >= headings.length - 1;
}

function isNumber(cell: string | null | undefined): boolean {
  return typeof cell === "string" && parseOrdinal(cell) !== undefined;
}

function joined(group: readonly OwnLine[], columns: PageColumns): readonly AlignedRow[] {
  const lines = group.map(({ cells }) => (columns.isNumbered ? withoutStray(cells) : cells));
  const cells = columns.headings.map((_, column) => {
    const texts = lines.flatMap((own) => own[column] ?? []);
    return texts.length === 0 ? null : texts.join("\n");
  });
  const isGuessed = group.some((line) => line.isGuessed);
  return group.map(({ at }, index) => (index === 0 ? { at, cells, isGuessed } : { at, cells: [], isGuessed: false }));
}

// What stands among the numbers without being one is the end of a content that nothing stands beside.
function withoutStray([first = null, second = null, ...more]: Cells): Cells {
  if (first === null || isNumber(first)) return [first, second, ...more];
  return [null, second === null ? first : `${first} ${second}`, ...more];
}
