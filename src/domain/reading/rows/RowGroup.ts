import type { SourceCell } from "../source/SourceSheet";
import type { Ordinal } from "../words/parseOrdinal";
import type { TableLine } from "./TableLine";

/** The physical rows of one numbered or unnumbered entry of the table, before it is known whether it is a task or a group heading. */
export interface EntryGroup {
  readonly kind: "entry";
  readonly lines: readonly TableLine[];
  /** The rows of the entry whose number and content are merged over this one, or stand for it too. */
  readonly carried?: readonly TableLine[];
}

/** A heading row inside the table: "I. CÔNG TÁC TUYÊN TRUYỀN". */
export interface HeadingGroup {
  readonly kind: "heading";
  readonly ordinal: Ordinal | undefined;
  readonly text: string;
  readonly cells: readonly SourceCell[];
}

/** A footnote or other text between the rows of the table. */
export interface NoteGroup {
  readonly kind: "note";
  readonly cells: readonly SourceCell[];
}

/** What the rows of a table body fall into, top to bottom. */
export type RowGroup = EntryGroup | HeadingGroup | NoteGroup;
