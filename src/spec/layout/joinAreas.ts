import type { StyledArea } from "../SheetSpec";

function joined(one: StyledArea, other: StyledArea): StyledArea | undefined {
  const [a, b] = [one.area, other.area];
  if (one.role !== other.role) return undefined;
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) {
    return { role: one.role, area: { ...a, columns: a.columns + b.columns } };
  }
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row) {
    return { role: one.role, area: { ...a, rows: a.rows + b.rows } };
  }
  return undefined;
}

/**
 * The styled areas of a sheet with neighbours of the same role joined, in an order that gives the same looks.
 *
 * @example joinAreas([{ role: "text", area: A5:A9 }, { role: "text", area: B5:B9 }]) // => [{ role: "text", area: A5:B9 }]
 */
export function joinAreas(styles: readonly StyledArea[]): readonly StyledArea[] {
  const result: StyledArea[] = [];
  for (const styled of styles) {
    const last = result.at(-1);
    const both = last && joined(last, styled);
    if (both) result[result.length - 1] = both;
    else result.push(styled);
  }
  return result.length < styles.length ? joinAreas(result) : result;
}
