// The officer decides that a doubt needs nothing, and says why; or looks at it again after all.

import { ok, type Result } from "../domain/text/result";
import { SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { readIgnored, writeIgnored } from "../sheets/settings/ignoredIssues";
import { settingsSheet } from "../sheets/settings/settingsSheet";
import { textOf } from "../spec/cellValues";
import type { ActionFailure } from "./workbook/ActionFailure";
import { withOthers } from "./drafts/withOthers";
import { contentOf, namesIn, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { settingEdit } from "./workbook/settingEdit";
import { HostError, type WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.settings] as const;

/** A doubt by its code; `reason` null looks at it again. */
export interface IgnoreInput {
  readonly code: string;
  readonly reason: string | null;
}

/**
 * Keeps in the sheet "Kế hoạch" that a doubt is ignored and why, or forgets it. Three requests at most.
 *
 * @example await ignoreIssue(port, { code: "k3f9a2", reason: "đã thống nhất với nhà trường" }) // => ok(undefined)
 */
export async function ignoreIssue(
  port: WorkbookPort,
  { code, reason }: IgnoreInput,
): Promise<Result<void, ActionFailure>> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const content = contentOf(survey, contents, MARKS.settings);
  const own = readOwnSettings(content);
  const ignored = new Map(readIgnored(textOf(own.settings.get("DieuBoQua"))));
  if (reason === null) ignored.delete(code);
  else ignored.set(code, reason);
  const text = ignored.size === 0 ? null : writeIgnored(ignored);
  const edit = content === null ? undefined : settingEdit(content.grid, "DieuBoQua", text);
  if (edit === undefined) {
    const name = namesIn(survey)(MARKS.settings, SHEET_NAMES.settings);
    const settings = new Map([...own.settings, ["DieuBoQua", text] as const]);
    await port.write(withOthers([settingsSheet({ name, ...own, settings })], contents).specs);
    return ok(undefined);
  }
  const refused = await port.changeCells([edit]);
  if (refused.length > 0) throw new HostError({ kind: "changed-meanwhile", code: "CellChanged", sheet: edit.sheet });
  return ok(undefined);
}
