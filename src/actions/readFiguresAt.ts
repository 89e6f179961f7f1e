// The officer is asked how it was on a past day.

import type { Issue } from "../domain/plan/Issue";
import type { IsoDate } from "../domain/plan/IsoDate";
import { ok, type Result } from "../domain/text/result";
import type { Period } from "../domain/tracking/Period";
import { periodUpTo } from "../domain/tracking/periodUpTo";
import { figuresInRows, type RowFigures } from "../sheets/frozen/figuresInRows";
import { frozenPeriods, type FrozenPeriod } from "../sheets/frozen/frozenPeriods";
import { frozenRows } from "../sheets/frozen/frozenRows";
import { trackedLine } from "../sheets/progress/trackedLine";
import { namedFreezing, readSummaryParts, type SummaryParts } from "./drafts/readSummaryParts";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";

/** The day that is asked for; without a period the one from the beginning of the year up to that day's quarter. */
export interface FiguresAtInput {
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  readonly period?: Period | null;
}

/**
 * Where the figures of a past day come from: a frozen copy of that very day, or the days of completion that the lines hold now. Of the latter,
 * `undated` are the lines that count as done though nobody wrote since when.
 */
export type FiguresBasis =
  | { readonly kind: "frozen"; readonly frozenOn: IsoDate; readonly by: string }
  | { readonly kind: "days"; readonly undated: number };

/** The figures of a past day, of all lines, each unit and each task, and where they come from. */
export interface FiguresAt {
  readonly asOf: IsoDate;
  readonly period: Period;
  readonly year: number;
  readonly basis: FiguresBasis;
  readonly rows: readonly RowFigures[];
  readonly issues: readonly Issue[];
}

/**
 * How it was on a day: from the figures that were frozen as of that day, else reckoned from the days of completion, and which of the two.
 * Nothing is written.
 *
 * @example await readFiguresAt(port, { asOf: "2025-06-30", today: "2025-11-03" }) // => ok({ basis: { kind: "frozen", frozenOn: "2025-07-01", … }, … })
 */
export async function readFiguresAt(
  port: WorkbookPort,
  { asOf, today, period = null }: FiguresAtInput,
): Promise<Result<FiguresAt, ActionFailure>> {
  const asked = period ?? periodUpTo(asOf);
  const parts = await readSummaryParts(port, { period: asked, today, asOf });
  if (!parts.ok) return parts;
  const { frozen } = parts.value;
  const onDay = frozenPeriods(frozen.rows).filter((one) => one.asOf === asOf);
  const found = onDay.find((one) => one.period === asked) ?? (period === null ? onDay.at(-1) : undefined);
  return ok(found === undefined ? reckoned(parts.value, { asOf, today, period: asked }) : kept(parts.value, found));
}

function kept({ frozen }: SummaryParts, found: FrozenPeriod): FiguresAt {
  const { asOf, period, year, frozenOn, by } = found;
  const basis = { kind: "frozen", frozenOn, by } as const;
  return { asOf, period, year, basis, rows: figuresInRows(frozen.rows, found), issues: frozen.issues };
}

/** The rows that freezing would write now, read back as frozen ones are. */
function reckoned(
  parts: SummaryParts,
  { asOf, today, period }: { readonly asOf: IsoDate; readonly today: IsoDate; readonly period: Period },
): FiguresAt {
  const { year, figures, progress } = parts;
  const freezing = { ...namedFreezing(parts), year, period, asOf, turn: 1, frozenOn: today, by: "" };
  const undated = progress.merged.records.filter((record, index) => {
    const isDone = figures.statuses[index]?.startsWith("completed") === true;
    return isDone && trackedLine(record).completedOn === null;
  }).length;
  const rows = figuresInRows(frozenRows(figures, freezing), { year, period, turn: 1 });
  return { asOf, period, year, basis: { kind: "days", undated }, rows, issues: [] };
}
