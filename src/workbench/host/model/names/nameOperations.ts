import type { PlacedBox } from "../cells/PlacedBox";
import { checkRangeName } from "./checkDefinedName";
import { absoluteAddress, parseBox, sheetReference, splitAddress } from "../cells/addresses";
import { HostError } from "../../wire/HostError";
import { isFormula } from "../formulas/isFormula";
import { rewriteReferences } from "../formulas/rewriteReferences";
import type { Box } from "../cells/Box";
import type { NameModel } from "./NameModel";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * What `names.add` does, for the whole workbook (scope null) or one sheet.
 *
 * @example addName(workbook, null, { name: "NgayChot", formula: "='Kế hoạch'!$B$12" }).scope // => null
 */
export function addName(
  workbook: WorkbookModel,
  scope: SheetModel | null,
  given: { readonly name: unknown; readonly formula: unknown; readonly comment?: string },
): NameModel {
  checkRangeName(workbook, given.name, scope);
  const formula = readNameFormula(workbook, given.formula, scope);
  const made: NameModel = {
    name: given.name,
    formula,
    comment: given.comment ?? "",
    visible: true,
    scope: scope?.id ?? null,
  };
  (scope ? scope.names : workbook.names).push(made);
  told(workbook, scope);
  return made;
}

/** What `namedItem.formula = …` does. @example setNameFormula(workbook, ngayChot, "='Kế hoạch'!$B$14") */
export function setNameFormula(workbook: WorkbookModel, name: NameModel, formula: unknown): void {
  const scope = scopeOf(workbook, name);
  name.formula = readNameFormula(workbook, formula, scope);
  told(workbook, scope);
}

/**
 * What `namedItem.delete` does.
 *
 * @example deleteName(workbook, ngayChot) // workbook.findName("NgayChot") => undefined
 */
export function deleteName(workbook: WorkbookModel, name: NameModel): void {
  const scope = scopeOf(workbook, name);
  if (scope) scope.names = scope.names.filter((each) => each !== name);
  else workbook.names = workbook.names.filter((each) => each !== name);
  told(workbook, scope);
}

/** The one sheet a name is for, or null. @example scopeOf(workbook, skhTrang)?.name // => "Nhiệm vụ" */
export function scopeOf(workbook: WorkbookModel, name: NameModel): SheetModel | null {
  return workbook.sheets.find((sheet) => sheet.id === name.scope) ?? null;
}

/**
 * The cells a name stands for; null when it stands for a value or a calculation.
 *
 * @example boxOfName(workbook, ngayChot) // => { sheet: "Kế hoạch", box: B12 }
 */
export function boxOfName(workbook: WorkbookModel, name: NameModel): PlacedBox | null {
  const { sheet, rest } = splitAddress(name.formula);
  const home = sheet === null ? null : workbook.findSheet(sheet);
  const box = parseBox(rest);
  return home && box ? { sheet: home, box } : null;
}

/** Reads what a name is to stand for: a formula, or a plain value. References without a sheet mean the active one, as in Excel. */
function readNameFormula(workbook: WorkbookModel, formula: unknown, scope: SheetModel | null): string {
  if (typeof formula === "number" || typeof formula === "boolean") return `=${String(formula).toUpperCase()}`;
  if (typeof formula !== "string" || formula === "")
    throw new HostError("InvalidArgument", "A name stands for something.");
  if (!formula.startsWith("=")) return `="${formula.replaceAll('"', '""')}"`;
  if (!isFormula(formula)) throw new HostError("InvalidArgument", `There is a problem with this formula: ${formula}`);
  const home = scope ?? workbook.activeSheet;
  return rewriteReferences(formula, ({ sheet, rest }) =>
    sheet === null && parseBox(rest) ? `${sheetReference(home.name)}!${rest}` : null,
  );
}

/** The formula of a name that stands for a range. @example nameFormula("Kế hoạch", B2) // => "='Kế hoạch'!$B$2" */
export function nameFormula(sheet: SheetModel, box: Box): string {
  return `=${sheetReference(sheet.name)}!${absoluteAddress(box)}`;
}

function told(workbook: WorkbookModel, scope: SheetModel | null): void {
  if (scope) scope.partChanged("names");
  else workbook.changed({ kind: "workbook", part: "names" });
}
