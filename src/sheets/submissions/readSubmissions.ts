import { dateCell, textOf } from "../../spec/cellValues";
import { SUBMISSION_HEADINGS as HEADING } from "../headings";
import { TABLES } from "../marks";
import { readTable, type ReadRow, type ReadTable } from "../parts/readTable";
import type { TabledGrid } from "../parts/TabledGrid";
import type { CellContent } from "../../spec/SheetSpec";
import type { Submission } from "./Submission";

const KNOWN: readonly string[] = Object.values(HEADING);
const GIVEN: ReadonlySet<string> = new Set([
  HEADING.ordinal,
  HEADING.unit,
  HEADING.period,
  HEADING.due,
  HEADING.status,
  HEADING.unitCode,
]);

/** The sheet "Theo dõi nộp" as it was read back. */
export interface SubmissionsRead {
  readonly submissions: readonly Submission[];
  readonly free: ReadTable["free"];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

/**
 * Reads who sent what when; undefined when the headings are gone.
 *
 * @example readSubmissions(content)?.submissions[0]?.typed.get("Ngày nộp") // => { date: "2025-06-09" }
 */
export function readSubmissions(content: TabledGrid): SubmissionsRead | undefined {
  const table = readTable(content, { name: TABLES.submissions, known: KNOWN, keyHeading: HEADING.unitCode });
  if (table?.columnOf.has(HEADING.unit) !== true) return undefined;
  return {
    submissions: table.rows.filter(({ cells }) => cells.has(HEADING.unit)).map(submissionOf),
    free: table.free,
    extras: table.headings.filter((heading) => !KNOWN.includes(heading)),
    order: table.headings,
  };
}

function submissionOf({ cells }: ReadRow): Submission {
  const typed = [...cells].filter(([heading]) => !GIVEN.has(heading));
  const content = (heading: string, cell: CellContent): CellContent =>
    heading === HEADING.sentOn ? dateCell(cell) : cell;
  return {
    unitCode: textOf(cells.get(HEADING.unitCode)),
    unit: textOf(cells.get(HEADING.unit)),
    period: textOf(cells.get(HEADING.period)),
    due: dateCell(cells.get(HEADING.due)),
    typed: new Map(typed.map(([heading, cell]) => [heading, content(heading, cell)])),
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
