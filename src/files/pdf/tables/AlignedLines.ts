import type { TextLine } from "../lines/TextLine";
import type { Gutter } from "./gutters";
import type { Setting } from "./rowsByAnchors";

/** Lines that stand in columns, with what parts them. */
export interface AlignedLines {
  readonly lines: readonly TextLine[];
  readonly gutters: readonly Gutter[];
  /** Where rules begin rows; empty when there are none. */
  readonly ruled: readonly number[];
  /** How the cells of the table stand that the lines are a part of, when all of it was looked at. */
  readonly setting?: Setting | undefined;
}
