import type { Result } from "../domain/text/result";
import type { SourceTable } from "../sheets/SourceTable";
import type { FileFailure } from "./FileFailure";

/** What the clipboard holds; "" for a kind it does not have. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** Plans that stand elsewhere than in the open workbook, read as cells. Nothing leaves the machine and nothing in them is run. */
export interface SourceFilePort {
  /** A Word or Excel file, told by what it holds and not by its name; of a workbook, the sheet with the plan. */
  readFile(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>>;
  /** What Word, Excel and browsers put on the clipboard. */
  readClipboard(clipboard: Clipboard): Promise<Result<SourceTable, FileFailure>>;
}
