import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { err } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import type { Block, TableCell } from "../source/Block";
import { layOutBlocks } from "../source/layOutBlocks";
import { joinTabLines } from "./joinTabLines";
import { parseDelimited } from "./parseDelimited";

const MOST_CHARACTERS = 30_000_000;
const LIST_MARK = /^(?:(?:[IVXLC]+|\d+(?:\.\d+)*|\p{Ll})[.)]|[-–+•·])$/u;

function cellsOf(fields: readonly string[]): readonly TableCell[] {
  return fields.map((text, column) => ({ text, column, columns: 1, rows: 1 }));
}

/** "1.⇥Rà soát": a line of a list, as Word writes it without a form. */
function listLine([mark, text, more]: readonly string[]): string | undefined {
  const isListed = mark !== undefined && text !== undefined && more === undefined && LIST_MARK.test(mark.trim());
  return isListed ? `${mark.trim()} ${text}` : undefined;
}

/** Lines with tabs that follow each other are a table; other lines are paragraphs. */
function blocksOf(rows: readonly (readonly string[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let table: (readonly TableCell[])[] | undefined;
  for (const fields of rows) {
    const line = fields.length > 1 && table === undefined ? listLine(fields) : undefined;
    if (fields.length > 1 && line === undefined) {
      if (table === undefined) blocks.push({ kind: "table", rows: (table = []) });
      table.push(cellsOf(fields));
    } else {
      table = undefined;
      blocks.push({ kind: "paragraph", text: line ?? fields[0] ?? "" });
    }
  }
  return blocks;
}

/**
 * Reads text without a form: cells where there are tabs, as Excel and Word copy tables, else a row for each line.
 *
 * @example readClipboardText("TT\tNội dung\n1\tRà soát") // => ok({ rows: [["TT", "Nội dung"], ["1", "Rà soát"]], … })
 */
export function readClipboardText(text: string): Result<SourceTable, FileFailure> {
  if (text.length > MOST_CHARACTERS) return err({ kind: "too-large", bytes: text.length });
  const table = layOutBlocks(blocksOf(joinTabLines(parseDelimited(text))));
  if (table.ok) return table;
  return err(table.error.kind === "too-large" ? { kind: "too-large", bytes: text.length } : { kind: "no-text" });
}
