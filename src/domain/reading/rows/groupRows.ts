import type { TableColumns } from "../header/TableColumns";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { centredStarts } from "./centredStarts";
import { findFootnoteMarks, noteNumber } from "./footnoteMarks";
import { headingOf } from "./headingOf";
import { isUnder } from "./isUnder";
import { layoutOf, type Layout } from "./layoutOf";
import type { Ordinal } from "../words/parseOrdinal";
import type { HeadingGroup, RowGroup } from "./RowGroup";
import { createPairStart } from "./startsPair";
import { createEntryStart } from "./startsEntry";
import { cellInColumn, hasDetails, type TableLine } from "./TableLine";

/**
 * Puts the physical rows of a table body together: the rows of one task, headings between tasks, footnotes between pages.
 *
 * @example groupRows(sheet, columns, lines).map((group) => group.kind) // => ["heading", "entry", "entry", "note", "entry"]
 */
export function groupRows(sheet: SourceSheet, columns: TableColumns, lines: readonly TableLine[]): readonly RowGroup[] {
  const layout = layoutOf(lines, columns);
  const isNote = createNoteTest(columns);
  const marked = markLines(lines, columns, layout, isNote);
  const startsEntry = entryStart(sheet, columns, layout, marked);
  const startsPair = createPairStart(sheet, columns, layout);
  const groups: RowGroup[] = [];
  let open: TableLine[] | undefined;
  let carried: readonly TableLine[] = [];
  for (const { line, note, heading } of marked) {
    if (note) {
      groups.push({ kind: "note", cells: line.cells });
    } else if (heading !== undefined) {
      open = undefined;
      groups.push(heading);
    } else if (open !== undefined && startsPair(line, open)) {
      open = [line];
      groups.push({ kind: "entry", lines: open, carried });
    } else if (open !== undefined && !startsEntry(line, open)) {
      open.push(line);
    } else {
      open = [line];
      carried = open;
      groups.push({ kind: "entry", lines: open });
    }
  }
  return groups;
}

interface MarkedLine {
  readonly line: TableLine;
  readonly note: boolean;
  readonly heading: HeadingGroup | undefined;
}

function markLines(
  lines: readonly TableLine[],
  columns: TableColumns,
  layout: Layout,
  isNote: (line: TableLine) => boolean,
): readonly MarkedLine[] {
  let previous: TableLine | undefined;
  return lines.map((line, index) => {
    const note = isNote(line);
    const heading = note ? undefined : headingOf(line, { columns, layout, previous, next: lines[index + 1] });
    if (!note) previous = heading === undefined ? line : undefined;
    return { line, note, heading };
  });
}

type EntryStart = (line: TableLine, open: readonly TableLine[]) => boolean;

function entryStart(
  sheet: SourceSheet,
  columns: TableColumns,
  layout: Layout,
  marked: readonly MarkedLine[],
): EntryStart {
  const runs: TableLine[][] = [[]];
  const ordinals = marked.filter(({ line, heading }) => heading === undefined && line.ordinal !== undefined);
  const following = new Map(ordinals.map(({ line }, index) => [line, ordinals[index + 1]?.line.ordinal]));
  for (const { line, note, heading } of marked) {
    if (heading !== undefined) runs.push([]);
    else if (headsGroup(line, following.get(line))) runs.push([line], []);
    else if (!note) runs.at(-1)?.push(line);
  }
  const isOpen = canBeCentred(layout, columns) && !mergesNumbers(marked, columns);
  const starts = isOpen ? centredStarts(runs, columns) : undefined;
  return starts === undefined ? createEntryStart(sheet, columns, layout) : (line) => starts.has(line);
}

// A number merged over the rows of its task tells where the task begins.
function mergesNumbers(marked: readonly MarkedLine[], columns: TableColumns): boolean {
  return marked.some(({ line }) => {
    const cell = cellInColumn(line, columns, "ordinal");
    return cell !== undefined && cell.lastRow > cell.row;
  });
}

// Where numbers, or times in a table without numbers, tell the tasks apart.
function canBeCentred({ numbered, broken, markers }: Layout, columns: TableColumns): boolean {
  return numbered || (columns.columnOf("ordinal") === undefined && broken && !markers);
}

// "I | Công tác tuyên truyền" without anybody or any time heads the rows below it, and so does "1" before "1.1" or "a".
function headsGroup(line: TableLine, next: Ordinal | undefined): boolean {
  const own = line.ordinal;
  if (own === undefined || !line.roles.has("content") || hasDetails(line)) return false;
  if (own.kind === "roman" || own.kind === "upper") return true;
  return own.kind !== "bullet" && isUnder(next, own);
}

/** A footnote opens with a number that was seen glued to a word above, and goes on in its column until the page ends. */
function createNoteTest(columns: TableColumns): (line: TableLine) => boolean {
  const seen = new Set<string>();
  let last: { position: number; column: number } | undefined;
  return (line) => {
    const cell = line.cells.length === 1 && line.ordinal === undefined ? line.cells[0] : undefined;
    const isNote = cell !== undefined && (goesOn(line, cell) || opensNote(cell));
    last = isNote ? { position: line.position, column: cell.column } : undefined;
    if (!isNote) collectMarks(line);
    return isNote;
  };

  function opensNote(cell: SourceCell): boolean {
    return seen.has(noteNumber(cell.text) ?? "");
  }

  function collectMarks(line: TableLine): void {
    const content = cellInColumn(line, columns, "content")?.text ?? "";
    findFootnoteMarks(content).forEach((mark) => seen.add(mark));
  }

  function goesOn(line: TableLine, cell: SourceCell): boolean {
    return last !== undefined && last.position === line.position - 1 && last.column === cell.column;
  }
}
