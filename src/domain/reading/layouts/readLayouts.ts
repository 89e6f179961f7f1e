import { fullAddress, type Grid } from "../../grid/Grid";
import type { Issue } from "../../plan/Issue";
import { findTables } from "../header/findTables";
import { mayBeOutline } from "../outline/mayBeOutline";
import type { LayoutName } from "../Reading";
import type { ReadingContext } from "../ReadingContext";
import { buildSourceSheet } from "../source/buildSourceSheet";
import { splitColumn } from "../source/splitColumn";
import type { SourceSheet } from "../source/SourceSheet";
import type { Candidate, LaidReading } from "./Candidate";
import { partAligned } from "./aligned/partAligned";
import { laySheet } from "./column/laySheet";
import type { LaidSheet } from "./Layout";
import { readAnnexed } from "./readAnnexed";
import { readProsePlan } from "./readProsePlan";
import { readTables, type TablesRead } from "./readTables";
import { stackBeside } from "./stackBeside";
import { tightRows } from "./tightRows";
import { worthOf } from "./worthOf";

/** A sheet's readings in every layout that it can have, and the table that holds no tasks when none gave any. */
export interface LayoutReadings {
  readonly candidates: readonly Candidate[];
  readonly emptyTable: string | undefined;
}

const LEAST_TASKS = 20;
const WHOLE_SHARE = 0.9;

/** Ways in which tables may be laid out in a sheet, each undefined for a sheet that cannot be laid out so. */
const TABLE_LAYOUTS: readonly ((grid: Grid, plain: LaidSheet) => LaidSheet | undefined)[] = [
  (_, plain) => plain,
  (grid) => layParted(grid),
  (_, { sheet }) => laySheet(sheet, "lines"),
  (_, { sheet }) => laySheet(sheet, "column"),
];

/**
 * Reads a sheet in every layout that it can have, the best-explained first. A table in columns that says who does what and when leaves
 * nothing to be explained otherwise.
 *
 * @example readLayouts(grid, sheet, { catalogue }).candidates.map((one) => one.reading.layout) // => ["column", "outline"]
 */
export function readLayouts(grid: Grid, sheet: SourceSheet, context: ReadingContext): LayoutReadings {
  const tight = tightRows(sheet);
  const plain = layPlain(stackBeside(tight), context.headerRow);
  const annexed = candidatesOf(readAnnexed(plain, context));
  const { candidates, emptyTable, isWhole } = readInTables(grid, plain, context);
  const outline = !isWhole && mayBeOutline(tight.rows) ? readProsePlan(tight, context) : undefined;
  return { candidates: bestFirst([...annexed, ...candidates, ...candidatesOf(outline)]), emptyTable };
}

/** The readings of a sheet as tables, until one leaves nothing to be explained otherwise. */
function readInTables(
  grid: Grid,
  plain: LaidSheet,
  context: ReadingContext,
): LayoutReadings & { readonly isWhole: boolean } {
  const candidates: Candidate[] = [];
  let emptyTable: string | undefined;
  for (const lay of TABLE_LAYOUTS) {
    const laid = lay(grid, plain);
    const read: TablesRead = laid === undefined ? { kind: "no-table" } : readTables(laid, context);
    if (read.kind === "no-tasks") emptyTable ??= read.cell;
    if (laid === undefined || read.kind !== "read") continue;
    candidates.push(...candidatesOf(read.reading));
    if (context.layout === undefined && isWhole(read.reading, laid.issues)) {
      return { candidates, emptyTable, isWhole: true };
    }
  }
  return { candidates, emptyTable, isWhole: false };
}

function candidatesOf(reading: LaidReading | undefined): readonly Candidate[] {
  return reading === undefined ? [] : [{ reading, worth: worthOf(reading) }];
}

function bestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.worth - a.worth);
}

// A table whose cells stand surely apart, with who or when; or one whose tasks nearly all have both after it was put together.
function isWhole({ layout, columns, plan }: LaidReading, doubts: readonly Issue[]): boolean {
  const roles = new Set(columns.map((one) => one.role));
  if (layout === "table" || (layout === "parted" && doubts.length === 0)) {
    return roles.has("lead") || roles.has("coordinating") || roles.has("time");
  }
  const detailed = plan.tasks.filter((task) => task.leadUnits.length > 0 && task.timeText !== "");
  return plan.tasks.length >= LEAST_TASKS && detailed.length >= WHOLE_SHARE * plan.tasks.length;
}

function layPlain(sheet: SourceSheet, headerRow: number | undefined): LaidSheet {
  return { layout: "table", sheet, tables: findTables(sheet, headerRow), noise: [], issues: [] };
}

function layParted(grid: Grid): LaidSheet | undefined {
  const atSigns = splitColumn(grid);
  const split = atSigns === undefined ? partAligned(grid) : { grid: atSigns, guessedRows: [] };
  if (split === undefined) return undefined;
  const sheet = buildSourceSheet(split.grid, split.grid.column);
  const tables = findTables(sheet);
  const first = sheet.rows[tables[0]?.from ?? sheet.rows.length]?.row ?? Infinity;
  const guessed = split.guessedRows
    .filter((row) => row >= first)
    .map((row) => guessedRow(grid, split.grid.column, row));
  const issues = guessed.filter(({ text }) => text !== "");
  return { layout: "parted", sheet, tables, noise: [], issues };
}

function guessedRow(grid: Grid, column: number, row: number): Issue & { readonly text: string } {
  const text = String(grid.cells[row - grid.row]?.[column - grid.column] ?? "").trim();
  return { kind: "placed-by-guess", severity: "warning", cell: fullAddress(grid.sheet, row, column), text };
}

/**
 * The best reading, or the one in the layout that somebody chose, and the other layouts that give tasks.
 *
 * @example chooseReading(candidates, undefined)?.others // => ["outline"]
 */
export function chooseReading(
  candidates: readonly Candidate[],
  told: LayoutName | undefined,
): { readonly reading: LaidReading; readonly others: readonly LayoutName[] } | undefined {
  const best = candidates.find((one) => one.reading.layout === told) ?? candidates[0];
  if (best === undefined) return undefined;
  const others = candidates.filter((one) => one.reading.layout !== best.reading.layout);
  return { reading: best.reading, others: others.map((one) => one.reading.layout) };
}
