import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import { holdsCell } from "../../src/domain/grid/holdsCell";
import { toSerial } from "../../src/domain/plan/IsoDate";
import type { CellContent, SheetSpec } from "../../src/spec/SheetSpec";
import { LOOKS, type StyleRole } from "../../src/spec/styles";

/** What a formula cell shows; the memory workbook does not calculate. */
export type Calculate = (formula: string) => CellValue;

/**
 * Reads a spec back as the grid that Excel would give for the sheet made of it; formulas show `calculate`'s answer, by default what they come to when the sheet is made.
 */
export function gridOfSpec(spec: SheetSpec, calculate: Calculate = () => null): Grid {
  const width = Math.max(1, ...spec.rows.map((row) => row.length));
  const cells = spec.rows.map((row) =>
    Array.from({ length: width }, (_, column) => valueOf(row[column] ?? null, calculate)),
  );
  return {
    sheet: spec.name,
    row: 0,
    column: 0,
    cells,
    numberFormats: spec.rows.map((_, row) =>
      Array.from({ length: width }, (_unused, column) => formatAt(spec, row, column)),
    ),
    formulas: spec.rows.map((row) => Array.from({ length: width }, (_, column) => formulaOf(row[column] ?? null))),
    merges: spec.merges,
  };
}

function formulaOf(content: CellContent): string | null {
  return typeof content === "object" && content !== null && "formula" in content ? content.formula : null;
}

/** What a cell holds once `content` was written into it. */
export function valueOf(content: CellContent, calculate: Calculate): CellValue {
  if (typeof content !== "object" || content === null) return content === "" ? null : content;
  return "date" in content ? toSerial(content.date) : (calculate(content.formula) ?? content.now ?? null);
}

function formatAt(spec: SheetSpec, row: number, column: number): string {
  const role = roleAt(spec, row, column);
  return role === null ? "General" : LOOKS[role].numberFormat;
}

/** The style of a cell; the last that covers it counts. */
export function roleAt(spec: SheetSpec, row: number, column: number): StyleRole | null {
  return [...spec.styles].reverse().find(({ area }) => holdsCell(area, row, column))?.role ?? null;
}
