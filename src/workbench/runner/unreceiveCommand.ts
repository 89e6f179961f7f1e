import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { prepareUnreceive, type UnreceiveDraft } from "../../actions/prepareUnreceive";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
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
  const asFile = await prepareUnreceive(port, { file: what, today });
  return asFile.ok || asFile.error.kind !== "never-received" ? asFile : prepareUnreceive(port, { unit: what, today });
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
