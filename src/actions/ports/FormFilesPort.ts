import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import type { SentForm } from "../../sheets/returns/sentForm";
import type { SourceFailure } from "./SourceFilePort";

/** A file that goes out: what it is called, and what it holds. */
export interface OutgoingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that somebody chose or dropped; `path` is its name, behind the folder that it stood in. */
export interface ChosenFile {
  readonly path: string;
  readonly content: Blob;
}

/** Says in one sentence what is wrong with a file. */
export type TellFileFailure = (file: string, failure: SourceFailure) => string;

/** Units' forms as files. Nothing leaves the machine and nothing in them is run. */
export interface FormFilesPort {
  /** Makes the .xlsx of a form. */
  make(form: SentForm): Promise<Uint8Array>;
  /** Puts files into one .zip, by their names. */
  pack(files: readonly OutgoingFile[]): Promise<Uint8Array>;
  /** Reads a file that came back, or each of those in a .zip, one after the other, so that only one is held. */
  read(file: ChosenFile, tell: TellFileFailure): AsyncIterable<ReturnedFile>;
}

/** What came of saving a file: it stands where the user chose; it was handed on, and nobody knows whether it was kept; the user gave up. */
export type SavingOutcome = "saved" | "handed" | "cancelled";

/** A way of saving a file, by which the user is told where to look; it throws where the place does not know it. */
export interface SavingWay {
  readonly kind: "picker" | "download" | "address" | "dialog" | "workbook" | "sheet";
  readonly save: (file: OutgoingFile) => Promise<SavingOutcome>;
}
