import type { ActionFailure } from "../actions/ActionFailure";
import type { HostFailure } from "../actions/WorkbookPort";
import type { CatalogueFailure } from "../domain/reading/units/readCatalogue";

/** Why a step made nothing, wherever it failed: reading, an action, Excel itself, or the unit list. */
export type Failure = ActionFailure | HostFailure | CatalogueFailure;

/** What can be wrong with a file. The first five are what src/files tells; the others come from the disk. */
export type FileTrouble =
  | { readonly kind: "not-xlsx"; readonly looksLike: "xls" | "other" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly part: string | null }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "no-sheets" }
  | { readonly kind: "no-such-file" }
  | { readonly kind: "not-readable" }
  | { readonly kind: "not-writable" };
