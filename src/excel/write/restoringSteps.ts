import type { KeptSheet } from "../../actions/kept/KeptAction";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import type { Change } from "./Change";
import { protectSheet } from "./protectSheet";
import { sheetStep } from "./sheetStep";
import { withRange } from "./withRange";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";
import { redefineStyles } from "./writeStyles";

function layOut(
  sheet: Excel.Worksheet,
  { columns: wanted }: SheetSpec,
  { formats = [], columns = 0 }: KeptSheet,
): void {
  for (const { area, numberFormat } of formats) {
    withRange(sheet, area, (range) => {
      range.numberFormat = [[numberFormat]];
    });
  }
  if (columns <= wanted.length) return;
  withRange(sheet, { row: 0, column: wanted.length, rows: 1, columns: columns - wanted.length }, (range) => {
    range.format.useStandardWidth = true;
  });
}

function layoutStep(spec: SheetSpec, kept: KeptSheet): readonly WriteStep[] {
  const { formats = [], columns = 0 } = kept;
  if (formats.length === 0 && columns <= spec.columns.length) return [];
  return [
    sheetStep(spec, (formats.length * 3 + 7) * ACTION_BYTES, (sheet) => {
      sheet.protection.unprotect();
      layOut(sheet, spec, kept);
      protectSheet(sheet, spec.protection);
    }),
  ];
}

/**
 * What putting back does once the sheets hold what they held: number formats of their own, columns as wide as they were, and sheets that go.
 *
 * @example restoringSteps(change, state).length // => 2
 */
export function restoringSteps({ specs, restores }: Change, state: WorkbookState): readonly WriteStep[] {
  if (restores === undefined) return [];
  const layouts = specs.flatMap((spec) => {
    const kept = restores.kept.sheets.find(({ name }) => name === spec.name);
    return kept === undefined ? [] : layoutStep(spec, kept);
  });
  const removals = restores.removed.map(({ sheet, names }): WriteStep => ({
    sheet,
    bytes: (names.length * 2 + 3) * ACTION_BYTES,
    run: ({ workbook }) => {
      for (const name of names) if (state.names.has(name.toLowerCase())) workbook.names.getItem(name).delete();
      workbook.worksheets.getItem(sheet).delete();
    },
  }));
  const { roles } = restores;
  const styles: WriteStep = {
    sheet: null,
    bytes: roles.length * 24 * ACTION_BYTES,
    run: (context) => {
      redefineStyles(context, roles, state.styles);
    },
  };
  return [styles, ...layouts, ...removals];
}
