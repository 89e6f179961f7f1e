import type { NameSpec, SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import { sheetIn } from "../read/WorkbookState";

function writeName(names: Excel.NamedItemCollection, existing: ReadonlySet<string> | undefined, spec: NameSpec): void {
  if (existing?.has(spec.name.toLowerCase()) === true) names.getItem(spec.name).formula = spec.refersTo;
  else names.add(spec.name, spec.refersTo);
}

/**
 * Defines the names of a sheet, or points those that are there elsewhere.
 *
 * @example writeNames(context, spec, state) // defines NgayChot
 */
export function writeNames(context: Excel.RequestContext, spec: SheetSpec, state: WorkbookState): void {
  const { worksheets, names } = context.workbook;
  const own = sheetIn(state, spec.name)?.names;
  for (const name of spec.names) {
    if (name.scope === "workbook") writeName(names, state.names, name);
    else writeName(worksheets.getItem(spec.name).names, own, name);
  }
}
