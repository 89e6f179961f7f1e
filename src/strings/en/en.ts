import { failuresEn } from "./failures";
import { issuesEn } from "./issues";
import { paneEn } from "./pane";
import type { Strings } from "../shape/Strings";

/** Everything the add-in says, in English. */
export const en: Strings = {
  language: "en",
  issues: issuesEn,
  atCell: (cell, sentence) => `Cell ${cell}: ${sentence}`,
  failures: failuresEn,
  pane: paneEn,
};
