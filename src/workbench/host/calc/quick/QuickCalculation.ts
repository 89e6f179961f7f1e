import type { Cell } from "../../model/cells/Cell";
import type { SheetModel } from "../../model/sheets/SheetModel";
import { ArrayMemory } from "./ArrayMemory";
import type { Calculation } from "./Calculation";
import { ColumnIndex } from "./ColumnIndex";
import { criterionKey } from "./Criterion";
import { cellValue, evaluate } from "./evaluate";
import type { Expression } from "./Expression";
import type { FormulaShape } from "./FormulaShape";
import { lookupKey } from "./lookupKey";
import { matrixOf } from "./matrixOf";
import type { Meanings } from "./Meanings";
import type { Place } from "./Place";
import { ShapeBook } from "./ShapeBook";
import { single } from "./single";
import { BeyondQuick, beyond, FormulaError, type Matrix, type Single, type Value } from "./Value";
import type { Word } from "./wordsOf";

/** Formulas that wait for each other deeper than this are taken up anew from the bottom: each may itself be nested deep. */
const DEEPEST = 40;

/** Thrown to take up a cell from the bottom of the stack. */
class TooDeep extends Error {
  constructor(readonly place: Place) {
    super();
  }
}

const books = new WeakMap<SheetModel, ShapeBook>();

function bookOf(sheet: SheetModel): ShapeBook {
  const book = books.get(sheet) ?? new ShapeBook();
  books.set(sheet, book);
  return book;
}

/** What a calculation found out about the formulas of a sheet. */
export interface Findings {
  /** What they mean by other things than the sheet's own cells, and what those mean in turn. */
  readonly words: ReadonlySet<Word>;
  /** None was left to the large engine, of which nothing is known. */
  readonly isSettled: boolean;
}

/** One calculation of a workbook: what its formulas give, each worked out when it is first asked for. */
export class QuickCalculation implements Calculation {
  readonly shared = new Map<string, Single | Matrix>();
  private readonly shapes = new Map<SheetModel, Set<FormulaShape>>();
  private readonly unsettled = new Set<SheetModel>();
  private readonly values = new Map<Cell, Single | BeyondQuick>();
  private readonly working = new Set<Cell>();
  private readonly indexes = new Map<string, ColumnIndex>();
  private readonly arrays = new ArrayMemory(this);
  private depth = 0;

  /** Formulas of sheets that are not `due` have the values that they have. */
  constructor(
    readonly meanings: Meanings,
    private readonly due: ReadonlySet<SheetModel>,
  ) {}

  /** What the formulas of a sheet look at. */
  findingsOn(sheet: SheetModel): Findings {
    const words = new Set([...this.shapesOn(sheet)].flatMap((shape) => shape.words));
    // What is added while the set is gone through is met, too.
    for (const word of words) for (const behind of this.meanings.wordsBehind(word, sheet)) words.add(behind);
    return { words, isSettled: !this.unsettled.has(sheet) };
  }

  /** What the formula of a cell gives; undefined when it is left to the large engine. */
  resultOf(cell: Cell, place: Place): Single | undefined {
    const waiting = [{ cell, place }];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      try {
        this.depth = 0;
        this.calculated(next.cell, next.place);
        waiting.pop();
      } catch (error) {
        if (error instanceof TooDeep) waiting.push(this.waitingAt(error.place, waiting));
        else if (error instanceof BeyondQuick) waiting.pop();
        else throw error;
      }
    }
    const value = this.values.get(cell);
    if (!(value instanceof BeyondQuick)) return value;
    this.unsettled.add(place.sheet);
    return undefined;
  }

  valueAt(sheet: SheetModel, row: number, column: number): Single {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined) return null;
    if (cell.formula !== null && this.due.has(sheet)) return this.calculated(cell, { sheet, row, column });
    return cell.isError ? FormulaError.of(String(cell.value)) : cell.value;
  }

  valueOf(expression: Expression, place: Place): Value {
    return evaluate(expression, place, this);
  }

  singleOf(expression: Expression, place: Place): Single {
    if (expression.kind === "constant") return expression.value;
    if (expression.kind === "cells" && expression.isOne) return cellValue(expression, place, this);
    return single(evaluate(expression, place, this), this);
  }

  arrayOf(expression: Expression, place: Place): Single | Matrix {
    return this.arrays.of(expression, place, () => matrixOf(expression, place, this));
  }

  indexOf(sheet: SheetModel, column: number, use: "lookup" | "count"): ColumnIndex {
    const name = `${sheet.id}|${String(column)}|${use}`;
    const found = this.indexes.get(name);
    if (found) return found;
    const keyOf = use === "count" ? criterionKey : lookupKey;
    const made = new ColumnIndex((row) => this.valueAt(sheet, row, column), keyOf);
    this.indexes.set(name, made);
    return made;
  }

  private calculated(cell: Cell, place: Place): Single {
    const known = this.values.get(cell);
    if (known instanceof BeyondQuick) throw known;
    if (known !== undefined) return known;
    if (this.working.has(cell)) return beyond();
    if (this.depth >= DEEPEST) throw new TooDeep(place);
    return this.work(cell, place);
  }

  private work(cell: Cell, place: Place): Single {
    this.working.add(cell);
    this.depth++;
    try {
      const value = this.worked(cell, place);
      this.values.set(cell, value);
      return value;
    } catch (error) {
      if (error instanceof BeyondQuick) this.values.set(cell, error);
      throw error;
    } finally {
      this.depth--;
      this.working.delete(cell);
    }
  }

  /** An empty cell that a formula points at is 0 where the formula stands. */
  private worked(cell: Cell, place: Place): Single {
    const shape = bookOf(place.sheet).of(cell, cell.formula ?? "", place);
    this.shapesOn(place.sheet).add(shape);
    if (shape.expression === null) return beyond();
    return this.singleOf(shape.expression, place) ?? 0;
  }

  private shapesOn(sheet: SheetModel): Set<FormulaShape> {
    const shapes = this.shapes.get(sheet) ?? new Set();
    this.shapes.set(sheet, shapes);
    return shapes;
  }

  /** A cell that already waits stands on itself. */
  private waitingAt(place: Place, waiting: readonly { readonly cell: Cell }[]): { cell: Cell; place: Place } {
    const cell = place.sheet.cells.get(place.row, place.column);
    if (cell === undefined) throw new RangeError("a cell that was being calculated is gone");
    if (waiting.some((one) => one.cell === cell)) this.values.set(cell, new BeyondQuick());
    return { cell, place };
  }
}
