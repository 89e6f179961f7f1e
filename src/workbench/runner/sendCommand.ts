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

/** The one file that all forms go into, where they don't go into a folder. */
async function onlyOutput({ out }: SendArguments, files: readonly Made[]): Promise<FileToSave | null> {
  const [only] = files;
  if (/\.xlsx$/i.test(out) && files.length === 1 && only !== undefined) return { path: out, content: only.content };
  if (!/\.zip$/i.test(out)) return null;
  return { path: out, content: await pack(new Map(files.map(({ file, content }) => [file, content]))) };
}

/** Saves each form into the folder, whatever becomes of the others, and gives those that stand there. */
async function savedInFolder({ out }: SendArguments, files: readonly Made[]): Promise<readonly Made[]> {
  await mkdir(out, { recursive: true }).catch(() => undefined);
  const saved: Made[] = [];
  for (const made of files)
    if ((await saveFiles([{ path: join(out, made.file), content: made.content }])) === null) saved.push(made);
  return saved;
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
  return saved(files, args, workbook, strings);
}

/** Saves the forms, then the workbook that knows which time they were made, and what is told of them. */
async function saved(
  files: readonly Made[],
  args: SendArguments,
  workbook: FileToSave,
  strings: Strings,
): Promise<Outcome> {
  const unwritable = (path: string): string => fileSentence(path, { kind: "not-writable" }, strings);
  const only = await onlyOutput(args, files);
  const sent = only === null ? await savedInFolder(args, files) : files;
  if (sent.length === 0) return failed(unwritable(args.out));
  const json = resultJson(sent);
  const told = args.json === null ? [] : [{ path: args.json, content: json }];
  const unsaved = await saveFiles([...(only === null ? [] : [only]), workbook, ...told]);
  if (unsaved !== null) return failed(unwritable(unsaved));
  const errors = files.filter((file) => !sent.includes(file)).map(({ file }) => unwritable(join(args.out, file)));
  return { code: errors.length > 0 ? 1 : 0, output: args.json === null ? [json] : [], errors };
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
