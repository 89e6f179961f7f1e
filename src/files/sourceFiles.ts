import type { SourceFailure, SourceFilePort } from "../actions/ports/SourceFilePort";
import type { Result } from "../domain/text/result";
import { err, ok } from "../domain/text/result";

// A plan with its pictures has a few megabytes.
const MOST_BYTES = 200_000_000;

async function bytesOf(file: Blob): Promise<Result<Uint8Array, SourceFailure>> {
  if (file.size > MOST_BYTES) return err({ kind: "too-large", bytes: file.size });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ kind: "not-readable" });
  }
}

/**
 * The doors for plans from files and the clipboard. What reads them is fetched when a door is first opened: most plans are worksheets.
 *
 * @example await sourceFiles().readFile(file) // => ok({ rows: [["KẾ HOẠCH"], …], merges: [], tables: [] })
 */
export function sourceFiles(): SourceFilePort {
  return {
    readFile: async (file) => {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      const { readSourceFile } = await import("./readSourceFile");
      return readSourceFile(bytes.value, "name" in file ? String(file.name) : "");
    },
    readSheets: async (file) => {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      const { readGrids } = await import("./readGrids");
      return readGrids(bytes.value, "name" in file ? String(file.name) : "");
    },
    readClipboard: async (clipboard) => {
      const { readClipboard } = await import("./clipboard/readClipboard");
      return readClipboard(clipboard);
    },
  };
}
