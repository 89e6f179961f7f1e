import { err, ok, type Result } from "../../domain/text/result";
import { SUBMISSION_HEADINGS } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import { readSubmissions, type SubmissionsRead } from "../../sheets/submissions/readSubmissions";
import type { ActionFailure } from "./ActionFailure";
import { contentOf } from "./ownSheets";
import type { TrackedWorkbook } from "./trackedWorkbook";

/**
 * "Theo dõi nộp" as it stands, empty when there is none; a failure when its headings are gone.
 *
 * @example existingSubmissions(workbook) // => ok({ submissions: [], extras: [], order: [] })
 */
export function existingSubmissions({
  survey,
  contents,
}: Pick<TrackedWorkbook, "survey" | "contents">): Result<SubmissionsRead, ActionFailure> {
  const content = contentOf(survey, contents, MARKS.submissions);
  if (content === null) return ok({ submissions: [], extras: [], order: [] });
  const read = readSubmissions(content);
  if (read !== undefined) return ok(read);
  return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: SUBMISSION_HEADINGS.unit });
}
