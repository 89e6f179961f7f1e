import { xlsxFromModel } from "excel-host-embedded/xlsx";
import type { Draft } from "../../actions/drafts/Draft";
import { prepareFreeze } from "../../actions/prepareFreeze";
import { prepareRelease } from "../../actions/prepareRelease";
import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Result } from "../../domain/text/result";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import type { FreezeArguments, ReleaseArguments } from "./arguments";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import { issuesJson } from "./planJson";
import { saveFiles } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";

type Arguments = FreezeArguments | ReleaseArguments;

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

function drafted({ port }: OpenFile, args: Arguments, today: IsoDate): Promise<Result<Draft, ActionFailure>> {
  return args.command === "freeze" ? prepareFreeze(port, { ...args, today }) : prepareRelease(port, { ...args, today });
}

/** What `--json` holds: what was done to which period, what is doubtful, the sheets then. */
async function resultJson({ host, port }: OpenFile, args: Arguments, issues: readonly unknown[]): Promise<string> {
  const counters = { ...host.counters };
  const { sheets } = await port.survey();
  const { command: action, period } = args;
  return JSON.stringify({ action, period, issues, sheets: sheets.map(({ name }) => name), host: counters });
}

async function freezeOpened(
  opened: OpenFile,
  args: Arguments,
  { today, strings }: { readonly today: IsoDate; readonly strings: Strings },
): Promise<Outcome> {
  const draft = await drafted(opened, args, today);
  if (!draft.ok) return failed(failureSentence(draft.error, strings));
  await opened.port.write(draft.value.specs);
  const json = await resultJson(opened, args, issuesJson(draft.value.issues, strings));
  await opened.host.settle();
  const workbook = { path: args.out, content: await writeXlsx(xlsxFromModel(opened.host.model)) };
  const unsaved = await saveFiles([workbook, ...(args.json === null ? [] : [{ path: args.json, content: json }])]);
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  return { code: 0, output: [], errors: [] };
}

/** `freeze` and `release`: a workbook with the figures of a period frozen, or taken back with a trace, saved as another. */
export async function freezeCommand(args: Arguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => freezeOpened(opened.value, args, { today, strings }));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
