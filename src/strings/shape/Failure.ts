import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import type { FileFailure } from "../../actions/ports/FileFailure";
import type { HostFailure } from "../../actions/ports/WorkbookPort";
import type { CatalogueFailure } from "../../domain/units/catalogue/readCatalogue";

/** Why a step made nothing, wherever it failed: reading, an action, Excel itself, or the unit list. */
export type Failure = ActionFailure | HostFailure | CatalogueFailure;

/** What can be wrong with a file: what it holds, or the disk. */
export type FileTrouble =
  | FileFailure
  | { readonly kind: "no-such-file" }
  | { readonly kind: "not-readable" }
  | { readonly kind: "not-writable" };
