import { failuresVi } from "./failuresVi";
import { issuesVi } from "./issuesVi";
import { paneVi } from "./paneVi";
import type { Strings } from "./Strings";

/** Everything the add-in says, in Vietnamese. */
export const vi: Strings = {
  language: "vi",
  issues: issuesVi,
  atCell: (cell, sentence) => `Ô ${cell}: ${sentence}`,
  failures: failuresVi,
  pane: paneVi,
};
