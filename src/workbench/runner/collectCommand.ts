import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { prepareCollect, type CollectDraft } from "../../actions/prepareCollect";
import type { CollectedFile } from "../../actions/drafts/ReturnedOutcome";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { returnSentence } from "../../strings/returnSentence";
import { returnsFor } from "../../strings/returnsFor";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import type { CollectArguments } from "./returnArguments";
import { returnedFiles } from "./returnedFiles";
import { saveFiles } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

function fileJson(collected: CollectedFile, strings: Strings): Record<string, unknown> {
  const { file, unit, period, issue, verdict, taken, missing, conflicts, outside } = collected;
  const text = returnSentence(collected, strings.language);
  const told = conflicts.map(({ task, heading, base, ours, theirs }) => ({ task, heading, base, ours, theirs }));
  return { file, unit, period, issue, verdict, taken, missing, conflicts: told, outside, text };
}

/** What `--json` holds, and standard output without it. */
function resultJson({ files, submissions }: CollectDraft, strings: Strings): string {
  return JSON.stringify({
    files: files.map((file) => fileJson(file, strings)),
    submissions,
    taken: files.reduce((sum, { taken }) => sum + taken, 0),
    conflicts: files.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  });
}

/** A sentence for each file that was not taken, or that says something else than the workbook or another file. */
function troubles({ files }: CollectDraft, strings: Strings): readonly string[] {
  const { inFile } = runnerFor(strings.language);
  const { contradicts } = returnsFor(strings.language);
  return files.flatMap((collected) => {
    const { file, reason, conflicts, receipt, verdict } = collected;
    if (reason !== "") return [reason];
    if (receipt === null && verdict !== "empty") return [inFile(file, returnSentence(collected, strings.language))];
    return conflicts.length > 0 ? [inFile(file, contradicts(conflicts.length))] : [];
  });
}

async function collectOpened(
  opened: OpenFile,
  args: CollectArguments,
  today: IsoDate,
  strings: Strings,
): Promise<Outcome> {
  const files: ReturnedFile[] = [];
  for await (const file of returnedFiles(args.returned, strings)) files.push(file);
  if (files.length === 0) return failed(returnsFor(strings.language).nothingToCollect);
  const input = { files, receivedOn: args.received ?? today, rule: args.rule };
  const draft = await prepareCollect(opened.port, input);
  if (!draft.ok) return failed(runnerFor(strings.language).inFile(args.file, failureSentence(draft.error, strings)));
  await opened.port.write(draft.value.specs);
  await opened.host.settle();
  const json = resultJson(draft.value, strings);
  const workbook = { path: args.out, content: await writeXlsx(xlsxFromModel(opened.host.model)) };
  const unsaved = await saveFiles([workbook, ...(args.json === null ? [] : [{ path: args.json, content: json }])]);
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  return { code: 0, output: args.json === null ? [json] : [], errors: troubles(draft.value, strings) };
}

/** `collect`: takes files that came back into a workbook, saved as another; a file that can't be read is told and the others go on. */
export async function collectCommand(args: CollectArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file, ...args.returned], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => collectOpened(opened.value, args, today, strings));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
