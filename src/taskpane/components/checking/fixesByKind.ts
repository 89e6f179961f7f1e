import type { Fix, FixKind } from "../../../domain/checking/fixes/Fix";
import type { Issue } from "../../../domain/plan/Issue";

/**
 * The fixes that can be made together, by kind. A name that may be one of several units is left to a person, and a name that may be a known
 * unit is not added as a new one.
 *
 * @example fixesByKind(report.fixes).get("renumber")?.length // => 2
 */
export function fixesByKind(fixes: ReadonlyMap<Issue, readonly Fix[]>): ReadonlyMap<FixKind, readonly Fix[]> {
  const byKind = new Map<FixKind, Fix[]>();
  for (const ofIssue of fixes.values()) {
    const aliases = ofIssue.filter(({ kind }) => kind === "add-alias").length;
    for (const fix of ofIssue) {
      if (fix.kind === "add-alias" ? aliases > 1 : fix.kind === "add-unit" && aliases > 0) continue;
      byKind.set(fix.kind, [...(byKind.get(fix.kind) ?? []), fix]);
    }
  }
  return byKind;
}
