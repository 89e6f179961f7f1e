import type { CommentModel } from "../../model/comments/CommentModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** A comment on its sheet. */
export interface PlacedComment {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}
