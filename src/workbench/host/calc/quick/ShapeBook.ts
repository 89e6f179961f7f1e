import type { Cell } from "../../model/cells/Cell";
import { FormulaShape } from "./FormulaShape";

/** How many kinds of formula are remembered for a column: its body, subtotals, and what is beside them. */
const REMEMBERED = 6;

interface Known {
  readonly formula: string;
  readonly row: number;
  readonly shape: FormulaShape;
}

/** The shapes of a sheet's formulas, from one calculation to the next. */
export class ShapeBook {
  private readonly cells = new WeakMap<Cell, Known>();
  private readonly columns = new Map<number, FormulaShape[]>();

  /** The shape of a cell's formula; row and column from 0. */
  of(cell: Cell, formula: string, { row, column }: { readonly row: number; readonly column: number }): FormulaShape {
    const known = this.cells.get(cell);
    if (known?.formula === formula && known.row === row) return known.shape;
    const shape = this.find(formula, row, column);
    this.cells.set(cell, { formula, row, shape });
    return shape;
  }

  private find(formula: string, row: number, column: number): FormulaShape {
    const shapes = this.columns.get(column) ?? [];
    const found = shapes.find((shape) => shape.isSameAs(formula, row));
    if (found) return found;
    const made = new FormulaShape(formula, row);
    this.columns.set(column, [made, ...shapes.slice(0, REMEMBERED - 1)]);
    return made;
  }
}
