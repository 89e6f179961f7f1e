import type { Draft } from "./Draft";
import type { Progress, WorkbookPort } from "./WorkbookPort";

/** Carries a draft out: writes its sheets in order. */
export async function applyDraft(port: WorkbookPort, draft: Draft, progress?: Progress): Promise<void> {
  await port.write(draft.specs, progress);
}
