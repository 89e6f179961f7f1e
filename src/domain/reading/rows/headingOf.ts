import type { TableColumns } from "../header/TableColumns";
import type { SourceCell } from "../source/SourceSheet";
import { isCapitals } from "./isCapitals";
import type { Layout } from "./layoutOf";
import { openingOrdinal } from "./openingOrdinal";
import type { HeadingGroup } from "./RowGroup";
import { cellOf, type TableLine } from "./TableLine";

const LONGEST = 250;

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
  const cell = line.cells[0];
  if (cell === undefined || line.cells.length > 1 || line.ordinal !== undefined || cell.isNumber) return undefined;
  if (cell.text.length > LONGEST) return undefined;
  const opening = openingOrdinal(cell.text);
  const heading: HeadingGroup = {
    kind: "heading",
    ordinal: opening?.ordinal.kind === "bullet" ? undefined : opening?.ordinal,
    text: opening?.rest ?? cell.text,
    cells: line.cells,
  };
  return isHeading(cell, line, heading, around) ? heading : undefined;
}

function isHeading(cell: SourceCell, line: TableLine, heading: HeadingGroup, around: Surroundings): boolean {
  const { columns, layout } = around;
  if (spansRoles(cell, columns)) return true;
  const isOuter = heading.ordinal?.kind === "roman" || heading.ordinal?.kind === "upper";
  const isFirst = cell.column === columns.headers[0]?.column;
  if (line.roles.has("ordinal")) return isOuter || isCapitals(cell.text) || nextStartsList(around, cell);
  if (isFirst && isOuter && !layout.markers) return true;
  if (!line.roles.has("content")) return false;
  if (isOuter && !(layout.markers && heading.ordinal?.kind === "upper")) return true;
  if (isCapitals(cell.text) && cell.text.length >= 8) return true;
  return !layout.broken && (layout.numbered || isFirst) && opensList(around);
}

function spansRoles(cell: SourceCell, columns: TableColumns): boolean {
  const owners = new Set<number>();
  for (let column = cell.column; column <= cell.lastColumn; column += 1) {
    const owner = columns.ownerOf(column);
    if (owner !== undefined && columns.roleOf(owner) !== "ordinal") owners.add(owner);
  }
  return owners.size >= 2;
}

function nextStartsList({ next }: Surroundings, cell: SourceCell): boolean {
  return next?.ordinal !== undefined && cell.text.length <= LONGEST;
}

// In a table with a row per task, a row of content alone that stands before task 1 of a list is that list's heading.
function opensList({ columns, previous, next, layout }: Surroundings): boolean {
  if (next === undefined || /^\p{Ll}/u.test(cellOf(next, columns, "content")?.text ?? "")) return false;
  if (layout.numbered) return next.ordinal?.place === 1 || previous === undefined;
  return previous === undefined;
}
