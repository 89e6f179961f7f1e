import type { Grid } from "../../grid/Grid";
import { comparisonKey } from "../../text/comparisonKey";
import { catalogueText } from "./catalogueColumns";
import { guessLevel } from "./makeUnit";
import { CATALOGUE_HEADING_WORDINGS, LIST_TITLE_WORDS } from "../words/vocabulary";

const LEAST_NAMES = 2;
const LEAST_SHARE = 0.6;
const NUMBER = /^\d+\s*[.)]\s*/;
const HEADINGS: ReadonlySet<string> = new Set(CATALOGUE_HEADING_WORDINGS.name.map(comparisonKey));
const TITLES = LIST_TITLE_WORDS.map(comparisonKey);

/**
 * The names in a sheet that is nothing but a list of units in one column, with or without numbers beside it and a title above; none
 * when it is something else.
 *
 * @example bareUnitList(gridOf([["Danh sách trường"], ["MN Hoa Mai"], ["TH Hòa An"]])) // => ["MN Hoa Mai", "TH Hòa An"]
 */
export function bareUnitList(grid: Grid): readonly string[] {
  const columns = columnsWithText(grid);
  if (columns.length !== 1) return [];
  const texts = columns[0] ?? [];
  const names = texts.filter((text) => !isTitle(text));
  const known = names.filter((name) => guessLevel(name) !== "");
  return known.length >= LEAST_NAMES && known.length >= names.length * LEAST_SHARE ? names : [];
}

function columnsWithText(grid: Grid): readonly (readonly string[])[] {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    grid.cells.map((row) => catalogueText(row[column]).replace(NUMBER, "")),
  )
    .map((texts) => texts.filter((text) => /\p{L}/u.test(text)))
    .filter((texts) => texts.length > 1);
}

function isTitle(text: string): boolean {
  const key = comparisonKey(text);
  if (HEADINGS.has(key) || TITLES.some((title) => key.startsWith(title))) return true;
  return guessLevel(text) === "" && text === text.toUpperCase();
}
