import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { prepareUnreceive, type UnreceiveDraft, type UnreceiveInput } from "../../actions/prepareUnreceive";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { ok } from "../../domain/text/result";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { formsFor } from "../../strings/formsFor";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import type { UnreceiveArguments } from "./returnArguments";
import { saveFiles } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

/** A file of that name, else the forms of the unit of that code. */
async function drafted({ port }: OpenFile, { what }: UnreceiveArguments, today: IsoDate) {
  const ways: readonly UnreceiveInput[] = [
    { file: what, today },
    { unit: what, today },
  ];
  for (const way of ways) {
    const draft = await prepareUnreceive(port, way);
    if (!draft.ok || draft.value !== null) return draft;
  }
  return ok(null);
}

/** What `--json` holds, and standard output without it. */
function resultJson(what: string, { cells }: UnreceiveDraft): string {
  return JSON.stringify({ what, cells });
}

async function unreceiveOpened(
  opened: OpenFile,
  args: UnreceiveArguments,
  today: IsoDate,
  strings: Strings,
): Promise<Outcome> {
  const draft = await drafted(opened, args, today);
  if (!draft.ok) return failed(runnerFor(strings.language).inFile(args.file, failureSentence(draft.error, strings)));
  if (draft.value === null) return failed(formsFor(strings.language).unreceive.unknown(args.what));
  await opened.port.write(draft.value.specs);
  await opened.host.settle();
  const json = resultJson(args.what, draft.value);
  const workbook = { path: args.out, content: await writeXlsx(xlsxFromModel(opened.host.model)) };
  const unsaved = await saveFiles([workbook, ...(args.json === null ? [] : [{ path: args.json, content: json }])]);
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  return { code: 0, output: args.json === null ? [json] : [], errors: [] };
}

/** `unreceive`: a workbook as if a file, or the forms of a unit, had never come, saved as another. */
export async function unreceiveCommand(args: UnreceiveArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => unreceiveOpened(opened.value, args, today, strings));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
