// The officer has no plan in any file and types it, or looks at one first.

import { fullAddress } from "../domain/grid/Grid";
import type { IsoDate } from "../domain/plan/IsoDate";
import { freeSheetName } from "../sheets/parts/sheetNames";
import { START_CELL, startPlanSheet } from "../sheets/start/startPlanSheet";
import { startUnitSheet } from "../sheets/start/startUnitSheet";
import { START_TEXTS, type StartKind } from "../sheets/vocabularyStarts";
import type { WorkbookPort } from "./ports/WorkbookPort";

/** From this month on people write the next year's plan. */
const NEXT_YEAR_FROM = 11;

/** A plan that was begun: its sheet, and the cell where the first task stands. */
export interface StartedPlan {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Makes a sheet to type a plan into and one with the units and times it offers, or those of a sample. Sheets that are there stay as they
 * are; a taken name gets a number.
 *
 * @example await startPlan(port, "empty", "2026-02-01") // => { sheet: "Kế hoạch năm", cell: "'Kế hoạch năm'!B5" }
 */
export async function startPlan(port: WorkbookPort, kind: StartKind, today: IsoDate): Promise<StartedPlan> {
  const { sheets } = await port.survey();
  const taken = sheets.map(({ name }) => name);
  const list = freeSheetName(START_TEXTS.units, taken);
  const name = freeSheetName(kind === "sample" ? START_TEXTS.sampleSheet : START_TEXTS.sheet, taken);
  const year = yearOf(kind, today);
  await port.write([startPlanSheet({ kind, year, name, list }), startUnitSheet(kind, list)]);
  return { sheet: name, cell: fullAddress(name, START_CELL.row, START_CELL.column) };
}

/** A sample has something to say about today. */
function yearOf(kind: StartKind, today: IsoDate): number {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return kind !== "sample" && month >= NEXT_YEAR_FROM ? year + 1 : year;
}
