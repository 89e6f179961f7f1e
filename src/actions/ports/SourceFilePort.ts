import type { Grid } from "../../domain/grid/Grid";
import type { Result } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import type { FileFailure } from "./FileFailure";

/** What the clipboard holds; "" for a kind it does not have. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** Why a file or the clipboard gives no plan; `not-readable`: the file was moved away, or may not be read. */
export type SourceFailure = FileFailure | { readonly kind: "not-readable" };

/** Plans that stand elsewhere than in the open workbook, read as cells. Nothing leaves the machine and nothing in them is run. */
export interface SourceFilePort {
  /** A Word, Excel or PDF file, told by what it holds and not by its name; of a workbook, the sheet with the plan. */
  readFile(file: Blob): Promise<Result<SourceTable, SourceFailure>>;
  /** All sheets of such a file as cells; a file that is no workbook has one. */
  readSheets(file: Blob): Promise<Result<readonly Grid[], SourceFailure>>;
  /** What Word, Excel and browsers put on the clipboard. */
  readClipboard(clipboard: Clipboard): Promise<Result<SourceTable, SourceFailure>>;
}
