import type { LineCounts } from "../../domain/tracking/figures";
import { FROZEN_HEADINGS as HEADING } from "../headings";

/** The figures of a frozen row, in their order: the heading, and what stands under it. */
export const FROZEN_FIGURES: readonly (readonly [heading: string, of: (counts: LineCounts) => number])[] = [
  [HEADING.total, ({ cumulative }) => cumulative.total],
  [HEADING.completed, ({ cumulative }) => cumulative.completed],
  [HEADING.onTime, ({ cumulative }) => cumulative.onTime],
  [HEADING.late, ({ cumulative }) => cumulative.late],
  [HEADING.undated, ({ cumulative }) => cumulative.undated],
  [HEADING.unfinished, ({ cumulative }) => cumulative.unfinished],
  [HEADING.inTime, ({ cumulative }) => cumulative.inTime],
  [HEADING.overdue, ({ cumulative }) => cumulative.overdue],
  [HEADING.within, ({ inPeriod }) => inPeriod.total],
  [HEADING.withinCompleted, ({ inPeriod }) => inPeriod.completed],
  [HEADING.withinSilent, ({ inPeriod }) => inPeriod.silent],
  [HEADING.withinOverdue, ({ inPeriod }) => inPeriod.overdue],
];
