import type { KeptKind } from "../../actions/ports/WorkbookPort";
import { readMark } from "../../spec/names/mark";

/** A record as its name in the workbook tells it. `rows` cells of the column hold it; `ends` are the records that it puts back. */
export interface RecordListing {
  readonly id: number;
  readonly kind: KeptKind;
  readonly isOpen: boolean;
  readonly column: number;
  readonly rows: number;
  readonly bytes: number;
  readonly sheets: number;
  readonly ends: readonly number[];
}

/** The sheet where actions are kept. `turn` goes on with every request that writes: whoever saw an older one has seen an older workbook. */
export interface JournalState {
  readonly id: string;
  readonly name: string;
  readonly turn: number;
  /** Oldest first. */
  readonly records: readonly RecordListing[];
}

const RECORD_PREFIX = "SKH_Lan_";
const TURN_PREFIX = "SKH_Luot_";
const KINDS: readonly KeptKind[] = ["import", "table", "fixes", "units", "summary", "restore"];

/** The name of the workbook that lists a record; its value is a string constant. @example recordName(7) // => "SKH_Lan_7" */
export function recordName(id: number): string {
  return `${RECORD_PREFIX}${String(id)}`;
}

/** The name of the workbook that is there while it is that turn. @example turnName(12) // => "SKH_Luot_12" */
export function turnName(turn: number): string {
  return `${TURN_PREFIX}${String(turn)}`;
}

/**
 * The formula of a record's name.
 *
 * @example recordFormula({ id: 7, kind: "units", isOpen: true, column: 0, rows: 3, bytes: 81234, sheets: 22, ends: [] }) // => '="units open 0 3 81234 22 -"'
 */
export function recordFormula({ kind, isOpen, column, rows, bytes, sheets, ends }: RecordListing): string {
  const last = ends.length === 0 ? "-" : ends.join(",");
  return `="${[kind, isOpen ? "open" : "closed", column, rows, bytes, sheets, last].join(" ")}"`;
}

function readRecord(id: number, formula: string): readonly RecordListing[] {
  const [kindText, state, ...rest] = (readMark(formula)?.mark ?? "").split(" ");
  const [column = NaN, rows = NaN, bytes = NaN, sheets = NaN] = rest.slice(0, 4).map(Number);
  const kind = KINDS.find((known) => known === kindText);
  if (kind === undefined || [column, rows, bytes, sheets].some(Number.isNaN)) return [];
  const ends = (rest[4] ?? "-") === "-" ? [] : (rest[4] ?? "").split(",").map(Number);
  return [{ id, kind, isOpen: state === "open", column, rows, bytes, sheets, ends }];
}

function numberAfter(prefix: string, name: string): number | undefined {
  const rest = name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : "";
  return /^\d+$/.test(rest) ? Number(rest) : undefined;
}

/**
 * Whether a name of the workbook, in lower case, is one of the journal's.
 *
 * @example isJournalName("skh_lan_7") // => true
 */
export function isJournalName(name: string): boolean {
  return [RECORD_PREFIX, TURN_PREFIX].some((prefix) => numberAfter(prefix, name) !== undefined);
}

/**
 * What the names of the workbook tell of its journal.
 *
 * @example journalOf({ id: "{…}", name: "SKH Lưu", names: [{ name: "SKH_Luot_3", formula: '="3"' }] }).turn // => 3
 */
export function journalOf({
  id,
  name,
  names,
}: {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}): JournalState {
  const records = names.flatMap((one) => {
    const number = numberAfter(RECORD_PREFIX, one.name);
    return number === undefined ? [] : readRecord(number, one.formula);
  });
  const turns = names.flatMap((one) => numberAfter(TURN_PREFIX, one.name) ?? []);
  return { id, name, turn: Math.max(0, ...turns), records: records.sort((one, other) => one.id - other.id) };
}

/**
 * The record of an action that broke off, or is being written by another pane; undefined when all are whole.
 *
 * @example openRecord(journal)?.kind // => "units"
 */
export function openRecord(journal: JournalState | null): RecordListing | undefined {
  return journal?.records.filter(({ isOpen }) => isOpen).at(-1);
}
