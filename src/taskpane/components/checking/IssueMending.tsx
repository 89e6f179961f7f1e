import type { Fix } from "../../../domain/checking/fixes/Fix";
import type { Issue } from "../../../domain/plan/Issue";
import type { Unit } from "../../../domain/plan/Unit";
import { IssueFix } from "./IssueFix";
import { MemberPicker } from "../parts/MemberPicker";

/** How issues can be mended; `onFixed` is told when something was. */
export interface Mending {
  readonly fixes: ReadonlyMap<Issue, readonly Fix[]>;
  /** Who may stand behind an open group. */
  readonly units: readonly Unit[];
  readonly onFixed: () => void;
}

/** The ways to mend one issue: buttons, or for an open group the units to choose from. */
export function IssueMending({ issue, mending: { fixes, units, onFixed } }: { issue: Issue; mending: Mending }) {
  if (issue.kind === "open-group-without-members" && units.length > 0) {
    return <MemberPicker phrase={issue.text} units={units} onFixed={onFixed} />;
  }
  return <IssueFix fixes={fixes.get(issue) ?? []} onFixed={onFixed} />;
}
