import { readDocx } from "../../src/files/docx/readDocx";
import type { SourceTable } from "../../src/sheets/source/SourceTable";
import { docxOf, type DocxParts } from "./docxOf";

/** What a document with this body is read as. */
export async function readBody(body: string, parts: DocxParts = {}): Promise<SourceTable> {
  const table = await readDocx(docxOf(body, parts));
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return table.value;
}

/** Column A of what a document with this body is read as. */
export async function readLines(body: string, parts: DocxParts = {}): Promise<readonly unknown[]> {
  return (await readBody(body, parts)).rows.map((row) => row[0]);
}
