import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { prepareSend, type FileToSend, type SendDraft } from "../../actions/prepareSend";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { renderForm } from "../../files/forms/renderForm";
import { pack } from "../../files/zip/pack";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { returnsFor } from "../../strings/returnsFor";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import type { SendArguments } from "./returnArguments";
import { saveFiles, type FileToSave } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";

interface Made extends FileToSend {
  readonly content: Uint8Array;
}

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

/** What `--json` holds, and standard output without it. */
function resultJson(files: readonly Made[]): string {
  return JSON.stringify({
    files: files.map(({ unit, name, file, tasks, content, issue }) => {
      return { unit, name, file, tasks, bytes: content.length, issue };
    }),
  });
}

/** The files to be saved: one zip, or each form into a folder. */
async function outputs({ out }: SendArguments, files: readonly Made[]): Promise<readonly FileToSave[]> {
  const [only] = files;
  if (/\.xlsx$/i.test(out) && files.length === 1 && only !== undefined) return [{ path: out, content: only.content }];
  if (!/\.zip$/i.test(out)) return files.map(({ file, content }) => ({ path: join(out, file), content }));
  return [{ path: out, content: await pack(new Map(files.map(({ file, content }) => [file, content]))) }];
}

/** Makes the folder that forms go into; false when it can't be made. */
async function hasFolder({ out }: SendArguments): Promise<boolean> {
  if (/\.(zip|xlsx)$/i.test(out)) return true;
  try {
    await mkdir(out, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

async function made({ files }: SendDraft): Promise<readonly Made[]> {
  const all: Made[] = [];
  for (const file of files) all.push({ ...file, content: await renderForm(file.form) });
  return all;
}

async function sendOpened(opened: OpenFile, args: SendArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const { period, asOf, units } = args;
  const words = returnsFor(strings.language);
  const draft = await prepareSend(opened.port, { period, asOf, units, today });
  if (!draft.ok) return failed(failureSentence(draft.error, strings));
  const { unknown } = draft.value;
  if (unknown.length > 0) return failed(words.unknownUnits(unknown));
  if (draft.value.files.length === 0) return failed(words.nobodyToSend);
  const files = await made(draft.value);
  await opened.port.write(draft.value.specs);
  await opened.host.settle();
  const workbook = { path: args.file, content: await writeXlsx(xlsxFromModel(opened.host.model)) };
  const json = resultJson(files);
  const told = args.json === null ? [] : [{ path: args.json, content: json }];
  const unsaved = (await hasFolder(args))
    ? await saveFiles([...(await outputs(args, files)), workbook, ...told])
    : args.out;
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  return { code: 0, output: args.json === null ? [json] : [], errors: [] };
}

/** `send`: one form per unit as files, and the workbook itself saved with which time each was made. */
export async function sendCommand(args: SendArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => sendOpened(opened.value, args, today, strings));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
