import { atOnce, mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { formatDay } from "../../domain/grid/dateOfCell";
import type { Issue } from "../../domain/plan/Issue";
import { dayDoubt, type DayBounds } from "../../domain/tracking/dayDoubt";
import { parseDay } from "../../domain/tracking/parseDay";
import { progressKey } from "../../domain/tracking/parseProgress";
import type { ProgressDoubt } from "../../domain/tracking/progressDoubt";
import { dayIn, textOf } from "../../spec/cellValues";
import { doubtOf } from "./doubtOf";
import type { TrackedCell } from "./trackedCells";

/** What cells of progress are judged by. */
export interface TrackedRule extends DayBounds {
  readonly doneWords: ReadonlySet<string>;
}

/**
 * What is doubtful about the cells of progress: words that nobody knows, alike ones together, and days that are none or cannot be.
 *
 * @example trackedIssues(cells, rule) // => [{ kind: "progress-not-understood", cell: "'Nhiệm vụ'!H6", text: "Đã hoành thành", … }]
 */
export function trackedIssues(cells: readonly TrackedCell[], rule: TrackedRule): readonly Issue[] {
  return atOnce(gatheringTrackedIssues(cells, rule));
}

/**
 * The same, some cells at a time.
 *
 * @example yield* gatheringTrackedIssues(cells, rule)
 */
export function* gatheringTrackedIssues(cells: readonly TrackedCell[], rule: TrackedRule): Sliced<readonly Issue[]> {
  const progress = yield* progressIssues(cells, rule);
  const days = yield* mapSliced(cells, (cell) => dayIssue(cell, rule));
  return [...progress, ...days.flat()];
}

function* progressIssues(cells: readonly TrackedCell[], { doneWords }: TrackedRule): Sliced<readonly Issue[]> {
  const alike = new Map<string, { readonly doubt: ProgressDoubt; readonly cells: string[] }>();
  yield* mapSliced(cells, (tracked) => {
    const { kind, cell } = tracked;
    const doubt = kind === "day" ? null : doubtOf(tracked, doneWords);
    if (doubt === null) return;
    const known = alike.get(progressKey(doubt.text));
    if (known === undefined) alike.set(progressKey(doubt.text), { doubt, cells: [cell] });
    else known.cells.push(cell);
  });
  return [...alike.values()].map(({ doubt, cells: places }) => ({
    kind: "progress-not-understood",
    severity: "warning",
    cell: places[0] ?? null,
    cells: places,
    ...doubt,
  }));
}

function dayIssue({ kind, cell, value }: TrackedCell, rule: TrackedRule): readonly Issue[] {
  if (kind === "quarter") return [];
  const isText = typeof value === "string";
  const day = isText ? parseDay(value) : (dayIn(value) ?? null);
  const doubt = dayDoubt(day, rule);
  const severity = "warning";
  if (day === null || doubt === "unread") return [{ kind: "day-not-understood", severity, cell, text: textOf(value) }];
  if (doubt !== null) return [{ kind: "day-doubtful", severity, cell, date: day, doubt }];
  return isText ? [{ kind: "day-from-text", severity: "info", cell, text: value, date: formatDay(day) }] : [];
}
