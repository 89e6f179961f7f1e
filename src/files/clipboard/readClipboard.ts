import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Clipboard } from "../../actions/ports/SourceFilePort";
import type { Result } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import { readClipboardHtml } from "./readClipboardHtml";
import { readClipboardText } from "./readClipboardText";

/**
 * Reads a plan from the clipboard: the page if there is one, because it knows cells and merges, else the text.
 *
 * @example readClipboard({ html: "", text: "TT\tNội dung" }) // => ok({ rows: [["TT", "Nội dung"]], … })
 */
export function readClipboard({ html, text }: Clipboard): Result<SourceTable, FileFailure> {
  const page = readClipboardHtml(html);
  return page.ok || page.error.kind !== "no-text" ? page : readClipboardText(text);
}
