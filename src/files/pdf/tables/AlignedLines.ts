import type { TextLine } from "../lines/TextLine";
import type { Gutter } from "./gutters";

/** Lines that stand in columns, with what parts them. */
export interface AlignedLines {
  readonly lines: readonly TextLine[];
  readonly gutters: readonly Gutter[];
  /** Where rules begin rows; empty when there are none. */
  readonly ruled: readonly number[];
}
