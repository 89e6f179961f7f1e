import { rename, rm, writeFile } from "node:fs/promises";

/** A file to be written: where, and what. */
export interface FileToSave {
  readonly path: string;
  readonly content: Uint8Array | string;
}

function unfinished(path: string): string {
  return `${path}.${String(process.pid)}.tmp`;
}

/**
 * Saves files together: each is written beside its place first, and takes it only when all are whole.
 *
 * @returns the path that could not be written, null when all were.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<string | null> {
  let at = "";
  try {
    for (const { path, content } of files) {
      at = path;
      await writeFile(unfinished(path), content);
    }
    for (const { path } of files) {
      at = path;
      await rename(unfinished(path), path);
    }
    return null;
  } catch {
    // What stands in no folder left nothing behind.
    await Promise.allSettled(files.map(({ path }) => rm(unfinished(path), { force: true })));
    return at;
  }
}
