/** An answer in a thread of comments. */
export interface ReplyModel {
  readonly id: string;
  content: string;
  contentType: string;
  readonly author: string;
  readonly created: Date;
}

/** A comment on a cell, with its answers. Its `box` is one cell and moves with it. */
export interface CommentModel extends ReplyModel {
  box: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  resolved: boolean;
  replies: ReplyModel[];
}
