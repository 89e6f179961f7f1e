import { convertLegacyFonts } from "../grid/convertLegacyFonts";
import type { Grid } from "../grid/Grid";
import { err, ok, type Result } from "../text/result";
import type { LaidReading } from "./layouts/Candidate";
import { chooseReading, readLayouts } from "./layouts/readLayouts";
import type { UnreadCell } from "../grid/UnreadCell";
import type { LayoutName, Reading, ReadingFailure } from "./Reading";
import type { ReadingContext } from "./ReadingContext";
import { buildSourceSheet } from "./source/buildSourceSheet";
import { markFills } from "./source/markFills";
import { mayHoldPlan } from "./source/mayHoldPlan";
import { coveringMerge } from "./source/coveringMerge";
import { setAside } from "../grid/setAside";

/**
 * Reads a worksheet into a plan. The ways in which the sheet may be laid out compete, and the one that explains it best is taken: a table
 * wherever it stands, a table in one column, prose. Every non-empty cell is used or listed as unread.
 *
 * @example readPlan(grid, { catalogue }) // => ok({ plan: { title: "Kế hoạch thực hiện công tác dân vận năm 2023", … }, … })
 * @example readPlan(emptyGrid, { catalogue }) // => err({ kind: "empty-sheet", sheet: "Sheet1" })
 */
export function readPlan(grid: Grid, context: ReadingContext): Result<Reading, ReadingFailure> {
  const isTold = context.layout !== undefined || (context.roles ?? []).length > 0;
  if (!isTold && !mayHoldPlan(grid)) return err({ kind: "no-table", sheet: grid.sheet });
  const aside = setAside(grid, { leaveOutHidden: context.leaveOutHidden === true });
  const unicode = convertLegacyFonts(aside.grid);
  const read = readUnicode(unicode.grid, context);
  if (!read.ok) return read;
  const issues = [...aside.issues, ...unicode.issues, ...read.value.issues];
  return ok({ ...read.value, issues, unread: [...read.value.unread, ...aside.unread] });
}

function readUnicode(grid: Grid, context: ReadingContext): Result<Reading, ReadingFailure> {
  const sheet = buildSourceSheet(grid);
  if (sheet.rows.length === 0) return err({ kind: "empty-sheet", sheet: grid.sheet });
  const covering = coveringMerge(sheet);
  if (covering !== undefined) return err({ kind: "merged-over-everything", sheet: grid.sheet, cell: covering });
  const { candidates, emptyTable } = readLayouts(grid, sheet, context);
  const chosen = chooseReading(candidates, context.layout);
  if (chosen !== undefined) return inColours(grid, context, readingOf(chosen.reading, chosen.others));
  if (emptyTable !== undefined) return err({ kind: "no-tasks", sheet: grid.sheet, cell: emptyTable });
  return err({ kind: "no-table", sheet: grid.sheet });
}

// A matrix without any mark is read again by its colours, where these tell it.
function inColours(grid: Grid, context: ReadingContext, reading: Reading): Result<Reading, ReadingFailure> {
  const isUnmarked = reading.issues.some(({ kind }) => kind === "matrix-unmarked");
  const marked = isUnmarked ? markFills(grid, reading) : undefined;
  return marked === undefined ? ok(reading) : readUnicode(marked, context);
}

function readingOf(laid: LaidReading, otherLayouts: readonly LayoutName[]): Reading {
  const { layout, sheet, plan, columns, issues } = laid;
  return { sheet: sheet.name, layout, otherLayouts, plan, columns, issues, unread: unreadCells(laid) };
}

// What no part of the plan claimed is unread by definition, so that nothing can be forgotten.
function unreadCells({ sheet, used }: LaidReading): readonly UnreadCell[] {
  const isUsed = new Set(used);
  const unread = sheet.rows.flatMap(({ cells }) => cells.filter((cell) => !isUsed.has(cell)));
  return unread.flatMap((cell) => cell.parts ?? [cell]).map(({ address, text }) => ({ cell: address, text }));
}
