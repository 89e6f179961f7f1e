import type { TableColumns } from "../header/TableColumns";
import type { SourceCell } from "../source/SourceSheet";
import { isCapitals } from "../../text/isCapitals";
import { isDayHeading } from "./isDayHeading";
import type { Layout } from "./layoutOf";
import { openingOrdinal } from "../words/openingOrdinal";
import type { HeadingGroup } from "./RowGroup";
import { cellInColumn, type TableLine } from "./TableLine";

const LONGEST = 250;
const SHORTEST_CAPITALS = 8;
const DOCUMENT_NUMBER = /^\S*\d\S*[/-]\S+/;

/** The rows around a row, for telling whether it is a heading. */
export interface Surroundings {
  readonly columns: TableColumns;
  readonly layout: Layout;
  readonly previous: TableLine | undefined;
  readonly next: TableLine | undefined;
}

/**
 * The heading that a single-cell row is ("I. CÔNG TÁC TUYÊN TRUYỀN", a row merged across the table), undefined when it is part of a task.
 *
 * @example headingOf(line("I. Công tác tuyên truyền", "", ""), around)?.ordinal?.label // => "I"
 */
export function headingOf(line: TableLine, around: Surroundings): HeadingGroup | undefined {
  const cell = onlyText(line);
  if (cell === undefined) return undefined;
  const opening = openingOrdinal(cell.text);
  const heading: HeadingGroup = {
    kind: "heading",
    ordinal: opening?.ordinal.kind === "bullet" ? undefined : opening?.ordinal,
    text: opening?.rest ?? cell.text,
    cells: line.cells,
  };
  return isHeading(cell, line, heading, around) ? heading : undefined;
}

function onlyText(line: TableLine): SourceCell | undefined {
  const [cell, ...others] = line.cells;
  if (cell === undefined || others.length > 0 || line.ordinal !== undefined) return undefined;
  return cell.isNumber || cell.text.length > LONGEST ? undefined : cell;
}

function isHeading(cell: SourceCell, line: TableLine, heading: HeadingGroup, around: Surroundings): boolean {
  const { columns, layout, next } = around;
  const isOuter = isOuterHeading(heading, layout);
  if (spansRoles(cell, columns) || headsFromLeft(cell, isOuter, around)) return true;
  if (line.roles.has("ordinal")) return isCapitals(cell.text) || next?.ordinal !== undefined;
  return (
    line.roles.has("content") && (isOuter || isShouted(cell.text) || opensList(isFirstColumn(cell, columns), around))
  );
}

// The heading of a day stands between two tables; in a table of visual lines it may be the end of a time.
function headsFromLeft(cell: SourceCell, isOuter: boolean, { columns, layout }: Surroundings): boolean {
  return isFirstColumn(cell, columns) && (isOuter || (!layout.broken && isDayHeading(cell.text)));
}

function isOuterHeading(heading: HeadingGroup, layout: Layout): boolean {
  const kind = heading.ordinal?.kind;
  return kind === "roman" || (kind === "upper" && !layout.markers) || isNumberedShout(heading);
}

function isFirstColumn(cell: SourceCell, columns: TableColumns): boolean {
  return cell.column === columns.headers[0]?.column;
}

// "B. TRIỂN KHAI THỰC HIỆN", whatever its column is for.
function isNumberedShout({ ordinal, text }: HeadingGroup): boolean {
  return ordinal !== undefined && isShouted(text);
}

// "59/2019/NĐ-CP" is the end of a sentence, not a heading.
function isShouted(text: string): boolean {
  return text.length >= SHORTEST_CAPITALS && isCapitals(text) && !DOCUMENT_NUMBER.test(text);
}

function spansRoles(cell: SourceCell, columns: TableColumns): boolean {
  const owners = new Set<number>();
  for (let column = cell.column; column <= cell.lastColumn; column += 1) {
    const owner = columns.ownerOf(column);
    if (owner !== undefined && columns.roleOf(owner) !== "ordinal") owners.add(owner);
  }
  return owners.size >= 2;
}

// In a table with a row per task, a row of content alone that stands before task 1 of a list is that list's heading.
function opensList(isLeftmost: boolean, { columns, previous, next, layout }: Surroundings): boolean {
  if (next === undefined || layout.broken || !(layout.numbered || isLeftmost)) return false;
  if (previous !== undefined && !(layout.numbered && next.ordinal?.place === 1)) return false;
  return !startsSmall(next, columns);
}

function startsSmall(line: TableLine, columns: TableColumns): boolean {
  return /^\p{Ll}/u.test(cellInColumn(line, columns, "content")?.text ?? "");
}
