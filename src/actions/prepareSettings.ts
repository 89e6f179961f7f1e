// The officer sets who signs, until when reports are due and how dates are understood.

import type { IsoDate } from "../domain/plan/IsoDate";
import { err, ok, type Result } from "../domain/text/result";
import { SETTING_LABELS, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { defaultSettings } from "../sheets/settings/planSettings";
import type { SettingName } from "../sheets/settings/Settings";
import { settingsSheet } from "../sheets/settings/settingsSheet";
import { shownSetting } from "../sheets/settings/shownSetting";
import { typedSetting } from "../sheets/settings/typedSetting";
import type { CellContent } from "../spec/SheetSpec";
import type { SettingsDraft } from "./drafts/SettingsDraft";
import { withOthers } from "./drafts/withOthers";
import type { ActionFailure } from "./workbook/ActionFailure";
import { contentOf, namesIn, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { settingEdit } from "./workbook/settingEdit";
import type { WorkbookContents, WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.settings] as const;
const CHARACTERS_IN_A_LINE = 70;

/** A setting as somebody typed it, "" to empty it. `before` is what it said when they began; left out where that does not matter. */
export interface SettingChange {
  readonly name: SettingName;
  readonly text: string;
  readonly before?: string;
}

/** What is to be set, and the day of today. */
export interface SettingsInput {
  readonly changes: readonly SettingChange[];
  readonly today: IsoDate;
}

/** A change that is understood: what the cell is to hold. */
interface SoundChange extends SettingChange {
  readonly content: CellContent;
}

/**
 * Drafts the cells of "Kế hoạch" that change, and only those; the whole sheet where it is not there, has no line for one of them, or a line
 * has to become higher. A setting that says something else by now than it did stays, and is told as left. One request; nothing is changed.
 *
 * @example await prepareSettings(port, { changes: [{ name: "SoNgayNhac", text: "20" }], today: "2026-04-01" })
 * // => ok({ changes: [{ label: "Số ngày nhắc trước hạn", before: "15", after: "20" }], … })
 */
export async function prepareSettings(
  port: WorkbookPort,
  { changes, today }: SettingsInput,
): Promise<Result<SettingsDraft, ActionFailure>> {
  const sound = soundChanges(changes);
  if (!sound.ok) return sound;
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  return ok(draftOf({ survey, contents }, sound.value, today));
}

function soundChanges(changes: readonly SettingChange[]): Result<readonly SoundChange[], ActionFailure> {
  const sound: SoundChange[] = [];
  for (const change of changes) {
    const content = typedSetting(change.name, change.text);
    if (content === undefined)
      return err({ kind: "setting-refused", label: SETTING_LABELS[change.name], text: change.text });
    sound.push({ ...change, content });
  }
  return ok(sound);
}

function draftOf(
  { survey, contents }: WorkbookContents,
  changes: readonly SoundChange[],
  today: IsoDate,
): SettingsDraft {
  const content = contentOf(survey, contents, MARKS.settings);
  const own = readOwnSettings(content);
  const standing = content === null ? defaultSettings(today) : own.settings;
  const doubts = new Map(own.doubts.map(({ name, text }) => [name, text]));
  const said = (name: SettingName): string => doubts.get(name) ?? shownSetting(standing, name);
  const due = changes.filter(({ name, before }) => before === undefined || before === said(name));
  const left = changes.filter((change) => !due.includes(change)).map(({ name }) => SETTING_LABELS[name]);
  const told = due.map(({ name, text }) => ({ label: SETTING_LABELS[name], before: said(name), after: text.trim() }));
  const cells = content === null ? [] : due.flatMap((one) => settingEdit(content.grid, one.name, one.content) ?? []);
  if (cells.length === due.length && !due.some(({ content: wanted }) => needsHeight(wanted)))
    return { cells, specs: [], changes: told, left };
  const settings = new Map([...standing, ...due.map(({ name, content: wanted }) => [name, wanted] as const)]);
  const name = namesIn(survey)(MARKS.settings, SHEET_NAMES.settings);
  const { specs } = withOthers([settingsSheet({ name, ...own, settings })], contents);
  return { cells: [], specs, changes: told, left };
}

/** Whether a line of the sheet has to become higher for it. */
function needsHeight(content: CellContent): boolean {
  return typeof content === "string" && (content.includes("\n") || content.length > CHARACTERS_IN_A_LINE);
}
