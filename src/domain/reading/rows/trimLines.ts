import type { TableColumns } from "../header/TableColumns";
import type { SourceCell } from "../source/SourceSheet";
import { isCapitals } from "../../text/isCapitals";
import { isClosing } from "./isClosing";
import { layoutOf } from "./layoutOf";
import { openingOrdinal } from "../words/openingOrdinal";
import { cellInColumn, hasDetails, type TableLine } from "./TableLine";

const LIST_ITEM = /^[-–+•] ?\p{L}/u;
const LONG_LINE = 25;
const SENTENCE_END = /[.;:!?”")\]…]$/;

/**
 * How many of the rows under a header belong to the table; what follows is the plan's closing text.
 *
 * @example countTableLines(lines, columns) // => 11 when "III. TỔ CHỨC THỰC HIỆN" and "Nơi nhận:" follow the eleventh task
 */
export function countTableLines(lines: readonly TableLine[], columns: TableColumns): number {
  const closing = lines.findIndex((line, index) => index > 0 && line.ordinal === undefined && isClosing(line.cells));
  const open = closing === -1 ? lines : lines.slice(0, closing);
  const detailed = lines.some((line) => isStrong(line, columns) && hasDetails(line));
  const last = findLastIndex(
    open,
    (line) => isStrong(line, columns) && (!detailed || hasDetails(line) || isNumbered(line)),
  );
  const lastDetailed = detailed ? findLastIndex(open, (line) => isStrong(line, columns) && hasDetails(line)) : last;
  const outer = open.findIndex((line, index) => index > lastDetailed && isOuterHeading(line));
  const strong = outer === -1 ? last : Math.min(last, outer - 1);
  return strong + 1 + countTail(open.slice(strong + 1), open[strong], columns, layoutOf(open, columns).broken);
}

function isStrong(line: TableLine, columns: TableColumns): boolean {
  if (cellInColumn(line, columns, "content") === undefined) return false;
  return isNumbered(line) || hasDetails(line) || (columns.columnOf("ordinal") === undefined && line.cells.length > 1);
}

function isNumbered(line: TableLine): boolean {
  return line.ordinal !== undefined && line.cells.length > 1;
}

function isOuterHeading(line: TableLine): boolean {
  const only = line.cells.length === 1 ? line.cells[0] : undefined;
  const kind = only === undefined ? undefined : openingOrdinal(only.text)?.ordinal.kind;
  return kind === "roman" || kind === "upper";
}

// After the last row that is surely a task come the tails of its cells, as long as nothing reads like prose.
function countTail(
  lines: readonly TableLine[],
  last: TableLine | undefined,
  columns: TableColumns,
  broken: boolean,
): number {
  let previous = last;
  let count = 0;
  for (const line of lines) {
    if (previous === undefined || line.row - previous.row > 6 || !isTail(line, columns, broken, previous)) break;
    if (line.position - previous.position === 1 && line.row - previous.row > 1) break;
    previous = line;
    count += 1;
  }
  return count;
}

function isTail(line: TableLine, columns: TableColumns, broken: boolean, previous: TableLine): boolean {
  const first = line.cells[0];
  if (first === undefined || isOuterHeading(line) || line.strays.length === line.cells.length) return false;
  if (first.column !== columns.headers[0]?.column) return !isCapitals(first.text) || goesDown(first, line, previous);
  if (line.ordinal !== undefined) return true;
  return (
    columns.columnOf("ordinal") === undefined &&
    broken &&
    goesOn(first.text, cellInColumn(previous, columns, "content"))
  );
}

// "BCH CĐ" under "BGH" goes on with its cell; a signature stands apart.
function goesDown(cell: SourceCell, line: TableLine, previous: TableLine): boolean {
  return line.row - previous.row === 1 && previous.cells.some((above) => above.column === cell.column);
}

function goesOn(text: string, above: SourceCell | undefined): boolean {
  if (/^[\p{Ll}\d,;]/u.test(text)) return true;
  if (LIST_ITEM.test(text)) return above !== undefined && (LIST_ITEM.test(above.text) || above.text.endsWith(":"));
  const isOpen = above !== undefined && above.text.length >= LONG_LINE && !SENTENCE_END.test(above.text);
  return isOpen && openingOrdinal(text) === undefined && !isCapitals(text);
}

function findLastIndex<T>(items: readonly T[], matches: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && matches(item)) return index;
  }
  return -1;
}
