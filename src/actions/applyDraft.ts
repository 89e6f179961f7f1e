import type { Draft } from "./Draft";
import type { Progress, Survey, WorkbookPort } from "./WorkbookPort";

/**
 * The officer agrees to the preview: writes the draft's sheets in order, telling how far it is. Gives the sheets as they are then, which
 * the next action may take as `known`.
 *
 * @example await applyDraft(port, draft, (done, total) => show(done, total))
 */
export async function applyDraft(
  port: WorkbookPort,
  draft: Pick<Draft, "specs">,
  progress?: Progress,
): Promise<Survey> {
  return port.write(draft.specs, progress);
}
