import { comparisonKey } from "../../domain/text/comparisonKey";
import type { Grid } from "../../domain/grid/Grid";
import { doneKeys } from "../../domain/tracking/isQuarterDone";
import { progressKey } from "../../domain/tracking/parseProgress";
import { DONE_WORDS } from "../../domain/tracking/progressVocabulary";
import { dateCell, textOf } from "../../spec/cellValues";
import { SETTING_LABELS, TEXTS } from "../labels";
import { DATE_SETTINGS, type SettingName, type Settings } from "./Settings";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent } from "../../spec/SheetSpec";

/** The sheet "Kế hoạch" as it was read back. */
export interface SettingsRead {
  readonly settings: Settings;
  /** Words that people added to the list TuHoanThanh. */
  readonly ownDoneWords: readonly string[];
}

const BY_LABEL = new Map(
  Object.entries(SETTING_LABELS).map(([name, label]) => [comparisonKey(label), name as SettingName]),
);

/**
 * Reads the settings by their labels: the value stands to the right of its label, wherever people moved the line.
 *
 * @example readSettings(content).settings.get("NamKeHoach") // => 2025
 */
export function readSettings({ grid }: TabledGrid): SettingsRead {
  const settings = new Map<SettingName, CellContent>();
  grid.cells.forEach((cells) => {
    const row = [...Array.from({ length: grid.column }, () => null), ...cells];
    const label = typeof row[0] === "string" ? row[0] : "";
    const name = BY_LABEL.get(comparisonKey(label));
    const value = row[1] ?? null;
    if (name === undefined || settings.has(name) || !notEmpty(value)) return;
    settings.set(name, DATE_SETTINGS.has(name) ? dateCell(value) : value);
  });
  return { settings, ownDoneWords: ownDoneWords(grid) };
}

/** What stands under the heading of the list of done words and is not one of ours. */
function ownDoneWords({ cells }: Grid): readonly string[] {
  const top = cells.findIndex((row) => row.includes(TEXTS.doneWords));
  const column = cells[top]?.indexOf(TEXTS.doneWords) ?? -1;
  const ours = doneKeys(DONE_WORDS);
  const words = top < 0 ? [] : cells.slice(top + 1).map((row) => textOf(row[column] ?? null));
  return words.filter((word) => word !== "" && !ours.has(progressKey(word)));
}

function notEmpty(value: CellContent): boolean {
  return value !== null && value !== "";
}
