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

/** How the names of records begin. */
export const RECORD_PREFIX = "SKH_Lan_";
/** How the name of the turn begins. */
export const TURN_PREFIX = "SKH_Luot_";
const KINDS: readonly KeptKind[] = [
  "import",
  "table",
  "assign",
  "list",
  "fixes",
  "settings",
  "units",
  "summary",
  "freeze",
  "send",
  "collect",
  "restore",
];

const RECORD = /^(\w+) (open|closed) (\d+) (\d+) (\d+) (\d+) (-|[\d,]+)$/;

function readRecord(id: number, formula: string): readonly RecordListing[] {
  const match = RECORD.exec(readMark(formula)?.mark ?? "");
  const kind = KINDS.find((known) => known === match?.[1]);
  if (match === null || kind === undefined) return [];
  const [column = 0, rows = 0, bytes = 0, sheets = 0] = match.slice(3, 7).map(Number);
  const ends = (match[7] ?? "").split(",").filter((one) => one !== "-");
  return [{ id, kind, isOpen: match[2] === "open", column, rows, bytes, sheets, ends: ends.map(Number) }];
}

function numberAfter(prefix: string, name: string): number | undefined {
  const rest = name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : "";
  return /^\d+$/.test(rest) ? Number(rest) : undefined;
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
