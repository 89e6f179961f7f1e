import { failuresEn } from "./failuresEn";
import { issuesEn } from "./issuesEn";
import { paneEn } from "./paneEn";
import type { Strings } from "./Strings";

/** Everything the add-in says, in English. */
export const en: Strings = {
  language: "en",
  issues: issuesEn,
  atCell: (cell, sentence) => `Cell ${cell}: ${sentence}`,
  failures: failuresEn,
  pane: paneEn,
};
