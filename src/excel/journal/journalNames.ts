import type { RecordListing } from "./JournalState";
import { RECORD_PREFIX, TURN_PREFIX } from "./JournalState";

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

/**
 * Whether a name of the workbook, in lower case, is one of the journal's.
 *
 * @example isJournalName("skh_lan_7") // => true
 */
export function isJournalName(name: string): boolean {
  return [RECORD_PREFIX, TURN_PREFIX].some((prefix) => name.startsWith(prefix.toLowerCase()));
}
