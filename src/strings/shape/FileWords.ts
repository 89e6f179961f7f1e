import type { FileTrouble } from "./Failure";
import type { OfKind } from "./Strings";

/** What is wrong with a file, by the kind of trouble; the sentence names the file. */
export type FileWords = {
  readonly [Kind in FileTrouble["kind"]]: (file: string, told: OfKind<FileTrouble, Kind>) => string;
};
