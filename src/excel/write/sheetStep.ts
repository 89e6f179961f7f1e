import type { SheetSpec } from "../../spec/SheetSpec";
import type { WriteStep } from "./WriteStep";

/** What a step does to its sheet. */
export type SheetWork = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/**
 * A step that works on the sheet of a spec, which is there by then.
 *
 * @example sheetStep(spec, 3 * ACTION_BYTES, (sheet) => protectSheet(sheet, spec.protection))
 */
export function sheetStep(spec: SheetSpec, bytes: number, work: SheetWork): WriteStep {
  return {
    sheet: spec.name,
    bytes,
    run: (context) => {
      work(context.workbook.worksheets.getItem(spec.name), context);
    },
  };
}
