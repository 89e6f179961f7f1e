// The officer agrees to the fixes.

import type { FixDraft } from "./drafts/FixDraft";
import type { CellEdit, WorkbookPort } from "./ports/WorkbookPort";

/**
 * Writes the cells and, when the catalogue gets new lines, its sheet. Cells that somebody changed in the
 * meantime stay as they are and come back.
 *
 * @example await applyFixes(port, draft) // => []
 */
export async function applyFixes(
  port: WorkbookPort,
  { cells, specs }: Pick<FixDraft, "cells" | "specs">,
): Promise<readonly CellEdit[]> {
  return port.changeCells(cells, specs);
}
