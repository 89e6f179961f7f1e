import type { ReturnVerdict } from "../../domain/returns/returnVerdict";
import type { FileWords } from "./FileWords";

/** What is told of one file that came back. `unit`, `period`: as people read them, null where they are not known; `doubts` are words taken as text. */
export interface ReturnTold {
  readonly unit: string | null;
  readonly period: string | null;
  readonly taken: number;
  readonly missing: number;
  readonly conflicts: number;
  readonly outside: number;
  readonly doubts: readonly string[];
  readonly document: "word" | "scan" | null;
  /** Why the file could not be read, "" for one that holds no form. */
  readonly reason: string;
  /** The unit whose a form without a name looks to be. */
  readonly hint: string | null;
  /** The unit that the form was made for, and another that is written on it. */
  readonly written: { readonly made: string; readonly on: string } | null;
}

/** What is said otherwise of a file when it is to be a unit's form, and no plan. */
export type FormFileWords = Pick<
  FileWords,
  "not-xlsx" | "not-docx" | "too-large" | "plain-data" | "no-sheets" | "no-text"
>;

/** What is said of forms that go out and come back. */
export interface ReturnWords {
  readonly verdicts: Readonly<Record<ReturnVerdict, string>>;
  readonly sentence: (verdict: ReturnVerdict, told: ReturnTold) => string;
  /** Cells of a file say something else than the workbook, or than another file. */
  readonly contradicts: (cells: number) => string;
  readonly files: FormFileWords;
  readonly unknownUnits: (codes: readonly string[]) => string;
  readonly nobodyToSend: string;
  readonly nothingToCollect: string;
}
