import type { Draft } from "./Draft";
import type { Progress, WorkbookPort } from "./WorkbookPort";

/**
 * The officer agrees to the preview: writes the draft's sheets in order, telling how far it is.
 *
 * @example await applyDraft(port, draft, (done, total) => show(done, total))
 */
export async function applyDraft(port: WorkbookPort, draft: Pick<Draft, "specs">, progress?: Progress): Promise<void> {
  await port.write(draft.specs, progress);
}
