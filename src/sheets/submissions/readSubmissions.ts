import { SUBMISSION_HEADINGS as HEADING } from "../headings";
import { ownHeadings } from "../parts/ColumnTable";
import { readSheetTable, wantedOf } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent } from "../../spec/SheetSpec";
import type { Submission } from "./Submission";
import { SUBMISSION_TABLE } from "./submissionTable";

const submissionOf = recordReader(SUBMISSION_TABLE);

/** The sheet "Theo dõi nộp" as it was read back. */
export interface SubmissionsRead {
  readonly submissions: readonly Submission[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

/**
 * Reads who sent what when; undefined when the headings are gone.
 *
 * @example readSubmissions(content)?.submissions[0]?.typed.get("Ngày nộp") // => { date: "2025-06-09" }
 */
export function readSubmissions(content: TabledGrid): SubmissionsRead | undefined {
  const table = readSheetTable(content, wantedOf(SUBMISSION_TABLE));
  if (table?.columnOf.has(HEADING.unit) !== true) return undefined;
  return {
    submissions: table.rows.filter(({ cells }) => cells.has(HEADING.unit)).map(({ cells }) => submissionOf(cells)),
    extras: ownHeadings(SUBMISSION_TABLE, table.headings),
    order: table.headings,
  };
}

/**
 * The reports that units owe: those that are on the list already, as they stand, and this period's for every unit.
 *
 * @example addSubmissions([], [{ code: "MN01", name: "Trường Mầm non Hoa Mai" }], { label: "Quý I", due: null }).length // => 1
 */
export function addSubmissions(
  existing: readonly Submission[],
  units: readonly { readonly code: string; readonly name: string }[],
  period: { readonly label: string; readonly due: CellContent },
): readonly Submission[] {
  const keyOf = (code: string, label: string): string => `${code}|${label}`;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const kept = existing.map((one) => ({
    ...one,
    unit: names.get(one.unitCode) ?? one.unit,
    due: one.period === period.label && one.due === null ? period.due : one.due,
  }));
  const known = new Set(existing.map((one) => keyOf(one.unitCode, one.period)));
  const fresh = units
    .filter(({ code }) => !known.has(keyOf(code, period.label)))
    .map(({ code, name }) => ({ unitCode: code, unit: name, period: period.label, due: period.due, typed: new Map() }));
  return [...kept, ...fresh];
}
