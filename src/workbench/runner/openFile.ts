import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createHost, type Host } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { installOffice } from "excel-host-embedded/load";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import type { WorkbookPort } from "../../actions/ports/WorkbookPort";
import { err, ok, type Result } from "../../domain/text/result";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { openDoor } from "../../files/doors";
import { xlsxFromSpecs } from "../../files/xlsx/xlsxFromSpecs";
import type { XlsxWorkbook } from "../../files/xlsx/XlsxWorkbook";
import { SHEET_NAMES } from "../../sheets/labels";
import type { SourceNote } from "../../sheets/source/SourceTable";
import { sourceSheet } from "../../sheets/source/sourceSheet";
import type { FileTrouble } from "../../strings/shape/FileWords";
import { installDom } from "./installDom";

/** The newest set the runner plays: Microsoft 365. */
const REQUIREMENT_SET = "1.20";

/** A file open in the embedded Excel, with the port that the pane would have. */
export interface OpenFile {
  readonly host: Host;
  readonly port: WorkbookPort;
  /** What of the file could not be brought along. */
  readonly notes: readonly SourceNote[];
  close(): void;
}

const DISK_TROUBLE: Readonly<Record<string, FileTrouble>> = {
  ENOENT: { kind: "no-such-file" },
  ENOTDIR: { kind: "no-such-file" },
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** A file as the workbook that the pane would have: what is no workbook becomes one source sheet. */
export interface WorkbookFile {
  readonly workbook: XlsxWorkbook;
  readonly notes: readonly SourceNote[];
}

async function workbookOf(bytes: Uint8Array, name: string): Promise<Result<WorkbookFile, FileTrouble>> {
  installDom();
  const opened = await openDoor(bytes, name);
  if (!opened.ok) return opened;
  if (opened.value.kind === "workbook") return ok({ workbook: opened.value.workbook, notes: [] });
  const { table } = opened.value;
  return ok({ workbook: xlsxFromSpecs([sourceSheet(table, SHEET_NAMES.source)]), notes: table.notes ?? [] });
}

/** Reads a file of any known format from disk as data. */
export async function readWorkbookFile(path: string): Promise<Result<WorkbookFile, FileTrouble>> {
  try {
    return await workbookOf(await readFile(path), basename(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === "") throw error;
    return err(DISK_TROUBLE[code] ?? { kind: "not-readable" });
  }
}

/** Opens a workbook from disk in the embedded Excel, behind Microsoft's own client. */
export async function openFile(path: string): Promise<Result<OpenFile, FileTrouble>> {
  const file = await readWorkbookFile(path);
  if (!file.ok) return file;
  const model = modelFromXlsx(file.value.workbook);
  model.name = basename(path);
  const host = createHost({
    model,
    requirementSet: REQUIREMENT_SET,
    locale: "vi-VN",
    calculator: createNodeCalculator(),
  });
  const uninstall = await installOffice(host);
  return ok({ host, port: excelWorkbook(), notes: file.value.notes, close: uninstall });
}
