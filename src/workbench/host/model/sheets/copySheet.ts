import { HostError } from "../../wire/HostError";
import { rewriteReferences } from "../formulas/rewriteReferences";
import { sheetReference } from "../cells/addresses";
import { WHOLE_SHEET } from "../cells/Box";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "../WorkbookModel";
import { assertStructureFree } from "./sheetOperations";

const PLACES = ["None", "Before", "After", "Beginning", "End"];

/**
 * What `worksheet.copy` does: a sheet like this one, named "Name (2)", with its looks, rules, names of its own and print set-up. Tables are
 * copied under other names. Charts stay behind.
 *
 * @example copySheet(workbook, "Nhiệm vụ", "End", null).name // => "Nhiệm vụ (2)"
 */
export function copySheet(
  workbook: WorkbookModel,
  source: SheetModel,
  positionType: string,
  neighbour: SheetModel | null,
): SheetModel {
  assertStructureFree(workbook);
  const copy = workbook.insertSheet(copyName(workbook, source.name), copyPosition(workbook, positionType, neighbour));
  source.cells.each(WHOLE_SHEET, (cell, row, column) => {
    copy.cells.put(row, column, { ...cell });
  });
  for (const [index, track] of source.columns) copy.columns.set(index, { ...track });
  for (const [index, track] of source.rows) copy.rows.set(index, { ...track });
  const { merges, validations, freeze, protection, tabColor, showGridlines, showHeadings, standardWidth } = source;
  Object.assign(copy, { merges: [...merges], validations: [...validations], freeze, protection, tabColor });
  Object.assign(copy, { showGridlines, showHeadings, standardWidth });
  Object.assign(copy.page, structuredClone(source.page));
  for (const row of source.pageBreaks.rows) copy.pageBreaks.rows.add(row);
  for (const column of source.pageBreaks.columns) copy.pageBreaks.columns.add(column);
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...structuredClone(format),
    id: newId(workbook),
  }));
  copy.hyperlinks = source.hyperlinks.map((link) => ({ ...link }));
  copy.notes = source.notes.map((note) => ({ ...note }));
  copy.names = source.names.map((name) => ({ ...name, scope: copy.id }));
  copy.tables = source.tables.map((table) => ({
    ...structuredClone(table),
    id: String(workbook.newNumber()),
    name: tableCopyName(workbook, table.name),
  }));
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
  pointToItself(copy, source.name);
  copy.contentsChanged(copy.usedBox(false) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  // The copy's formulas that name it were made here; who renames it at once need look through no others.
  copy.namedAt = workbook.written;
  return copy;
}

/** What pointed to the copied sheet by its name points to the copy. */
function pointToItself(copy: SheetModel, before: string): void {
  const own = sheetReference(copy.name);
  const here = (formula: string): string =>
    formula.includes("!")
      ? rewriteReferences(formula, ({ sheet, rest }) => (sheet === before ? `${own}!${rest}` : null))
      : formula;
  copy.cells.each(WHOLE_SHEET, (cell) => {
    if (cell.formula !== null) cell.formula = here(cell.formula);
  });
  for (const name of copy.names) name.formula = here(name.formula);
  for (const format of copy.conditionalFormats) format.formula = here(format.formula);
}

function newId(workbook: WorkbookModel): string {
  return `{${String(workbook.newNumber())}}`;
}

function copyPosition(workbook: WorkbookModel, positionType: string, neighbour: SheetModel | null): number {
  if (!PLACES.includes(positionType)) throw new HostError("InvalidArgument", `There is no place "${positionType}".`);
  const isBeside = positionType === "Before" || positionType === "After";
  if (isBeside && !neighbour) throw new HostError("InvalidArgument", "Beside which sheet?");
  if (positionType === "Beginning") return 0;
  if (!neighbour || !isBeside) return workbook.sheets.length;
  return workbook.sheets.indexOf(neighbour) + (positionType === "After" ? 1 : 0);
}

/** "Nhiệm vụ" → "Nhiệm vụ (2)", cut so that it stays within 31 characters. */
function copyName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.findSheet(candidate)) return candidate;
  }
}

function tableCopyName(workbook: WorkbookModel, name: string): string {
  let number = 1;
  while (workbook.findTable(`${name}${String(number)}`) || workbook.findName(`${name}${String(number)}`)) number++;
  return `${name}${String(number)}`;
}
