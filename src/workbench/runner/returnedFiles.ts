import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { documentOf } from "../../files/forms/documentOf";
import { isLitter, returnedIn } from "../../files/forms/returnedIn";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import { formFileSentence } from "../../strings/formFileSentence";
import type { FileTrouble } from "../../strings/shape/FileWords";
import type { Strings } from "../../strings/shape/Strings";

/** More than any form or scan has; what is larger is not even opened. */
const MOST_BYTES = 100_000_000;

const SYMBOL: ReadonlyMap<string, FileTrouble> = new Map<string, FileTrouble>([["ENOENT", { kind: "no-such-file" }]]);

/** Gives what came back in files, folders and zips, file after file, so that only one is held; nothing stops at a file that can't be read. */
export async function* returnedFiles(paths: readonly string[], strings: Strings): AsyncGenerator<ReturnedFile> {
  for (const path of paths) {
    for await (const file of filesIn(path, new Set())) yield* returnedFile(file, strings);
  }
}

/** The files under a path, in the order of their names; a folder that links lead to again is walked once. */
async function* filesIn(path: string, walked: Set<string>): AsyncGenerator<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    yield path;
    return;
  }
  const place = await realpath(path);
  if (walked.has(place)) return;
  walked.add(place);
  const names = (await readdir(path)).sort();
  for (const name of names) if (!isLitter(name)) yield* filesIn(join(path, name), walked);
}

async function* returnedFile(path: string, strings: Strings): AsyncGenerator<ReturnedFile> {
  const tell = (file: string, trouble: FileTrouble): string => formFileSentence(file, trouble, strings);
  const unreadable = (trouble: FileTrouble): ReturnedFile => {
    return { file: path, kind: "unreadable", text: tell(path, trouble) };
  };
  try {
    const { size } = await stat(path);
    const isRead = documentOf(path) === undefined;
    if (isRead && size > MOST_BYTES) yield unreadable({ kind: "too-large", bytes: size });
    else yield* returnedIn(path, isRead ? await readFile(path) : new Uint8Array(), { tell });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    yield unreadable(SYMBOL.get(code) ?? { kind: "not-readable" });
  }
}
