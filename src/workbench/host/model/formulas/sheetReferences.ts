import { eachFormula } from "./eachFormula";
import { rewriteReferences } from "./rewriteReferences";
import { sheetReference } from "../cells/addresses";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * Makes every formula of the workbook that names the sheet name it as it is called now.
 *
 * @example renameSheetReferences(workbook, "Tien do", "Tiến độ") // ='Tien do'!A1 becomes ='Tiến độ'!A1
 */
export function renameSheetReferences(workbook: WorkbookModel, before: string, after: string): void {
  const isThis = sameName(before);
  eachFormula(workbook, (formula) =>
    namesSheets(formula)
      ? rewriteReferences(formula, ({ sheet, rest }) => (isThis(sheet) ? `${sheetReference(after)}!${rest}` : null))
      : formula,
  );
}

/**
 * Makes every formula of the workbook that names the deleted sheet say #REF! there.
 *
 * @example dropSheetReferences(workbook, "Tiến độ") // ='Tiến độ'!A1 becomes =#REF!
 */
export function dropSheetReferences(workbook: WorkbookModel, name: string): void {
  const isThis = sameName(name);
  eachFormula(workbook, (formula) =>
    namesSheets(formula) ? rewriteReferences(formula, ({ sheet }) => (isThis(sheet) ? "#REF!" : null)) : formula,
  );
}

/** Most formulas point at their own sheet only; they need not be taken apart. */
function namesSheets(formula: string): boolean {
  return formula.includes("!");
}

function sameName(name: string): (sheet: string | null) => boolean {
  const folded = name.toLocaleLowerCase("en-US");
  return (sheet) => sheet?.toLocaleLowerCase("en-US") === folded;
}
