import type { Area } from "../../domain/grid/Grid";
import { holdsCell } from "../../domain/grid/holdsCell";
import type { SheetSpec } from "../SheetSpec";
import type { StyleRole } from "../styles";
import { LOOKS } from "../styles";
import { isFormula } from "./isFormula";

/** The part of a spec that says what stands in cells and how. */
type Styled = Pick<SheetSpec, "styles" | "rows">;

function roleAt({ styles }: Styled, row: number, column: number): StyleRole | undefined {
  for (let last = styles.length - 1; last >= 0; last--) {
    const styled = styles[last];
    if (styled && holdsCell(styled.area, row, column)) return styled.role;
  }
  return undefined;
}

function isTextFormula(spec: Styled, row: number, column: number): boolean {
  if (!isFormula(spec.rows[row]?.[column])) return false;
  const role = roleAt(spec, row, column);
  return role !== undefined && LOOKS[role].numberFormat === "@";
}

/**
 * The cells that hold a formula although their style is for text, as runs down a column. Excel shows the formula itself in such a
 * cell, so both renderers give these the format General.
 *
 * @example formulasInTextCells(spec) // => []
 */
export function formulasInTextCells(spec: Styled): readonly Area[] {
  const runs: Area[] = [];
  const columns = Math.max(0, ...spec.rows.map((row) => row.length));
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < spec.rows.length; row++) {
      const last = runs.at(-1);
      if (!isTextFormula(spec, row, column)) continue;
      if (last?.column === column && last.row + last.rows === row)
        runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}
