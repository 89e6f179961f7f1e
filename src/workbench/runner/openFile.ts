import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createHost, type Host } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { installOffice } from "excel-host-embedded/load";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import type { WorkbookPort } from "../../actions/ports/WorkbookPort";
import { err, ok, type Result } from "../../domain/text/result";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { readDocx } from "../../files/docx/readDocx";
import { isPdf } from "../../files/pdf/admitPdf";
import { readPdf } from "../../files/pdf/readPdf";
import { readXlsx } from "../../files/xlsx/readXlsx";
import { xlsxFromSpecs } from "../../files/xlsx/xlsxFromSpecs";
import type { XlsxWorkbook } from "../../files/xlsx/XlsxWorkbook";
import { SHEET_NAMES } from "../../sheets/labels";
import { sourceSheet } from "../../sheets/source/sourceSheet";
import type { FileTrouble } from "../../strings/shape/Failure";

/** The newest set the runner plays: Microsoft 365. */
const REQUIREMENT_SET = "1.20";

/** A file open in the embedded Excel, with the port that the pane would have. */
export interface OpenFile {
  readonly host: Host;
  readonly port: WorkbookPort;
  close(): void;
}

const DISK_TROUBLE: Readonly<Record<string, FileTrouble>> = {
  ENOENT: { kind: "no-such-file" },
  ENOTDIR: { kind: "no-such-file" },
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** A workbook; a document as the workbook that the pane would make of it: one source sheet. */
async function workbookOf(bytes: Uint8Array): Promise<Result<XlsxWorkbook, FileTrouble>> {
  const document = isPdf(bytes) ? await readPdf(bytes) : await readDocx(bytes);
  if (document.ok) return ok(xlsxFromSpecs([sourceSheet(document.value, SHEET_NAMES.source)]));
  const isOther = document.error.kind === "not-docx" && document.error.looksLike === "other";
  return isOther ? readXlsx(bytes) : document;
}

/** Reads a workbook, a Word document or a PDF from disk as data. */
export async function readWorkbookFile(path: string): Promise<Result<XlsxWorkbook, FileTrouble>> {
  try {
    return await workbookOf(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === "") throw error;
    return err(DISK_TROUBLE[code] ?? { kind: "not-readable" });
  }
}

/** Opens a workbook from disk in the embedded Excel, behind Microsoft's own client. */
export async function openFile(path: string): Promise<Result<OpenFile, FileTrouble>> {
  const workbook = await readWorkbookFile(path);
  if (!workbook.ok) return workbook;
  const model = modelFromXlsx(workbook.value);
  model.name = basename(path);
  const host = createHost({
    model,
    requirementSet: REQUIREMENT_SET,
    locale: "vi-VN",
    calculator: createNodeCalculator(),
  });
  const uninstall = await installOffice(host);
  return ok({ host, port: excelWorkbook(), close: uninstall });
}
