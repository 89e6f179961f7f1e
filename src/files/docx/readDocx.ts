import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import { layOutBlocks } from "../source/layOutBlocks";
import { LIMITS } from "../source/limits";
import { admitDocx } from "./admitDocx";
import { createLabeller } from "./createLabeller";
import type { PackageParts } from "../zip/PackageParts";
import type { PartFault } from "../zip/relations";
import { findParts, type DocumentParts } from "./findParts";
import { readBlocks } from "./readBlocks";
import { readChunk } from "./readChunk";
import { readNumbering } from "./readNumbering";
import { readStyles } from "./readStyles";
import { childOf, elementCount } from "../xml/XmlElement";

function failureOf({ part, fault }: PartFault, bytes: number): FileFailure {
  if (fault === "unsafe") return { kind: "unsafe" };
  return fault === "too-large" ? { kind: "too-large", bytes } : { kind: "damaged", part };
}

function tableOf(
  { document, styles, numbering, chunks }: DocumentParts,
  parts: PackageParts,
  bytes: number,
): Result<SourceTable, FileFailure> {
  const body = childOf(document, "body");
  if (body === undefined) return err({ kind: "damaged", part: null });
  if (elementCount(body, "tc") > LIMITS.tableCells) return err({ kind: "too-large", bytes });
  const lists = readNumbering(numbering);
  const blocks = readBlocks(body, {
    label: createLabeller(lists),
    styles: readStyles(styles, lists),
    chunk: (relation) => readChunk(parts, chunks.get(relation)),
  });
  const table = layOutBlocks(blocks);
  if (table.ok) return ok(table.value);
  return err(table.error.kind === "too-large" ? { kind: "too-large", bytes } : { kind: "no-text" });
}

/**
 * Reads the text of a Word document as the cells of a sheet: paragraphs as rows of column A in reading order, with the numbers that
 * Word computes before them; tables with their own cells and merges. Headers, notes, comments, pictures and macros are left alone.
 *
 * @example await readDocx(bytes) // => ok({ rows: [["KẾ HOẠCH"], [], ["TT", "Nội dung"], …], merges: [], tables: [{ row: 2, … }] })
 */
export function readDocx(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>> {
  const parts = admitDocx(bytes);
  if (!parts.ok) return Promise.resolve(parts);
  const found = findParts(parts.value);
  return Promise.resolve(
    found.ok ? tableOf(found.value, parts.value, bytes.length) : err(failureOf(found.error, bytes.length)),
  );
}
