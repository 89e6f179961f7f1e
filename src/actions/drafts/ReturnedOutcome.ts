import type { ReturnVerdict } from "../../domain/returns/returnVerdict";
import type { Period } from "../../domain/tracking/Period";
import type { CellPlace, Receipt } from "../../sheets/returns/receipts";
import type { OutsideText } from "../../sheets/returns/ReturnedForm";
import type { Claim } from "../../domain/returns/settleCell";

/** What a form says of one cell. */
export interface PlacedClaim {
  readonly place: CellPlace;
  readonly claim: Claim;
}

/** A file that came back, understood against the workbook; nothing is settled yet. */
export interface JudgedFile {
  readonly file: string;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly issue: number | null;
  readonly verdict: ReturnVerdict;
  readonly missing: number;
  readonly claims: readonly PlacedClaim[];
  readonly outside: readonly OutsideText[];
  /** Words in progress cells that nobody knows; they are taken as text. */
  readonly doubts: readonly string[];
  /** What is to be recorded of it: null for a file of which nothing is. */
  readonly receipt: Receipt | null;
  readonly print: string;
  /** A Word file or a scan. */
  readonly document: "word" | "scan" | null;
  /** Why it was not read, "" where it was. */
  readonly reason: string;
  /** The name of the unit whose it looks to be though it does not say so, null where nothing tells. */
  readonly hint: string | null;
  /** The unit that the form was made for and another that is written on it, by their names; null where they are one. */
  readonly written: { readonly made: string; readonly on: string } | null;
}

/** A cell of which the office and a form, or two forms, say different things. */
export interface ReturnConflict {
  /** What tells the cell from every other. */
  readonly key: string;
  readonly task: string;
  readonly heading: string;
  readonly base: string | null;
  readonly ours: string;
  readonly theirs: string;
}

/** A file that came back, with what became of it. */
export interface CollectedFile extends JudgedFile {
  readonly taken: number;
  readonly conflicts: readonly ReturnConflict[];
}
