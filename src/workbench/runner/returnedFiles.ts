import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FileFailure } from "../../actions/ports/FileFailure";
import { readReturn } from "../../files/forms/readReturn";
import { isPlainZip, zipEntries } from "../../files/zip/zipEntries";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import { fileSentence } from "../../strings/fileSentence";
import type { FileTrouble } from "../../strings/shape/FileWords";
import type { Strings } from "../../strings/shape/Strings";

/** More than any form or scan has; what is larger is not even opened. */
const MOST_BYTES = 100_000_000;
const DOCUMENTS: readonly (readonly [ending: RegExp, document: "word" | "scan"])[] = [
  [/\.(docx?|odt|rtf)$/i, "word"],
  [/\.(pdf|jpe?g|png|tiff?|heic)$/i, "scan"],
];
/** What programs leave beside files. */
const LITTER = /(^|\/)(~\$|\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/;

const SYMBOL: ReadonlyMap<string, FileTrouble> = new Map<string, FileTrouble>([["ENOENT", { kind: "no-such-file" }]]);

/** Gives what came back in files, folders and zips, file after file, so that only one is held; nothing stops at a file that can't be read. */
export async function* returnedFiles(paths: readonly string[], strings: Strings): AsyncGenerator<ReturnedFile> {
  for (const path of paths) {
    for await (const file of filesIn(path)) yield* returnedFile(file, strings);
  }
}

/** The files under a path, in the order of their names. */
async function* filesIn(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    yield path;
    return;
  }
  const names = (await readdir(path)).sort();
  for (const name of names) if (!LITTER.test(name)) yield* filesIn(join(path, name));
}

async function* returnedFile(path: string, strings: Strings): AsyncGenerator<ReturnedFile> {
  const unreadable = (trouble: FileTrouble): ReturnedFile => {
    return { file: path, kind: "unreadable", text: fileSentence(path, trouble, strings) };
  };
  const document = documentOf(path);
  try {
    const { size } = await stat(path);
    if (document !== undefined) yield { file: path, kind: "document", document };
    else if (size > MOST_BYTES) yield unreadable({ kind: "too-large", bytes: size });
    else yield* contentOf(path, await readFile(path), strings);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    yield unreadable(SYMBOL.get(code) ?? { kind: "not-readable" });
  }
}

async function* contentOf(path: string, bytes: Uint8Array, strings: Strings): AsyncGenerator<ReturnedFile> {
  if (!isPlainZip(bytes)) {
    yield await formsOf(path, bytes, strings);
    return;
  }
  for (const entry of zipEntries(bytes)) {
    const name = `${path}/${entry.name}`;
    if (LITTER.test(entry.name)) continue;
    const document = documentOf(entry.name);
    if (document !== undefined) {
      yield { file: name, kind: "document", document };
      continue;
    }
    const unpacked = entry.read();
    if (!unpacked.ok) yield failedFile(name, unpacked.error, strings);
    else if (isPlainZip(unpacked.value)) yield* contentOf(name, unpacked.value, strings);
    else yield await formsOf(name, unpacked.value, strings);
  }
}

function failedFile(file: string, failure: FileFailure, strings: Strings): ReturnedFile {
  return { file, kind: "unreadable", text: fileSentence(file, failure, strings) };
}

async function formsOf(file: string, bytes: Uint8Array, strings: Strings): Promise<ReturnedFile> {
  const forms = await readReturn(bytes, basename(file));
  return forms.ok ? { file, kind: "forms", forms: forms.value } : failedFile(file, forms.error, strings);
}

function documentOf(name: string): "word" | "scan" | undefined {
  return DOCUMENTS.find(([ending]) => ending.test(name))?.[1];
}
