import type { FileFailure } from "../../actions/ports/FileFailure";
import { err, ok, type Result } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import { decodeText } from "../csv/decodeText";
import { layOutBlocks } from "../source/layOutBlocks";
import { readHtml } from "./readHtml";

const MOST_BYTES = 30_000_000;

/**
 * Reads a page of the web that was saved as a file, whatever its name: programs export tables so and call them ".xls".
 *
 * @example await readHtmlFile(bytes) // => ok({ rows: [["TT", "Nội dung"], …], … })
 */
export function readHtmlFile(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>> {
  const tooLarge: FileFailure = { kind: "too-large", bytes: bytes.length };
  if (bytes.length > MOST_BYTES) return Promise.resolve(err(tooLarge));
  const blocks = readHtml(decodeText(bytes));
  // Nothing here takes pages apart: to this program it is a file of another kind.
  if (blocks === undefined) return Promise.resolve(err({ kind: "not-xlsx", looksLike: "other" }));
  const table = layOutBlocks(blocks);
  if (table.ok) return Promise.resolve(ok(table.value));
  return Promise.resolve(err(table.error.kind === "too-large" ? tooLarge : table.error));
}
