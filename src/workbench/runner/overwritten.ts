import { isSameFile } from "./isSameFile";

/** The first output that would be written over a file that is read, or over another output; null when none would. */
export async function overwritten(
  read: readonly (string | null)[],
  written: readonly (string | null)[],
): Promise<string | null> {
  const taken = read.filter((path) => path !== null);
  for (const path of written.filter((one) => one !== null)) {
    const clashes = await Promise.all(taken.map((one) => isSameFile(one, path)));
    if (clashes.includes(true)) return path;
    taken.push(path);
  }
  return null;
}
