import type { FormatRun } from "../../actions/kept/KeptAction";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import type { Change } from "./Change";
import { protectSheet } from "./protectSheet";
import { sheetStep } from "./sheetStep";
import { withRange } from "./withRange";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";

function formatStep(spec: SheetSpec, runs: readonly FormatRun[]): WriteStep {
  return sheetStep(spec, (runs.length * 3 + 4) * ACTION_BYTES, (sheet) => {
    sheet.protection.unprotect();
    for (const { area, numberFormat } of runs) {
      withRange(sheet, area, (range) => {
        range.numberFormat = [[numberFormat]];
      });
    }
    protectSheet(sheet, spec.protection);
  });
}

/**
 * What putting back does once the sheets hold what they held: number formats of their own, and sheets that go.
 *
 * @example restoringSteps(change, state).length // => 2
 */
export function restoringSteps({ specs, restores }: Change, state: WorkbookState): readonly WriteStep[] {
  if (restores === undefined) return [];
  const formats = specs.flatMap((spec) => {
    const runs = restores.formats.get(spec.name) ?? [];
    return runs.length === 0 ? [] : [formatStep(spec, runs)];
  });
  const removals = restores.removed.map(
    ({ sheet, names }): WriteStep => ({
      sheet,
      bytes: (names.length * 2 + 3) * ACTION_BYTES,
      run: ({ workbook }) => {
        for (const name of names) if (state.names.has(name.toLowerCase())) workbook.names.getItem(name).delete();
        workbook.worksheets.getItem(sheet).delete();
      },
    }),
  );
  return [...formats, ...removals];
}
