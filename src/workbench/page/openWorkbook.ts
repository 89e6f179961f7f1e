import { modelFromXlsx } from "../host/xlsx/modelFromXlsx";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { copySheet } from "./copySheet";
import { WORDS } from "./words";

const PLAN = new URL("./samples/cat-hai-2025.word.xlsx", import.meta.url);
const UNITS = new URL("./samples/units-sample.xlsx", import.meta.url);

/** The workbook the page starts with: the plan of Cát Hải as it was pasted from Word, and a list of units beside it. */
export async function openSample(): Promise<WorkbookModel> {
  const [plan, units] = await Promise.all([download(PLAN), download(UNITS)]);
  const workbook = openWorkbook(plan, "Ke hoach Cat Hai 2025.xlsx");
  copySheet(workbook, openWorkbook(units, "").activeSheet, WORDS.units);
  return workbook;
}

/** The workbook of a file's bytes. Throws when it is no workbook that can be read. */
export function openWorkbook(bytes: Uint8Array, name: string): WorkbookModel {
  const workbook = modelFromXlsx(bytes);
  workbook.name = name;
  return workbook;
}

async function download(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}
