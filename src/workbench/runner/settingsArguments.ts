import { parseArgs } from "node:util";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { err, ok, type Result } from "../../domain/text/result";
import { SETTING_LABELS } from "../../sheets/labels";
import { SETTING_NAMES, type SettingName } from "../../sheets/settings/Settings";
import { PRESETS, type PresetName } from "../../sheets/vocabularyPresets";
import type { BadUse } from "./arguments";

/** `settings WORKBOOK --out OUT [--preset NAME] [--set LABEL=TEXT]…` */
export interface SettingsArguments {
  readonly command: "settings";
  readonly file: string;
  readonly out: string;
  readonly preset: PresetName | null;
  readonly texts: ReadonlyMap<SettingName, string>;
  readonly json: string | null;
}

const OPTIONS = {
  out: { type: "string" },
  preset: { type: "string" },
  set: { type: "string", multiple: true },
  json: { type: "string" },
} as const;

function badUse(about: string): Result<never, BadUse> {
  return err({ kind: "bad-use", about });
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
}

function optionsIn(argv: readonly string[]) {
  try {
    return ok(parse(argv));
  } catch {
    const words = argv.filter((word) => word.startsWith("-"));
    return badUse(words.find((word) => !Object.hasOwn(OPTIONS, (word.split("=")[0] ?? "").slice(2))) ?? "--set");
  }
}

/** A setting by the name of its cell, or by its label. */
function settingNamed(words: string): SettingName | undefined {
  const key = comparisonKey(words);
  return SETTING_NAMES.find((name) => name === words.trim() || comparisonKey(SETTING_LABELS[name]) === key);
}

function textsIn(set: readonly string[]): Result<ReadonlyMap<SettingName, string>, BadUse> {
  const texts = new Map<SettingName, string>();
  for (const part of set) {
    const at = part.indexOf("=");
    const name = at < 0 ? undefined : settingNamed(part.slice(0, at));
    if (name === undefined) return badUse(`--set ${part}`);
    texts.set(name, part.slice(at + 1).replaceAll("\\n", "\n"));
  }
  return ok(texts);
}

function presetNamed(named: string | undefined): Result<PresetName | null, BadUse> {
  if (named === undefined) return ok(null);
  const preset = (Object.keys(PRESETS) as PresetName[]).find((known) => known === named);
  return preset === undefined ? badUse("--preset") : ok(preset);
}

/**
 * Reads the command line of `settings`; undefined for any other command.
 *
 * @example parseSettingsArguments(["settings", "so.xlsx", "--out", "moi.xlsx", "--set", "Số ngày nhắc trước hạn=20"]) // => ok({ texts: Map { "SoNgayNhac" => "20" }, … })
 */
export function parseSettingsArguments(argv: readonly string[]): Result<SettingsArguments, BadUse> | undefined {
  if (argv[0] !== "settings") return undefined;
  const read = optionsIn(argv);
  return read.ok ? settingsArguments(read.value) : read;
}

function settingsArguments({
  positionals,
  values,
}: Pick<ReturnType<typeof parse>, "positionals" | "values">): Result<SettingsArguments, BadUse> {
  const [, file, second] = positionals;
  if (file === undefined || second !== undefined) return badUse(second ?? "settings WORKBOOK.xlsx");
  if (values.out === undefined) return badUse("--out");
  const preset = presetNamed(values.preset);
  if (!preset.ok) return preset;
  const texts = textsIn(values.set ?? []);
  if (!texts.ok) return texts;
  const { out, json = null } = values;
  return ok({ command: "settings", file, out, preset: preset.value, texts: texts.value, json });
}
