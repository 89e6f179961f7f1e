import { failuresEn, filesEn } from "./failuresEn";
import { issuesEn } from "./issuesEn";
import { paneEn } from "./paneEn";
import type { Strings } from "./Strings";

const USAGE = `Usage:
  npm run --silent headless -- read FILE.xlsx... [--sheet NAME]
  npm run --silent headless -- run FILE.xlsx --out OUT.xlsx [--sheet NAME] [--units UNITS.xlsx] [--as-of YYYY-MM-DD]
      [--period Q1|Q2|Q3|Q4|H1|H2|9M|Y] [--steps table,check,units,summary] [--json OUT.json]`;

/** Everything the add-in says, in English. */
export const en: Strings = {
  language: "en",
  issues: issuesEn,
  atCell: (cell, sentence) => `Cell ${cell}: ${sentence}`,
  didYouMean: (name) => `Did you mean “${name}”?`,
  goToCell: (cell) => `Go to cell ${cell}`,
  ignoreWarning: "Ignore this warning",
  fix: "Fix automatically",
  addToCatalogue: "Add to the catalogue",
  issueCount: (errors, warnings) => `${String(errors)} errors, ${String(warnings)} warnings`,
  noIssues: "No errors found.",
  failures: failuresEn,
  files: filesEn,
  runner: {
    badUse: (about) =>
      about === "" ? "No command given; see the usage below." : `“${about}” is not understood; see the usage below.`,
    usage: USAGE,
    noSuchSheet: (file, sheet) => `The file “${file}” has no sheet “${sheet}”; please check the name.`,
    inFile: (file, sentence) => `The file “${file}”: ${sentence}`,
    unexpected: (detail) => `Sổ Kế hoạch met an unexpected fault (${detail}).`,
  },
  oldWebview: "This Excel is too old to open Sổ Kế hoạch; please update Excel or use Excel on the web.",
  pane: paneEn,
};
