import { LAYOUT_NAME, layoutFormula } from "../../spec/names/layoutName";
import { sheetLayoutOf } from "../../spec/layout/sheetLayout";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { PlacedCopy } from "./placeCopy";
import { copyInputs, placeCopy } from "./placeCopy";
import type { SheetCopy } from "./planCopies";
import { planCopies, pointingAt } from "./planCopies";
import type { SheetRefresh } from "../refresh/planRefresh";
import { keptTables, prepareSheet } from "./prepareSheet";
import { protectSheet, unprotectSheets } from "./protectSheet";
import { refreshSteps } from "../refresh/refreshSteps";
import { mendMarks } from "./mendMarks";
import { sheetStep } from "./sheetStep";
import type { WorkbookState } from "../read/WorkbookState";
import { sheetIn } from "../read/WorkbookState";
import { fillsOf } from "../refresh/fillsOf";
import { newPlaces } from "./newPlaces";
import { claimNames, guardSheets } from "./guardSheets";
import { bytesOf, cellBlocks, copyDown, freeFormulas, writeBlock } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { finishRows, freezePanes, writeLayout } from "./writeLayout";
import { writeNames } from "./writeNames";
import { breakPages, setUpPage } from "./setUpPage";
import { writeRules } from "./writeRules";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES, HEIGHT_BYTES } from "./WriteStep";
import { applyStyles, defineStyles, missingRoles } from "./writeStyles";
import { writeTables } from "./writeTables";

function stylesStep(specs: readonly SheetSpec[], state: WorkbookState): WriteStep {
  const roles = missingRoles(specs, state.styles);
  return {
    sheet: null,
    bytes: roles.length * 24 * ACTION_BYTES,
    run: (context) => {
      defineStyles(context, roles);
    },
  };
}

function bodySteps(spec: SheetSpec, state: WorkbookState): readonly WriteStep[] {
  const kept = keptTables(spec, sheetIn(state, spec.name));
  const fills = fillsOf(spec);
  const sizes = spec.merges.length * 2 + spec.tables.length * 5 + fills.length * 3 + 5;
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
  const actions = rules * 11 + 2 * (spec.page.breaks?.length ?? 0) + 30;
  const bytes = actions * ACTION_BYTES + spec.rowHeights.length * HEIGHT_BYTES;
  return sheetStep(spec, bytes, (sheet) => {
    finishRows(sheet, spec);
    writeRules(sheet, spec);
    writeCharts(sheet, spec);
    setUpPage(sheet, spec.page);
    breakPages(sheet, spec.page);
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
      placeCopy(context, copy, inputs);
    },
  };
}

function closingStep(spec: SheetSpec): WriteStep {
  const step = sheetStep(spec, 5 * ACTION_BYTES, (sheet) => {
    sheet.names.add(LAYOUT_NAME, layoutFormula(sheetLayoutOf(spec))).visible = false;
    protectSheet(sheet, spec.protection);
  });
  return { ...step, completes: true };
}

function preparingStep(spec: SheetSpec, state: WorkbookState, place?: number): WriteStep {
  return {
    sheet: spec.name,
    bytes: 14 * ACTION_BYTES,
    run: (context) => {
      prepareSheet(context, spec, sheetIn(state, spec.name));
      if (place !== undefined) context.workbook.worksheets.getItem(spec.name).position = place;
    },
  };
}

function addingSteps(written: readonly SheetSpec[], state: WorkbookState): readonly WriteStep[] {
  const added = written.filter(({ name }) => !sheetIn(state, name));
  const places = newPlaces(added, state);
  return added.map((spec) => preparingStep(spec, state, places.get(spec)));
}

function openingStep(
  specs: readonly SheetSpec[],
  known: { readonly state: WorkbookState; readonly source: "asked" | "remembered" },
): WriteStep {
  return {
    sheet: null,
    bytes: specs.length * 3 * ACTION_BYTES,
    run: (context) => {
      unprotectSheets(context, specs, known);
      mendMarks(context, known.state);
    },
  };
}

function guardingStep(specs: readonly SheetSpec[], fresh: readonly SheetSpec[], state: WorkbookState): WriteStep {
  return {
    sheet: null,
    bytes: (specs.length * 8 + fresh.length * 2) * ACTION_BYTES,
    run: (context) => {
      guardSheets(context, specs, state);
      claimNames(
        context,
        fresh.map(({ name }) => name),
      );
    },
  };
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

/** What a change is about beside the sheets that it writes. */
export interface Around {
  /** All sheets that it is about: those that are as wanted must still be so. */
  readonly specs: readonly SheetSpec[];
  /** What is done before any sheet is touched, and once all are made: it is kept, and single cells are changed. */
  readonly before: readonly WriteStep[];
  readonly after: readonly WriteStep[];
}

/** A sheet that is written; `refresh` is how by its contents alone, undefined where it is laid out anew. */
export interface SheetToWrite {
  readonly spec: SheetSpec;
  readonly refresh: SheetRefresh | undefined;
}

/**
 * What has to be done to make each sheet be what its spec says. All sheets are there before any formula, and all names before any
 * validation, because these may point at each other; rows are moved before any formula is written that may point at them; copies are made
 * of finished sheets that are not protected yet. A state that is only remembered is guarded: the first step then fails unless the workbook
 * is still so, before anything is changed.
 *
 * @example stepsOf([{ spec: taskSheet, refresh: undefined }], { state, source: "asked" }, around).map((step) => step.sheet) // => [null, "Nhiệm vụ", "Nhiệm vụ", …]
 */
export function stepsOf(
  sheets: readonly SheetToWrite[],
  known: { readonly state: WorkbookState; readonly source: "asked" | "remembered" },
  around: Around,
): readonly WriteStep[] {
  const { state, source } = known;
  const specs = sheets.map(({ spec }) => spec);
  const fresh = specs.filter((spec) => !sheetIn(state, spec.name));
  const refreshes = sheets.flatMap(({ refresh }) => refresh ?? []);
  const refreshed = refreshes.map(refreshSteps);
  const copies = planCopies(fresh);
  const apart = new Set([...copies, ...refreshes].map(({ spec }) => spec));
  const written = specs.filter((spec) => !apart.has(spec));
  const late = new Set(pointingAt(copies, written));
  const early = written.filter((spec) => !late.has(spec));
  return [
    ...(source === "remembered" ? [guardingStep(around.specs, fresh, state)] : []),
    openingStep(specs, known),
    ...around.before,
    ...addingSteps(written, state),
    ...written.filter((spec) => !fresh.includes(spec)).map((spec) => preparingStep(spec, state)),
    stylesStep(specs, state),
    ...refreshed.map(({ room }) => room),
    ...early.flatMap((spec) => bodySteps(spec, state)),
    ...specs
      .filter((spec) => spec.names.length > 0)
      .map((spec) =>
        sheetStep(spec, spec.names.length * 2 * ACTION_BYTES, (_sheet, context) => {
          writeNames(context, spec, state);
        }),
      ),
    ...early.map(finishingStep),
    ...placed(copies, fresh).map(copyStep),
    ...[...late].flatMap((spec) => [...bodySteps(spec, state), finishingStep(spec)]),
    ...refreshed.flatMap(({ contents }) => contents),
    ...written.map(closingStep),
    ...around.after,
  ];
}
