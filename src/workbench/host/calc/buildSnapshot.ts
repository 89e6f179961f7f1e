import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { cellBox, contains, WHOLE_SHEET } from "../model/cells/Box";
import type { Cell, CellEntry } from "../model/cells/Cell";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { Extent } from "./Extent";
import { SharedFormulas } from "./SharedFormulas";
import { plainFormula, type FormulaPlace } from "../model/formulas/plainFormula";
import type { PlacedTable } from "../model/formulas/StructuredReference";

/** Univer's kinds of cell content. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** A name of the engine's workbook, which has no scopes: names of one sheet have a key of their own. */
interface EngineName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The workbook's contents as Univer takes them: values, formulas, sheets and names, no looks. */
export interface Snapshot {
  readonly data: Partial<IWorkbookData>;
  readonly names: Readonly<Record<string, EngineName>>;
}

/** What formulas of a sheet may name. */
type Surroundings = Pick<FormulaPlace, "tables" | "localNames"> & { readonly isKnown: IsKnown };

/** Whether a cell's value is known already, so that its formula need not be calculated. */
export type IsKnown = (cell: Cell) => boolean;

/** Takes the contents out of the model. `id` tells one calculation from the next. */
export function buildSnapshot(model: WorkbookModel, id: string, isKnown: IsKnown): Snapshot {
  const tables = tablesByName(model);
  const names: Record<string, EngineName> = {};
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const extent = new Extent();
  const put = (name: string, formula: string) => (names[name] = { id: name, name, formulaOrRefString: formula });
  for (const { name, formula } of model.names) {
    put(name, plainFormula(formula, { tables, localNames: new Map(), row: -1, own: null }));
  }
  for (const [index, sheet] of model.sheets.entries()) {
    const localNames = new Map(sheet.names.map(({ name }) => [name.toLowerCase(), `trang${index}_${name}`]));
    for (const { name, formula } of sheet.names) {
      const key = localNames.get(name.toLowerCase()) ?? name;
      put(key, plainFormula(formula, { tables, localNames, row: -1, own: null }));
    }
    sheets[sheet.id] = sheetData(sheet, { tables, localNames, isKnown }, extent);
  }
  for (const { formulaOrRefString } of Object.values(names)) extent.take(formulaOrRefString, 0, 0);
  for (const sheet of Object.values(sheets)) Object.assign(sheet, extent.size);
  const sheetOrder = model.sheets.map((sheet) => sheet.id);
  return { data: { id, name: model.name, appVersion: "0.25.1", styles: {}, sheetOrder, sheets }, names };
}

function tablesByName(model: WorkbookModel): ReadonlyMap<string, PlacedTable> {
  const placed = model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet: sheet.name })));
  return new Map(placed.map((each) => [each.table.name.toLowerCase(), each]));
}

function sheetData(sheet: SheetModel, surroundings: Surroundings, extent: Extent): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const shared = new SharedFormulas();
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    const place = (): FormulaPlace => ({ ...surroundings, row, own: tableAt(sheet, row, column) });
    const formula = surroundings.isKnown(cell) ? null : plainOf(cell, place);
    const data = formula === null ? valueCell(cell) : shared.cell(formula, row, column);
    if (data === null) continue;
    (cellData[row] ??= {})[column] = data;
    extent.take(formula ?? "", row, column);
  }
  return { id: sheet.id, name: sheet.name, cellData };
}

function plainOf({ formula }: CellEntry, place: () => FormulaPlace): string | null {
  return formula === null ? null : plainFormula(formula, place());
}

function valueCell({ value, isError }: CellEntry): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: isError ? TEXT : FORCED_TEXT };
}

function tableAt(sheet: SheetModel, row: number, column: number): PlacedTable | null {
  const table = sheet.tables.find(({ box }) => contains(box, cellBox(row, column)));
  return table ? { table, sheet: sheet.name } : null;
}
