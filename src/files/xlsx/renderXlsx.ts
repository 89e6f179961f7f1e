import type { SheetSpec } from "../../spec/SheetSpec";
import { writeXlsx } from "./writeXlsx";
import { xlsxFromSpecs } from "./xlsxFromSpecs";

/**
 * Makes one .xlsx of some sheet specs, in their order: what goes to a unit that has no add-in.
 *
 * @example await renderXlsx([unitSheet]) // => bytes of an .xlsx with one sheet
 */
export async function renderXlsx(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  return writeXlsx(xlsxFromSpecs(specs));
}
