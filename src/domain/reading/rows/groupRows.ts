import type { TableColumns } from "../header/TableColumns";
import type { SourceSheet } from "../source/SourceSheet";
import { findFootnoteMarks } from "./footnoteMarks";
import { headingOf } from "./headingOf";
import { layoutOf } from "./layoutOf";
import { openingOrdinal } from "./openingOrdinal";
import type { Ordinal } from "./parseOrdinal";
import type { EntryGroup, RowGroup } from "./RowGroup";
import { createEntryStart } from "./startsEntry";
import { cellOf, type TableLine } from "./TableLine";

const NOTE = /^\[?(\d{1,2})\]?\s?\p{Lu}/u;

/**
 * Puts the physical rows of a table body together: the rows of one task, headings between tasks, footnotes between pages.
 *
 * @example groupRows(sheet, columns, lines).map((group) => group.kind) // => ["heading", "entry", "entry", "note", "entry"]
 */
export function groupRows(sheet: SourceSheet, columns: TableColumns, lines: readonly TableLine[]): readonly RowGroup[] {
  const layout = layoutOf(lines, columns);
  const startsEntry = createEntryStart(sheet, columns, layout);
  const isNote = createNoteTest(columns);
  const groups: RowGroup[] = [];
  let entry: { ordinal: Ordinal | undefined; lines: TableLine[] } | undefined;
  lines.forEach((line, index) => {
    const heading = headingOf(line, { columns, layout, previous: entry?.lines.at(-1), next: lines[index + 1] });
    if (isNote(line)) {
      groups.push({ kind: "note", cells: line.cells });
    } else if (heading !== undefined) {
      entry = undefined;
      groups.push(heading);
    } else if (entry !== undefined && !startsEntry(line, entry)) {
      entry.lines.push(line);
    } else {
      entry = { ordinal: line.ordinal ?? (layout.markers ? markerOf(line, columns) : undefined), lines: [line] };
      groups.push({ kind: "entry", ...entry } satisfies EntryGroup);
    }
  });
  return groups;
}

function markerOf(line: TableLine, columns: TableColumns): Ordinal | undefined {
  return openingOrdinal(cellOf(line, columns, "content")?.text ?? "")?.ordinal;
}

/** A footnote opens with a number that was seen glued to a word above, and goes on in its column until the page ends. */
function createNoteTest(columns: TableColumns): (line: TableLine) => boolean {
  const seen = new Set<string>();
  let last: { position: number; column: number } | undefined;
  return (line) => {
    const cell = line.cells[0];
    const content = cellOf(line, columns, "content")?.text ?? "";
    if (cell === undefined) return false;
    const isAlone = line.cells.length === 1 && line.ordinal === undefined;
    const opens = isAlone && seen.has(NOTE.exec(cell.text)?.[1] ?? "");
    const goesOn = isAlone && last?.position === line.position - 1 && last.column === cell.column;
    last = opens || goesOn ? { position: line.position, column: cell.column } : undefined;
    if (last === undefined) findFootnoteMarks(content).forEach((mark) => seen.add(mark));
    return last !== undefined;
  };
}
