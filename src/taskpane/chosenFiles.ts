import type { ChosenFile } from "../actions/ports/FormFilesPort";

/** The files that were chosen, by the paths that a folder gives them. */
export function filesOfList(list: Iterable<File>): readonly ChosenFile[] {
  return [...list].map((file) => ({
    path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    content: file,
  }));
}

/** The files that were dropped, those in dropped folders too. Entries are gone once the event is over, so they are asked for at once. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOfList(files);
  const found = await Promise.all(entries.map(filesOfEntry));
  return found.flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), content: file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: ChosenFile[] = [];
  // A folder is told in pieces, until one is empty.
  for (let piece = await entriesIn(reader); piece.length > 0; piece = await entriesIn(reader)) {
    const found = await Promise.all(piece.map(filesOfEntry));
    all.push(...found.flat());
  }
  return all;
}

function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
