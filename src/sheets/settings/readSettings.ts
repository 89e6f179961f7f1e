import { comparisonKey } from "../../domain/text/comparisonKey";
import type { Grid } from "../../domain/grid/Grid";
import { doneKeys } from "../../domain/tracking/isQuarterDone";
import { progressKey } from "../../domain/tracking/parseProgress";
import { DONE_WORDS } from "../../domain/tracking/progressVocabulary";
import { textOf } from "../../spec/cellValues";
import { SETTING_LABELS, TEXTS } from "../labels";
import type { SettingName, Settings } from "./Settings";
import { settingValue } from "./settingValue";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent } from "../../spec/SheetSpec";

/** The sheet "Kế hoạch" as it was read back. */
export interface SettingsRead {
  readonly settings: Settings;
  /** The settings that have a line, filled or not. */
  readonly lines: ReadonlySet<SettingName>;
  /** The titles of the lists beside them. */
  readonly lists: ReadonlySet<string>;
  /** Words that people added to the list TuHoanThanh. */
  readonly ownDoneWords: readonly string[];
  /** Cells whose words are none for their setting, which then stands as if it were empty. */
  readonly doubts: readonly SettingDoubt[];
}

/** A setting's cell that says something else than its setting can be; `row` counts from 0 at A1. */
export interface SettingDoubt {
  readonly name: SettingName;
  readonly row: number;
  readonly text: string;
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
  const doubts: SettingDoubt[] = [];
  const seen = new Set<SettingName>();
  grid.cells.forEach((cells, index) => {
    const row = [...Array.from({ length: grid.column }, () => null), ...cells];
    const label = typeof row[0] === "string" ? row[0] : "";
    const name = BY_LABEL.get(comparisonKey(label));
    const value = row[1] ?? null;
    if (name === undefined || seen.has(name)) return;
    seen.add(name);
    if (textOf(value) === "") return;
    const said = settingValue(name, value);
    if (said === undefined) doubts.push({ name, row: grid.row + index, text: textOf(value) });
    else settings.set(name, said);
  });
  const titles = grid.cells.find((row) => row.includes(TEXTS.doneWords)) ?? [];
  return { settings, lines: seen, lists: new Set(titles.map(textOf)), ownDoneWords: ownDoneWords(grid), doubts };
}

/** What stands under the heading of the list of done words, down to the first empty cell, and is not one of ours. */
function ownDoneWords({ cells }: Grid): readonly string[] {
  const top = cells.findIndex((row) => row.includes(TEXTS.doneWords));
  const column = cells[top]?.indexOf(TEXTS.doneWords) ?? -1;
  const ours = doneKeys(DONE_WORDS);
  const words = top < 0 ? [] : cells.slice(top + 1).map((row) => textOf(row[column] ?? null));
  const end = words.indexOf("");
  return words.slice(0, end < 0 ? words.length : end).filter((word) => !ours.has(progressKey(word)));
}
