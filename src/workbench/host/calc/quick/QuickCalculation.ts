import type { Cell } from "../../model/cells/Cell";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { WorkbookModel } from "../../model/WorkbookModel";
import { ColumnIndex } from "./ColumnIndex";
import { criterionKey } from "./Criterion";
import { evaluate } from "./evaluate";
import { lookupKey } from "./lookupKey";
import { Meanings } from "./Meanings";
import type { Place } from "./Place";
import { ShapeBook } from "./ShapeBook";
import { single } from "./single";
import { BeyondQuick, beyond, FormulaError, type Single, type Value } from "./Value";

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

/** One calculation of a workbook: what its formulas give, each worked out when it is first asked for. */
export class QuickCalculation {
  readonly meanings: Meanings;
  /** Parts of formulas that are the same wherever they stand, by their text. */
  readonly shared = new Map<string, Value>();
  private readonly values = new Map<Cell, Single | BeyondQuick>();
  private readonly working = new Set<Cell>();
  private readonly indexes = new Map<string, ColumnIndex>();
  private depth = 0;

  constructor(model: WorkbookModel) {
    this.meanings = new Meanings(model);
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
    return value instanceof BeyondQuick ? undefined : value;
  }

  /** What a cell holds, calculated first when it is a formula. */
  valueAt(sheet: SheetModel, row: number, column: number): Single {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined) return null;
    if (cell.formula !== null) return this.calculated(cell, { sheet, row, column });
    return cell.isError ? FormulaError.of(String(cell.value)) : cell.value;
  }

  /** Rows of a column by what they hold, as lookups compare or as counts do. */
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
      const value = this.valueOf(cell, place);
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
  private valueOf(cell: Cell, place: Place): Single {
    const { expression } = bookOf(place.sheet).of(cell, cell.formula ?? "", place);
    if (expression === null) return beyond();
    return single(evaluate(expression, place, this), this) ?? 0;
  }

  /** A cell that already waits stands on itself. */
  private waitingAt(place: Place, waiting: readonly { readonly cell: Cell }[]): { cell: Cell; place: Place } {
    const cell = place.sheet.cells.get(place.row, place.column);
    if (cell === undefined) throw new RangeError("a cell that was being calculated is gone");
    if (waiting.some((one) => one.cell === cell)) this.values.set(cell, new BeyondQuick());
    return { cell, place };
  }
}
