import type { Issue } from "../../plan/Issue";
import type { Plan } from "../../plan/Plan";
import type { Catalogue } from "../../plan/Unit";
import { formatDay } from "../../grid/dateOfCell";
import type { CellChange, Fix, FixKind } from "./Fix";
import { renumber } from "./renumber";
import { taskAt } from "./taskAt";
import { withoutMention } from "./withoutMention";

/** The plan as the task table states it, its cells being those of the table. */
export interface FixedPlan {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly sheet: string;
}

type OfKind<Kind extends Issue["kind"]> = Extract<Issue, { readonly kind: Kind }>;

/** Nothing is guessed: an issue whose mending needs somebody's knowledge has no entry here. */
const FIXES: { readonly [Kind in Issue["kind"]]?: (issue: OfKind<Kind>, fixed: FixedPlan) => readonly Fix[] } = {
  "unknown-unit": ({ text, suggestions }) => [
    ...suggestions.map((unit) => ofCatalogue("add-alias", { kind: "alias", unit, alias: text })),
    ofCatalogue("add-unit", { kind: "unit", name: text }),
  ],
  "lead-also-coordinating": (issue, fixed) => {
    const written = taskAt(fixed.plan, fixed.sheet, issue.cell)?.task.coordinatingText ?? "";
    const after = withoutMention(written, issue.name, fixed.catalogue);
    return after === null ? [] : ofCell("remove-coordinating", issue, { part: "coordinating", before: written, after });
  },
  "time-is-date-cell": (issue) => {
    const before = formatDay(issue.date);
    const swapped = issue.swapped === null ? [] : ofTime("swap-date", issue, [before, formatDay(issue.swapped)]);
    return [...swapped, ...ofTime("date-to-text", issue, [before, before])];
  },
  "ordinal-out-of-order": (issue, { plan, sheet }) => {
    const task = taskAt(plan, sheet, issue.cell)?.task;
    const cells = task === undefined ? [] : renumber(plan, sheet, task);
    return cells.length === 0 ? [] : [{ kind: "renumber", cells, catalogue: [] }];
  },
  "progress-not-understood": ({ cells, text, suggestions }) =>
    suggestions.map((after) => ({
      kind: "set-progress",
      cells: cells.map((cell) => ({ cell, part: "progress", before: text, after })),
      catalogue: [],
    })),
  "completed-undated": ({ cells, date }) => [
    {
      kind: "set-day",
      cells: cells.map((cell) => ({ cell, part: "day", before: "", after: formatDay(date) })),
      catalogue: [],
    },
  ],
  "dead-font": (issue, { plan, sheet }) => {
    const part = taskAt(plan, sheet, issue.cell)?.part;
    if (part === undefined || issue.converted === null) return [];
    return ofCell("convert-font", issue, { part, before: issue.text, after: issue.converted });
  },
};

/**
 * The ways to mend an issue of the task table, the likeliest first; none when only a person can know.
 *
 * @example fixesOf({ kind: "unknown-unit", text: "MN Hoa May", suggestions: ["Trường Mầm non Hoa Mai"], … }, fixed)[0]?.catalogue
 * // => [{ kind: "alias", unit: "Trường Mầm non Hoa Mai", alias: "MN Hoa May" }]
 */
export function fixesOf(issue: Issue, fixed: FixedPlan): readonly Fix[] {
  // TypeScript can't see that a kind's fix gets that kind's issue; the type of FIXES holds them together.
  const find = FIXES[issue.kind] as ((told: Issue, fixed: FixedPlan) => readonly Fix[]) | undefined;
  return find === undefined ? [] : find(issue, fixed);
}

function ofCatalogue(kind: FixKind, change: Fix["catalogue"][number]): Fix {
  return { kind, cells: [], catalogue: [change] };
}

function ofCell(kind: FixKind, { cell }: Issue, change: Omit<CellChange, "cell">): readonly Fix[] {
  return cell === null ? [] : [{ kind, cells: [{ cell, ...change }], catalogue: [] }];
}

function ofTime(kind: FixKind, issue: Issue, [before, after]: readonly [string, string]): readonly Fix[] {
  return ofCell(kind, issue, { part: "time", before, after });
}
