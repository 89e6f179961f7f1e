import { xlsxFromModel } from "excel-host-embedded/xlsx";
import type { Restored } from "../../actions/ports/WorkbookPort";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { fileSentence } from "../../strings/fileSentence";
import { restoreFor } from "../../strings/restoreFor";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import type { RestoreArguments } from "./arguments";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import { saveFiles } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

/** What `--json` holds: what was put back, the sheets then, and how many actions more can be put back. */
async function resultJson({ host, port }: OpenFile, restored: Restored): Promise<string> {
  const counters = { ...host.counters };
  const { sheets } = await port.survey();
  const { actions } = await port.kept();
  return JSON.stringify({
    action: restored.kind,
    restored: restored.restored,
    removed: restored.removed,
    staying: restored.staying,
    typed: restored.typed,
    moved: restored.moved,
    sheets: sheets.map(({ name }) => name),
    left: actions.length,
    host: counters,
  });
}

async function restoreOpened(opened: OpenFile, args: RestoreArguments, strings: Strings): Promise<Outcome> {
  const restored = await opened.port.restore();
  if (restored === null) return failed(restoreFor(strings.language).nothing(args.file));
  const json = await resultJson(opened, restored);
  await opened.host.settle();
  const workbook = { path: args.out, content: await writeXlsx(xlsxFromModel(opened.host.model)) };
  const unsaved = await saveFiles([workbook, ...(args.json === null ? [] : [{ path: args.json, content: json }])]);
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  return { code: 0, output: [], errors: [] };
}

/** `restore`: a workbook as it was before the last action that it keeps, saved as another. */
export async function restoreCommand(args: RestoreArguments, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => restoreOpened(opened.value, args, strings));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
