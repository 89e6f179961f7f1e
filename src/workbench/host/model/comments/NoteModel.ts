import type { Box } from "../cells/Box";

/** A note on a cell, of the kind that Excel had before threads of comments. Its `box` is one cell and moves with it. */
export interface NoteModel {
  box: Box;
  readonly author: string;
  readonly text: string;
}
