import { doorsEn } from "./doorsEn";
import { failuresEn, filesEn } from "./failuresEn";
import { fixesEn } from "./fixesEn";
import { issuesEn } from "./issuesEn";
import { paneEn } from "./paneEn";
import type { Strings } from "./Strings";

const USAGE = `Usage:
  npm run --silent headless -- read FILE.xlsx|FILE.docx... [--sheet NAME]
  npm run --silent headless -- run FILE.xlsx|FILE.docx --out OUT.xlsx [--sheet NAME] [--units UNITS.xlsx] [--as-of YYYY-MM-DD]
      [--period Q1|Q2|Q3|Q4|H1|H2|9M|Y] [--steps table,check,units,summary] [--json OUT.json]`;

/** Everything the add-in says, in English. */
export const en: Strings = {
  language: "en",
  issues: issuesEn,
  atCell: (cell, sentence) => `Cell ${cell}: ${sentence}`,
  failures: failuresEn,
  files: filesEn,
  runner: {
    badUse: (about) =>
      about === "" ? "No command given; see the usage below." : `“${about}” is not understood; see the usage below.`,
    usage: USAGE,
    inFile: (file, sentence) => `The file “${file}”: ${sentence}`,
    unexpected: (detail) => `Sổ Kế hoạch met an unexpected fault (${detail}).`,
  },
  pane: paneEn,
  doors: doorsEn,
  fixes: fixesEn,
};
