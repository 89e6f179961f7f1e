import type { ColumnRole } from "../Reading";
import type { TableColumns } from "../header/TableColumns";
import type { SourceSheet } from "../source/SourceSheet";
import type { Layout } from "./layoutOf";
import { openingOrdinal } from "../words/openingOrdinal";
import { opensTime } from "./opensTime";
import { cellInColumn, hasDetails, type TableLine } from "./TableLine";

const SENTENCE_END = /[.;:!?”")\]…]$/;

type OpenEntry = readonly TableLine[];

/**
 * A test whether a row starts the next task or goes on with the open one.
 *
 * @example createEntryStart(sheet, columns, layout)(line("2", "Quán triệt"), entryOfTask1) // => true
 */
export function createEntryStart(
  sheet: SourceSheet,
  columns: TableColumns,
  layout: Layout,
): (line: TableLine, open: OpenEntry) => boolean {
  const ordinalColumn = columns.columnOf("ordinal");
  return (line, open) => {
    const covering = ordinalColumn === undefined ? undefined : sheet.coveringCell(line.row, ordinalColumn);
    if (covering !== undefined && covering.row < line.row) return false;
    if (line.ordinal !== undefined) return !repeatsOrdinal(line, open, columns);
    return cellInColumn(line, columns, "content") !== undefined && opensUnnumbered(line, open, columns, layout);
  };
}

function opensUnnumbered(line: TableLine, open: OpenEntry, columns: TableColumns, layout: Layout): boolean {
  const content = cellInColumn(line, columns, "content")?.text ?? "";
  if (layout.markers) return startsWithMarker(content, layout);
  if (layout.numbered) return !layout.broken && hasDetails(line) && /^[\p{Lu}\d“"(-]/u.test(content);
  return layout.broken ? opensBroken(line, open, columns) : opensRow(line, open, columns);
}

// A page that breaks a task may print its number again; the text then goes on in the middle of a sentence.
function repeatsOrdinal(line: TableLine, open: OpenEntry, columns: TableColumns): boolean {
  if (line.ordinal?.kind === "bullet" || open.every((one) => one.ordinal?.label !== line.ordinal?.label)) return false;
  return /^\p{Ll}/u.test(cellInColumn(line, columns, "content")?.text ?? "a");
}

function startsWithMarker(content: string, layout: Layout): boolean {
  const marker = openingOrdinal(content)?.ordinal;
  return marker !== undefined && !(layout.broken && marker.kind === "bullet");
}

// Without numbers, a row per task: every content starts a task unless it goes on in lower case or stands alone after an open sentence.
function opensRow(line: TableLine, open: OpenEntry, columns: TableColumns): boolean {
  const content = cellInColumn(line, columns, "content")?.text ?? "";
  if (/^[\p{Ll},;.)]/u.test(content)) return false;
  return hasDetails(line) || SENTENCE_END.test(lastContent(open, columns)) || open.some(hasDetails);
}

// Without numbers, a row per visual line: a task starts where content, lead and time all start anew.
function opensBroken(line: TableLine, open: OpenEntry, columns: TableColumns): boolean {
  if (!/^[\p{Lu}\d“"(-]/u.test(textOf(line, columns, "content"))) return false;
  const isEnded = SENTENCE_END.test(lastContent(open, columns));
  const opensLead = columns.columnOf("lead") === undefined || isEnded || /^\p{Lu}/u.test(textOf(line, columns, "lead"));
  if (columns.columnOf("time") === undefined) return opensLead && isEnded;
  return opensLead && opensTime(textOf(line, columns, "time"));
}

function textOf(line: TableLine, columns: TableColumns, role: ColumnRole): string {
  return cellInColumn(line, columns, role)?.text ?? "";
}

function lastContent(open: OpenEntry, columns: TableColumns): string {
  return open.flatMap((line) => cellInColumn(line, columns, "content")?.text ?? []).at(-1) ?? "";
}
