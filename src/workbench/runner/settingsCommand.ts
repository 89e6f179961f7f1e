import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { applyFixes } from "../../actions/applyFixes";
import { prepareSettings } from "../../actions/prepareSettings";
import { readPlanSettings } from "../../actions/readPlanSettings";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { presetSettings } from "../../sheets/settings/settingPresets";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import { saveFiles } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";
import type { SettingsArguments } from "./settingsArguments";

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

async function settingsOpened(
  { host, port }: OpenFile,
  args: SettingsArguments,
  { today, strings }: { readonly today: IsoDate; readonly strings: Strings },
): Promise<Outcome> {
  const standing = await readPlanSettings(port, today);
  const said = (name: Parameters<typeof standing.get>[0]): string => args.texts.get(name) ?? standing.get(name) ?? "";
  const proposed = args.preset === null ? [] : presetSettings(args.preset, said);
  const changes = [...new Map([...proposed, ...args.texts])].map(([name, text]) => ({ name, text }));
  const draft = await prepareSettings(port, { changes, today });
  if (!draft.ok) return failed(failureSentence(draft.error, strings));
  await applyFixes(port, draft.value);
  const counters = { ...host.counters };
  const { sheets } = await port.survey();
  const names = sheets.map(({ name }) => name);
  const told = { action: args.command, changes: draft.value.changes, sheets: names, host: counters };
  await host.settle();
  const workbook = { path: args.out, content: await writeXlsx(xlsxFromModel(host.model)) };
  const more = args.json === null ? [] : [{ path: args.json, content: JSON.stringify(told) }];
  const unsaved = await saveFiles([workbook, ...more]);
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  return { code: 0, output: [], errors: [] };
}

/** `settings`: a workbook with settings of its plan set, saved as another. */
export async function settingsCommand(args: SettingsArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => settingsOpened(opened.value, args, { today, strings }));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
