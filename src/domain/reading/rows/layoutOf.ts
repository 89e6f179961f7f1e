import type { TableColumns } from "../header/TableColumns";
import { openingOrdinal } from "../words/openingOrdinal";
import { cellInColumn, hasDetails, type TableLine } from "./TableLine";

/**
 * How a table lies in its rows: `numbered` when a column of numbers says where tasks start, `broken` when one task takes several rows
 * because a PDF put every visual line into a row of its own, `markers` when the number stands at the head of the content.
 */
export interface Layout {
  readonly numbered: boolean;
  readonly broken: boolean;
  readonly markers: boolean;
}

/** "8h00: Giao ban" begins an entry of a schedule. */
const CLOCK = /^\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?![\p{L}\d])/u;
const BROKEN_SHARE = 0.25;
const NUMBERED_SHARE = 0.15;
const MARKER_SHARE = 0.5;
const BROKEN_MARKER_SHARE = 0.1;
const ROWS_PER_NUMBER = 1.6;

/**
 * Tells how a table lies in its rows from how its content cells begin.
 *
 * @example layoutOf(lines, columns) // => { numbered: true, broken: true, markers: false }
 */
export function layoutOf(lines: readonly TableLine[], columns: TableColumns): Layout {
  const contents = lines.flatMap((line) => cellInColumn(line, columns, "content") ?? []);
  const share = (matches: number): number => matches / Math.max(1, contents.length);
  const continuing = contents.filter(
    (cell) => /^[\p{Ll}\d,;.)]/u.test(cell.text) && !CLOCK.test(cell.text) && openingOrdinal(cell.text) === undefined,
  );
  const numbers = lines.filter((line) => line.ordinal !== undefined).length;
  const manyRows = numbers > 2 && contents.length >= ROWS_PER_NUMBER * numbers;
  const broken = share(continuing.length) >= BROKEN_SHARE || manyRows;
  const marked = lines.filter((line) => isMarked(line, columns, broken));
  return {
    numbered: numbers >= 2 || share(numbers) >= NUMBERED_SHARE,
    broken,
    markers: numbers === 0 && share(marked.length) >= (broken ? BROKEN_MARKER_SHARE : MARKER_SHARE),
  };
}

// "1. Xây dựng kế hoạch". "A. CÔNG TÁC CHUNG" alone in its row heads a group, and a dash in a broken row may belong to a list in a task.
function isMarked(line: TableLine, columns: TableColumns, broken: boolean): boolean {
  const kind = openingOrdinal(cellInColumn(line, columns, "content")?.text ?? "")?.ordinal.kind;
  if (kind === "roman" || kind === "upper") return hasDetails(line);
  return kind !== undefined && !(broken && kind === "bullet");
}
