import type { CommentModel } from "../../model/CommentModel";
import type { SheetModel } from "../../model/SheetModel";

/** A comment on its sheet. */
export interface PlacedComment {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}
