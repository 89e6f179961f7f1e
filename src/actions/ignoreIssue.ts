// The officer decides that a doubt needs nothing, and says why; or looks at it again after all.

import type { Grid } from "../domain/grid/Grid";
import { comparisonKey } from "../domain/text/comparisonKey";
import { ok, type Result } from "../domain/text/result";
import { SETTING_LABELS, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { readIgnored, writeIgnored } from "../sheets/settings/ignoredIssues";
import { settingsSheet } from "../sheets/settings/settingsSheet";
import { textOf } from "../spec/cellValues";
import type { ActionFailure } from "./workbook/ActionFailure";
import { withOthers } from "./drafts/withOthers";
import { contentOf, namesIn, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { HostError, type CellEdit, type WorkbookPort } from "./ports/WorkbookPort";

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
  const edit = content === null ? undefined : editOf(content.grid, text);
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

/** The setting's own cell, beside its label; undefined where the sheet was made before there was such a setting. */
function editOf({ sheet, row, column, cells }: Grid, content: string | null): CellEdit | undefined {
  const label = comparisonKey(SETTING_LABELS.DieuBoQua);
  const at = cells.findIndex((line) => comparisonKey(String(line[-column] ?? "")) === label);
  if (at < 0) return undefined;
  return { sheet, row: row + at, column: 1, before: cells[at]?.[1 - column] ?? null, content };
}
