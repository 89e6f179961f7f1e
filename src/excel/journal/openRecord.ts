import type { JournalState, RecordListing } from "./JournalState";

/**
 * The record of an action that broke off, or is being written by another pane; undefined when all are whole.
 *
 * @example openRecord(journal)?.kind // => "units"
 */
export function openRecord(journal: JournalState | null): RecordListing | undefined {
  return journal?.records.filter(({ isOpen }) => isOpen).at(-1);
}
