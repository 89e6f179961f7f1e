import type { Grid } from "../../plan/Grid";
import { comparisonKey } from "../../text/comparisonKey";
import { isBody } from "./bodies";
import { textOf } from "./catalogueColumns";
import { levelOf } from "./levelOf";
import { LIST_TITLE_WORDS } from "./vocabulary";

const LEAST_NAMES = 2;
const LEAST_SHARE = 0.6;
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
  const known = names.filter((name) => levelOf(name) !== null || isBody(name));
  return known.length >= LEAST_NAMES && known.length >= names.length * LEAST_SHARE ? names : [];
}

function columnsWithText(grid: Grid): readonly (readonly string[])[] {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.cells.map((row) => textOf(row[column])))
    .map((texts) => texts.filter((text) => /\p{L}/u.test(text)))
    .filter((texts) => texts.length > 1);
}

function isTitle(text: string): boolean {
  const key = comparisonKey(text);
  return (
    TITLES.some((title) => key.startsWith(title)) ||
    (levelOf(text) === null && !isBody(text) && text === text.toUpperCase())
  );
}
