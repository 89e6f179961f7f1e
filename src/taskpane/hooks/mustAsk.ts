import type { Draft } from "../../actions/drafts/Draft";

/**
 * Whether the user must agree before a draft is written: something that stands in the workbook would change, a doubt is an error,
 * or hidden rows may not be meant.
 * A first run over a sound plan only makes new sheets, and goes on by itself.
 */
export function mustAsk({ preview, issues }: Draft): boolean {
  return (
    preview.updated.length > 0 ||
    preview.tasksMoved > 0 ||
    preview.othersMoved.length > 0 ||
    preview.conflicts.length > 0 ||
    issues.some((issue) => issue.severity === "error" || (issue.kind === "hidden-cells" && !issue.isLeftOut))
  );
}
