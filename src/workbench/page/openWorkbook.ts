import type { WorkbookModel } from "excel-host-embedded/model";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import { ok } from "../../domain/text/result";
import type { Result } from "../../domain/text/result";
import { readXlsx } from "../../files/xlsx/readXlsx";
import type { FileTrouble } from "../../strings/shape/FileWords";

/** The workbook of a file's bytes, or why it is none. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Result<WorkbookModel, FileTrouble>> {
  const file = await readXlsx(bytes);
  if (!file.ok) return file;
  const workbook = modelFromXlsx(file.value);
  workbook.name = name;
  return ok(workbook);
}
