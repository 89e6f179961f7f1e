import type { RunnerWords } from "../shape/RunnerWords";

const USAGE = `Usage:
  npm run --silent headless -- read FILE.xlsx|FILE.docx... [--sheet NAME]
  npm run --silent headless -- run FILE.xlsx|FILE.docx --out OUT.xlsx [--sheet NAME] [--units UNITS.xlsx] [--as-of YYYY-MM-DD]
      [--period Q1|Q2|Q3|Q4|H1|H2|9M|Y] [--steps table,check,units,summary] [--json OUT.json]
  npm run --silent headless -- settings WORKBOOK.xlsx --out OUT.xlsx [--preset districts|communes] [--set "LABEL=TEXT"]... [--json OUT.json]
  npm run --silent headless -- freeze WORKBOOK.xlsx --out OUT.xlsx [--period PERIOD] [--as-of YYYY-MM-DD] [--by WHO] [--json OUT.json]
  npm run --silent headless -- release WORKBOOK.xlsx --out OUT.xlsx --reason WHY [--period PERIOD] [--by WHO] [--json OUT.json]
  npm run --silent headless -- figures WORKBOOK.xlsx --as-of YYYY-MM-DD [--period PERIOD]
  npm run --silent headless -- send WORKBOOK.xlsx --out FORMS.zip|DIR [--period PERIOD] [--as-of YYYY-MM-DD] [--units CODE,CODE] [--json OUT.json]
  npm run --silent headless -- collect WORKBOOK.xlsx FILE|DIR|ZIP... --out OUT.xlsx [--received YYYY-MM-DD] [--conflicts ours|theirs]
      [--json OUT.json]
  npm run --silent headless -- restore WORKBOOK.xlsx --out OUT.xlsx [--json OUT.json]`;

/** The headless runner in English. */
export const runnerEn: RunnerWords = {
  badUse: (about) =>
    about === "" ? "No command given; see the usage below." : `“${about}” is not understood; see the usage below.`,
  usage: USAGE,
  inFile: (file, sentence) => `The file “${file}”: ${sentence}`,
  wouldOverwrite: (file) => `The output “${file}” is also an input or the other output; please give it another name.`,
  unexpected: (detail) => `Sổ Kế hoạch met an unexpected fault (${detail}).`,
};
