import { fullAddress, type CellValue, type Grid } from "./Grid";
import type { Issue } from "../plan/Issue";
import { LEGACY_FONTS } from "../text/legacyFonts/decodeLegacyFont";
import { readLegacyTexts, type LegacyText } from "../text/legacyFonts/readLegacyTexts";

/** A grid in Unicode, and what was converted or could not be. */
export interface ConvertedGrid {
  readonly grid: Grid;
  readonly issues: readonly Issue[];
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly legacy: LegacyText;
}

/**
 * The grid with texts in TCVN3 and VNI fonts as Unicode. A font is told once, at its first cell; a text whose font is not sure stays as it
 * is, each with its own issue.
 *
 * @example convertLegacyFonts(gridOf([["KÕ ho¹ch c«ng t¸c d©n vËn"]])).grid.cells // => [["Kế hoạch công tác dân vận"]]
 */
export function convertLegacyFonts(grid: Grid): ConvertedGrid {
  const found = legacyCells(grid);
  if (found.length === 0) return { grid, issues: [] };
  const cells = grid.cells.map((row): CellValue[] => [...row]);
  for (const { row, column, legacy } of found) {
    const line = cells[row];
    if (line !== undefined && legacy.converted !== null) line[column] = legacy.converted;
  }
  return { grid: { ...grid, cells }, issues: [...converted(found, grid), ...refused(found, grid)] };
}

function legacyCells(grid: Grid): readonly FoundCell[] {
  const texts = grid.cells.map((cells) => cells.filter((value) => typeof value === "string"));
  const read = readLegacyTexts(texts.flat());
  const found: FoundCell[] = [];
  let index = 0;
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, text] of cells.entries()) {
      if (typeof text !== "string") continue;
      const legacy = read[index] ?? null;
      if (legacy !== null) found.push({ row, column, text, legacy });
      index += 1;
    }
  }
  return found;
}

function addressOf(grid: Grid, { row, column }: FoundCell): string {
  return fullAddress(grid.sheet, grid.row + row, grid.column + column);
}

function converted(found: readonly FoundCell[], grid: Grid): readonly Issue[] {
  return LEGACY_FONTS.flatMap((font): readonly Issue[] => {
    const cells = found.filter(({ legacy }) => legacy.font === font);
    const [first] = cells;
    if (first === undefined) return [];
    return [{ severity: "info", cell: addressOf(grid, first), kind: "font-converted", font, cells: cells.length }];
  });
}

function refused(found: readonly FoundCell[], grid: Grid): readonly Issue[] {
  return found
    .filter(({ legacy }) => legacy.converted === null)
    .map((one) => ({
      severity: "error",
      cell: addressOf(grid, one),
      kind: "dead-font",
      text: one.text,
      font: null,
      converted: null,
    }));
}
