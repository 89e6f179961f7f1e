import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { documentOf } from "../../files/forms/documentOf";
import { isLitter, returnedIn, type ReadReturned, type ReturnReading } from "../../files/forms/returnedIn";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import { formFileSentence } from "../../strings/formFileSentence";
import type { FileTrouble } from "../../strings/shape/FileWords";
import type { Strings } from "../../strings/shape/Strings";
import { inOrder } from "./inOrder";
import { returnReaders } from "./returnReaders";

/** More than any form or scan has; what is larger is not even opened. */
const MOST_BYTES = 100_000_000;

const SYMBOL: ReadonlyMap<string, FileTrouble> = new Map<string, FileTrouble>([["ENOENT", { kind: "no-such-file" }]]);

/**
 * Gives what came back in files, folders and zips, in the order of their names, a few read at a time, so that no more are held; nothing
 * stops at a file that can't be read.
 */
export async function* returnedFiles(paths: readonly string[], strings: Strings): AsyncGenerator<ReturnedFile> {
  const files: FoundFile[] = [];
  for (const path of paths) for await (const file of filesIn(path, new Set())) files.push(file);
  const readers = returnReaders(files.reduce((sum, { bytes }) => sum + bytes, 0));
  const tell: Telling["tell"] = (file, trouble) => formFileSentence(file, trouble, strings);
  try {
    yield* inOrder(readingsOf(files, { tell, read: readers.read }), readers.ahead);
  } finally {
    readers.close();
  }
}

/** How files of the disk are read. */
interface Telling extends ReturnReading {
  readonly tell: (file: string, trouble: FileTrouble) => string;
}

/** A file on the disk; `bytes` is how much of it is to be read. */
interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

/** The files under a path, in the order of their names; a folder that links lead to again is walked once. */
async function* filesIn(path: string, walked: Set<string>): AsyncGenerator<FoundFile> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) yield* filesUnder(path, walked);
  else yield { path, bytes: documentOf(path) === undefined ? (found?.size ?? 0) : 0 };
}

async function* filesUnder(folder: string, walked: Set<string>): AsyncGenerator<FoundFile> {
  const place = await realpath(folder);
  if (walked.has(place)) return;
  walked.add(place);
  const names = await readdir(folder).catch(() => undefined);
  // A folder that is closed is told as a file that is.
  if (names === undefined) yield { path: folder, bytes: 0 };
  for (const name of names?.sort() ?? []) if (!isLitter(name)) yield* filesIn(join(folder, name), walked);
}

async function* readingsOf(files: readonly FoundFile[], reading: Telling): AsyncGenerator<ReadReturned> {
  for (const { path, bytes } of files) {
    if (bytes > MOST_BYTES) yield unreadable(path, { kind: "too-large", bytes }, reading);
    else yield* readingsIn(path, reading);
  }
}

async function* readingsIn(path: string, reading: Telling): AsyncGenerator<ReadReturned> {
  const content = await contentOf(path);
  if ("kind" in content) yield unreadable(path, content, reading);
  else yield* returnedIn(path, content, reading);
}

function unreadable(file: string, trouble: FileTrouble, { tell }: Telling): ReadReturned {
  return () => Promise.resolve({ file, kind: "unreadable", text: tell(file, trouble) });
}

/** What a file holds; Word files and scans are not read. */
async function contentOf(path: string): Promise<Uint8Array | FileTrouble> {
  try {
    if (documentOf(path) === undefined) return await readFile(path);
    await stat(path);
    return new Uint8Array();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    return SYMBOL.get(code) ?? { kind: "not-readable" };
  }
}
