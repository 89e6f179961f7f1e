import { checkSheetName } from "./checkSheetName";
import { dropSheetReferences, renameSheetReferences } from "../formulas/sheetReferences";
import { HostError } from "../../wire/HostError";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * What every change of the list of sheets asks first.
 *
 * @example assertStructureFree(workbook) // throws AccessDenied once the workbook is protected
 */
export function assertStructureFree(workbook: WorkbookModel): void {
  if (workbook.protection) throw new HostError("AccessDenied", "The structure of the workbook is protected.");
}

/**
 * What `worksheets.add` does: a sheet at the end, named "Sheet" and the next free number when no name is given.
 *
 * @example addSheet(workbook, "Nhiệm vụ").name // => "Nhiệm vụ"
 */
export function addSheet(workbook: WorkbookModel, name: string | null): SheetModel {
  assertStructureFree(workbook);
  const wanted = name ?? nextSheetName(workbook);
  checkSheetName(workbook, wanted);
  return workbook.insertSheet(wanted);
}

function nextSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}

/**
 * What `worksheet.name = …` does; formulas that name the sheet follow.
 *
 * @example renameSheet(workbook, sheet, "Tiến độ") // formulas say 'Tiến độ'! from now on
 */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: unknown): void {
  assertStructureFree(workbook);
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  if (sheet.namedAt !== workbook.written) renameSheetReferences(workbook, before, name);
  workbook.changed({ kind: "sheet-renamed", sheet: sheet.id, before, after: name });
}

/**
 * What `worksheet.delete` does: refused for a very hidden sheet and for the last visible one; formulas that name it get #REF!.
 *
 * @example deleteSheet(workbook, tienDo) // formulas that named it say #REF!
 */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  assertStructureFree(workbook);
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation", "A very hidden sheet can't be deleted.");
  }
  assertAnotherVisible(workbook, sheet);
  const index = workbook.sheets.indexOf(sheet);
  if (workbook.activeSheet === sheet) workbook.activeSheet = neighbour(workbook, index);
  workbook.sheets.splice(index, 1);
  dropSheetReferences(workbook, sheet.name);
  workbook.changed({ kind: "sheet-deleted", sheet: sheet.id });
}

/**
 * What `worksheet.visibility = …` does: one sheet always stays visible.
 *
 * @example setVisibility(workbook, danhMuc, "VeryHidden")
 */
export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, value: unknown): void {
  assertStructureFree(workbook);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw new HostError("InvalidArgument", `There is no visibility "${String(value)}".`);
  }
  const before = sheet.visibility;
  if (value === before) return;
  if (value !== "Visible") assertAnotherVisible(workbook, sheet);
  if (value !== "Visible" && workbook.activeSheet === sheet) {
    workbook.activeSheet = neighbour(workbook, workbook.sheets.indexOf(sheet));
  }
  sheet.visibility = value;
  workbook.changed({ kind: "sheet-visibility", sheet: sheet.id, before, after: value });
}

function assertAnotherVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  const another = workbook.sheets.some((each) => each !== sheet && each.visibility === "Visible");
  if (!another) throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
}

function neighbour(workbook: WorkbookModel, index: number): SheetModel {
  const visible = (sheet: SheetModel): boolean => sheet.visibility === "Visible";
  const next =
    workbook.sheets.slice(index + 1).find(visible) ?? workbook.sheets.slice(0, index).reverse().find(visible);
  return next ?? workbook.activeSheet;
}

/** What `worksheet.position = …` does, from 0. @example moveSheet(workbook, tongHop, 0) // "Tổng hợp" comes first */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: unknown): void {
  assertStructureFree(workbook);
  const before = workbook.sheets.indexOf(sheet);
  const after = Number(position);
  if (!Number.isInteger(after) || after < 0 || after >= workbook.sheets.length) {
    throw new HostError("InvalidArgument", `There is no position ${String(position)}.`);
  }
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(after, 0, sheet);
  workbook.changed({ kind: "sheet-moved", sheet: sheet.id, before, after });
}

/**
 * What `worksheet.activate` does; a hidden sheet can't be shown.
 *
 * @example activateSheet(workbook, tongHop) // the user sees "Tổng hợp"
 */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
  workbook.activeSheet = sheet;
}
