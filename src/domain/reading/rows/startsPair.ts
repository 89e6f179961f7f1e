import type { ColumnRole } from "../Reading";
import type { TableColumns } from "../header/TableColumns";
import type { SourceSheet } from "../source/SourceSheet";
import type { Layout } from "./layoutOf";
import { opensNextTime } from "./opensTime";
import { cellInColumn, type TableLine } from "./TableLine";

const LEAST_OWN = 2;
const PAIRED = ["lead", "time", "extra"] as const;
const GOES_ON = /^[\p{Ll},;.)]/u;
const WAITS = /[,&-]$/;

/**
 * A test whether a row without a content of its own is one more task of the content above it: it has its own product, lead and time, as
 * the open entry has, under a number and a content that are merged over both, left empty, or whose number is written again.
 *
 * @example createPairStart(sheet, columns, layout)(line("", "", "Phòng Nội vụ", "Quý II"), entryOfTask1) // => true
 */
export function createPairStart(
  sheet: SourceSheet,
  columns: TableColumns,
  layout: Layout,
): (line: TableLine, open: readonly TableLine[]) => boolean {
  const contentColumn = columns.columnOf("content");
  if (layout.broken || contentColumn === undefined) return () => false;
  return (line, open) => {
    if (ownsContent(sheet, line, open, columns)) return true;
    if (line.roles.has("content") || (line.ordinal !== undefined && !repeatsNumber(line, open))) return false;
    const covering = sheet.coveringCell(line.row, contentColumn);
    const isMerged = covering !== undefined && covering.row < line.row;
    const own = PAIRED.filter((role) => startsAnew(line, open, columns, role));
    return own.length >= LEAST_OWN && (isMerged || own.includes("time"));
  };
}

// Under a number that is merged over both with who leads, or with the time: what a unit does, or what is done at a time, row by row.
function ownsContent(sheet: SourceSheet, line: TableLine, open: readonly TableLine[], columns: TableColumns): boolean {
  const ordinal = columns.columnOf("ordinal");
  const numbered = ordinal === undefined ? undefined : sheet.coveringCell(line.row, ordinal);
  if (numbered === undefined || numbered.row === line.row || !line.roles.has("content")) return false;
  if (!startsAnew(line, open, columns, "content")) return false;
  return startsAnew(line, open, columns, "time") || startsAnew(line, open, columns, "lead");
}

function repeatsNumber(line: TableLine, open: readonly TableLine[]): boolean {
  return open[0]?.ordinal?.label === line.ordinal?.label;
}

// A cell that does not go on with the sentence or the time above it, in a column that the open entry fills, too.
function startsAnew(line: TableLine, open: readonly TableLine[], columns: TableColumns, role: ColumnRole): boolean {
  const text = cellInColumn(line, columns, role)?.text;
  if (text === undefined || GOES_ON.test(text)) return false;
  const above = lastText(open, columns, role);
  if (above === undefined || WAITS.test(above)) return false;
  return role !== "time" || opensNextTime(text, above);
}

/** Looked for from below: what stands beside a plan may make one entry of a hundred thousand rows. */
function lastText(open: readonly TableLine[], columns: TableColumns, role: ColumnRole): string | undefined {
  for (let at = open.length - 1; at >= 0; at--) {
    const line = open[at];
    const text = line && cellInColumn(line, columns, role)?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}
