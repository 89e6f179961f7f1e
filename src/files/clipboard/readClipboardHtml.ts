import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { err } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import { layOutBlocks } from "../source/layOutBlocks";
import { readHtml } from "../html/readHtml";

// What Excel puts on the clipboard for ten thousand rows is some 15 MB.
const MOST_CHARACTERS = 30_000_000;

/**
 * Reads what Word, Excel or a browser put on the clipboard as a page.
 *
 * @example readClipboardHtml("<table><tr><td>TT<td>Nội dung</table>") // => ok({ rows: [["TT", "Nội dung"]], … })
 */
export function readClipboardHtml(html: string): Result<SourceTable, FileFailure> {
  if (html.length > MOST_CHARACTERS) return err({ kind: "too-large", bytes: html.length });
  const start = html.indexOf("<");
  if (start < 0) return err({ kind: "no-text" });
  // Windows tells lengths and places before the page itself.
  const table = layOutBlocks(readHtml(html.slice(start)) ?? []);
  if (table.ok) return table;
  return err(table.error.kind === "too-large" ? { kind: "too-large", bytes: html.length } : { kind: "no-text" });
}
