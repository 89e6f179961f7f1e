import type { FileFailure } from "../../actions/ports/FileFailure";
import type { OfKind } from "./Strings";

/** What can be wrong with a file: what it holds, or the disk. */
export type FileTrouble =
  | FileFailure
  | { readonly kind: "no-such-file" }
  | { readonly kind: "not-readable" }
  | { readonly kind: "not-writable" };

/** What is wrong with a file, by the kind of trouble; the sentence names the file. */
export type FileWords = {
  readonly [Kind in FileTrouble["kind"]]: (file: string, told: OfKind<FileTrouble, Kind>) => string;
};
