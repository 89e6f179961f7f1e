import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { UniverSheetsTablePlugin } from "@univerjs/preset-sheets-table";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";

/** What the preset has in no language. */
const PROGRESS_WORDS = {
  "sheets-formula": {
    ...coreWords["sheets-formula"],
    progress: {
      analyzing: "Đang tính…",
      calculating: "Đang tính…",
      "array-analysis": "Đang tính…",
      "array-calculation": "Đang tính…",
      done: "Đã tính xong",
    },
  },
};

const WORDS = {
  ...coreWords,
  ...conditionalFormattingWords,
  ...dataValidationWords,
  ...filterWords,
  ...PROGRESS_WORDS,
};

/** Tables are there for structured references only: their look is that of their cells. */
const PLAIN_TABLE = { name: "none", style: {} };

/**
 * Starts Univer in the element: a grid with formula bar and sheet tabs, without Univer's own toolbar, because the workbook is changed
 * by the pane and by typing only. The presets are registered by hand: the umbrella package pulls in proprietary ones.
 */
export function createGrid(container: HTMLElement): FUniver {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: WORDS },
    logLevel: LogLevel.SILENT,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: { statisticBar: false, menus: false, addSheetButtonConfig: { show: false } },
      // Text that looks like a number is as it should be in a plan: no green corners.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      // The host has calculated already; the view shows its values.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsConditionalFormattingPreset(),
    // The list's search box would take the focus from the cell in the middle of a word.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else if (plugin) univer.registerPlugin(plugin);
    }
  }
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [PLAIN_TABLE] });
  return FUniver.newAPI(univer);
}
