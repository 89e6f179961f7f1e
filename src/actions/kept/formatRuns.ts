import type { SheetSpec } from "../../spec/SheetSpec";
import { isFormula } from "../../spec/formula/isFormula";
import { LOOKS } from "../../spec/styles";
import type { SheetContent } from "../ports/WorkbookPort";
import type { FormatRun } from "./KeptAction";

const GENERAL = "General";

/** The number format that the looks of a spec give each of its cells. */
function formatsOf({ styles, rows }: SheetSpec): readonly (readonly string[])[] {
  const formats = rows.map((row) => row.map(() => GENERAL));
  for (const { area, role } of styles) {
    const { numberFormat } = LOOKS[role];
    for (const line of formats.slice(area.row, area.row + area.rows))
      line.fill(numberFormat, area.column, Math.min(line.length, area.column + area.columns));
  }
  return formats.map((line, row) =>
    line.map((format, column) => (format === "@" && isFormula(rows[row]?.[column]) ? GENERAL : format)),
  );
}

/** Adds a cell to the run above it, or begins one. */
function addTo(runs: FormatRun[], row: number, column: number, numberFormat: string): void {
  const last = runs.at(-1);
  const isBelow = last?.area.column === column && last.area.row + last.area.rows === row;
  if (isBelow && last.numberFormat === numberFormat)
    runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
  else runs.push({ area: { row, column, rows: 1, columns: 1 }, numberFormat });
}

/**
 * The cells, as runs down a column, that had another number format than a spec gives them: days that Excel made of what was typed.
 *
 * @example formatRuns(content, spec) // => [{ area: { row: 8, column: 14, rows: 1, columns: 1 }, numberFormat: "d-mmm" }]
 */
export function formatRuns({ grid }: SheetContent, spec: SheetSpec): readonly FormatRun[] {
  const given = formatsOf(spec);
  const width = Math.max(0, ...spec.rows.map((row) => row.length));
  const runs: FormatRun[] = [];
  for (let column = 0; column < width; column += 1) {
    spec.rows.forEach((cells, row) => {
      const had = grid.numberFormats?.[row - grid.row]?.[column - grid.column];
      // Of other cells no format is read.
      const isNumber = typeof cells[column] === "number";
      if (had !== undefined && isNumber && had !== given[row]?.[column]) addTo(runs, row, column, had);
    });
  }
  return runs;
}
