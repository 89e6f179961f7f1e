import { failuresVi } from "./failures";
import { issuesVi } from "./issues";
import { paneVi } from "./pane";
import type { Strings } from "../shape/Strings";

/** Everything the add-in says, in Vietnamese. */
export const vi: Strings = {
  language: "vi",
  issues: issuesVi,
  atCell: (cell, sentence) => `Ô ${cell}: ${sentence}`,
  failures: failuresVi,
  pane: paneVi,
};
