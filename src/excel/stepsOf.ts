import type { SheetSpec } from "../sheets/SheetSpec";
import type { StyleRole } from "../sheets/styles";
import type { WorkbookState } from "./askWorkbookState";
import type { PlacedCopy } from "./copySheet";
import { copyInputs, copySheet } from "./copySheet";
import type { SheetCopy } from "./planCopies";
import { planCopies } from "./planCopies";
import { keptTables, prepareSheet } from "./prepareSheet";
import { protectSheet } from "./protectSheet";
import { fillsOf } from "./fillsOf";
import { bytesOf, cellBlocks, copyDown, freeFormulas, writeBlock } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { freezePanes, writeLayout } from "./writeLayout";
import { writeNames } from "./writeNames";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";
import { applyStyles, defineStyles } from "./writeStyles";
import { writeTables } from "./writeTables";

type SheetWork = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

function sheetStep(spec: SheetSpec, bytes: number, work: SheetWork): WriteStep {
  return {
    sheet: spec.name,
    bytes,
    run: (context) => {
      work(context.workbook.worksheets.getItem(spec.name), context);
    },
  };
}

function stylesStep(specs: readonly SheetSpec[], state: WorkbookState): WriteStep {
  const roles = [...new Set(specs.flatMap((spec) => spec.styles.map(({ role }): StyleRole => role)))];
  return {
    sheet: null,
    bytes: roles.length * 24 * ACTION_BYTES,
    run: (context) => {
      defineStyles(context, roles, state.styles);
    },
  };
}

function bodySteps(spec: SheetSpec, state: WorkbookState): readonly WriteStep[] {
  const kept = keptTables(spec, state.sheets.get(spec.name.toLowerCase()));
  const fills = fillsOf(spec);
  const sizes = spec.merges.length * 2 + spec.rowHeights.length * 3 + spec.tables.length * 5 + fills.length * 3 + 8;
  return [
    sheetStep(spec, spec.styles.length * 2 * ACTION_BYTES, (sheet) => {
      applyStyles(sheet, spec);
      freeFormulas(sheet, spec);
    }),
    ...cellBlocks(spec, fills).map((block) =>
      sheetStep(spec, block.bytes + 3 * ACTION_BYTES, (sheet) => {
        writeBlock(sheet, block);
      }),
    ),
    sheetStep(spec, sizes * ACTION_BYTES, (sheet) => {
      copyDown(sheet, fills);
      writeTables(sheet, spec, kept);
      writeLayout(sheet, spec);
    }),
  ];
}

function finishingStep(spec: SheetSpec): WriteStep {
  const rules = spec.validations.length + spec.conditionalFormats.length + spec.charts.length * 2;
  return sheetStep(spec, (rules * 11 + 22) * ACTION_BYTES, (sheet) => {
    writeRules(sheet, spec);
    writeCharts(sheet, spec);
    writePage(sheet, spec.page);
    if (spec.freeze) freezePanes(sheet, spec.freeze);
  });
}

function copyStep(copy: PlacedCopy): WriteStep {
  const inputs = copyInputs(copy);
  return {
    sheet: copy.spec.name,
    bytes: bytesOf(inputs.flat()) + 15 * ACTION_BYTES,
    completes: true,
    run: (context) => {
      copySheet(context, copy, inputs);
    },
  };
}

function protectingStep(spec: SheetSpec): WriteStep {
  const step = sheetStep(spec, 3 * ACTION_BYTES, (sheet) => {
    protectSheet(sheet, spec.protection);
  });
  return { ...step, completes: true };
}

// Copies are made in the order of the tabs, each beside the sheet before it; the others are in that order already.
function placed(copies: readonly SheetCopy[], fresh: readonly SheetSpec[]): readonly PlacedCopy[] {
  const copied = new Map(copies.map((copy) => [copy.spec, copy]));
  const firstWritten = fresh.find((spec) => !copied.has(spec))?.name ?? "";
  return fresh.flatMap((spec, index) => {
    const copy = copied.get(spec);
    const before = fresh[index - 1]?.name;
    const place: PlacedCopy["place"] =
      before === undefined ? { side: "Before", of: firstWritten } : { side: "After", of: before };
    return copy ? [{ ...copy, place }] : [];
  });
}

/**
 * What has to be done to make each sheet be what its spec says. All sheets are there before any formula, and all names before any
 * validation, because these may point at each other; copies are made of finished sheets that are not protected yet.
 *
 * @example stepsOf([taskSheet], state).map((step) => step.sheet) // => [null, "Nhiệm vụ", "Nhiệm vụ", …]
 */
export function stepsOf(specs: readonly SheetSpec[], state: WorkbookState): readonly WriteStep[] {
  const isThere = (spec: SheetSpec): boolean => state.sheets.has(spec.name.toLowerCase());
  const fresh = specs.filter((spec) => !isThere(spec));
  const copies = planCopies(fresh);
  const copied = new Set(copies.map((copy) => copy.spec));
  const written = specs.filter((spec) => !copied.has(spec));
  return [
    stylesStep(specs, state),
    ...written.map((spec): WriteStep => ({
      sheet: spec.name,
      bytes: 12 * ACTION_BYTES,
      run: (context) => {
        prepareSheet(context, spec, state.sheets.get(spec.name.toLowerCase()));
      },
    })),
    ...written.flatMap((spec) => bodySteps(spec, state)),
    ...written.map((spec) =>
      sheetStep(spec, spec.names.length * 2 * ACTION_BYTES, (_sheet, context) => {
        writeNames(context, spec, state);
      }),
    ),
    ...written.map(finishingStep),
    ...placed(copies, fresh).map(copyStep),
    ...written.map(protectingStep),
  ];
}
