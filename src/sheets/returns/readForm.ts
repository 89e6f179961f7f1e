import { fullAddress, type Grid } from "../../domain/grid/Grid";
import { readIdentity, type FormIdentity } from "../../domain/returns/FormIdentity";
import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { QUARTER_HEADINGS, UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { contentInGrid } from "../parts/contentInGrid";
import { dayCell } from "../parts/dayCell";
import { settledProgress } from "../parts/settledProgress";
import { baseHeading, DAY_HEADING, FILLED_HEADINGS } from "./formCodes";
import { formColumns, knownHeading } from "./formColumns";
import {
  contentUnder,
  formOnGrid,
  isLineRow,
  textUnder,
  type ColumnKind,
  type FormOnGrid,
  type OwnPrints,
} from "./formOnGrid";
import { outsideOf } from "./outsideOf";
import type { FormWords, ReturnedForm, ReturnedLine } from "./ReturnedForm";

const QUARTERS: ReadonlySet<string> = new Set(QUARTER_HEADINGS);
/** What people can read of a line. */
const SHOWN: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["plan", "ordinal", "filled", "stranger"]);

/**
 * Reads a form that came back, whatever was done to it; undefined for a sheet that is none.
 *
 * @example readForm(grid, prints)?.lines[0]?.cells.get("Quý I") // => "Hoàn thành"
 */
export function readForm(grid: Grid, prints: OwnPrints): ReturnedForm | undefined {
  const columns = formColumns(grid);
  if (columns === undefined) return undefined;
  const form = formOnGrid(grid, columns, prints);
  const rows = grid.cells.map((_, row) => ({ row, isLine: isLineRow(form, row) }));
  return {
    sheet: grid.sheet,
    identity: identityIn(grid),
    words: wordsOf(form),
    columns: new Set(FILLED_HEADINGS.filter((heading) => columns.columnOf.has(heading))),
    lines: rows.flatMap(({ row, isLine }) => (isLine ? lineOf(form, row) : [])),
    bases: basesOf(
      form,
      rows.flatMap(({ row, isLine }) => (isLine ? [row] : [])),
    ),
    outside: rows.flatMap(({ row, isLine }) => (isLine ? [] : outsideOf(form, row))),
  };
}

/**
 * The identity that stands in some cell of sheets, null when none does.
 *
 * @example identityIn(grid)?.unit // => "TH02"
 */
export function identityIn(...grids: readonly Grid[]): FormIdentity | null {
  for (const row of grids.flatMap(({ cells }) => cells))
    for (const cell of row) {
      const identity = typeof cell === "string" ? readIdentity(cell) : undefined;
      if (identity !== undefined) return identity;
    }
  return null;
}

/** What stands in an input cell, as our own cells say it; null for nothing but spaces. */
function inputUnder(form: FormOnGrid, row: number, heading: string, under = heading): CellContent {
  const content = contentUnder(form, row, under);
  if (content === null || textOf(content) === "") return null;
  if (heading === DAY_HEADING) return dayCell(content);
  if (!QUARTERS.has(heading)) return content;
  const column = (form.columnOf.get(under) ?? 0) - form.grid.column;
  const format = under === heading ? form.grid.numberFormats?.[row]?.[column] : undefined;
  return settledProgress(content, format);
}

function lineOf(form: FormOnGrid, row: number): readonly ReturnedLine[] {
  const { grid, columnOf } = form;
  const content = textUnder(form, row, HEADING.content);
  // Headings that somebody repeated among the lines, as for another page.
  if (knownHeading(content) === HEADING.content) return [];
  const cells = new Map<string, CellContent>();
  for (const heading of FILLED_HEADINGS) {
    const filled = inputUnder(form, row, heading);
    if (filled !== null) cells.set(heading, filled);
  }
  const outside = outsideOf(form, row);
  const taskKey = textUnder(form, row, HEADING.taskKey);
  if (cells.size === 0 && outside.length === 0 && taskKey === "") return [];
  const first = outside[0]?.cell ?? fullAddress(grid.sheet, grid.row + row, columnOf.get(firstOf(cells)) ?? 0);
  const ordinal = textUnder(form, row, HEADING.ordinal);
  return [{ taskKey, ordinal, content, cells, cell: first, texts: textsOf(form, row), outside }];
}

function firstOf(cells: ReadonlyMap<string, CellContent>): string {
  return [...cells.keys()][0] ?? HEADING.content;
}

/** What people can read in a row: what the plan says there and what was filled in. */
function textsOf({ grid, kinds }: FormOnGrid, row: number): readonly string[] {
  return (grid.cells[row] ?? []).flatMap((cell, index) => {
    if (cell === null || !SHOWN.has(kinds[index] ?? "stranger")) return [];
    const text = textOf(contentInGrid(grid, row, index));
    return text === "" ? [] : [text];
  });
}

function basesOf(form: FormOnGrid, rows: readonly number[]): ReturnedForm["bases"] {
  const known = FILLED_HEADINGS.filter((heading) => form.columnOf.has(baseHeading(heading)));
  const bases = new Map<string, ReadonlyMap<string, CellContent>>();
  for (const row of rows) {
    const key = textUnder(form, row, HEADING.taskKey);
    if (key === "" || bases.has(key)) continue;
    bases.set(key, new Map(known.map((heading) => [heading, inputUnder(form, row, heading, baseHeading(heading))])));
  }
  return bases;
}

function wordsOf({ grid, top }: FormOnGrid): FormWords {
  const texts = grid.cells.slice(0, top).flatMap((cells) => cells.filter((cell) => typeof cell === "string"));
  const label = `${TEXTS.unit}:`;
  const unit = texts.find((text) => text.trim().startsWith(label)) ?? "";
  const title = texts.find((text) => text.includes(TEXTS.unitSheetTitle)) ?? "";
  return { unit: unit.trim().slice(label.length).trim(), title };
}
