import { changedComment, deleteComment } from "../../model/comments/commentOperations";
import { CommentReplyCollectionHandler } from "./CommentReplyCollectionHandler";
import { flagArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { ReplyTextHandler } from "./ReplyTextHandler";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedComment } from "./PlacedComment";
import type { Scope } from "../Scope";

/** Excel.Comment: the first of a thread on a cell. */
export class CommentHandler extends ReplyTextHandler {
  static override readonly className = "Comment";
  static override readonly navigation = ["Replies"];
  static override readonly since = INTRODUCED.Comment ?? {};

  constructor(scope: Scope, of: PlacedComment) {
    super(scope, of, of.comment);
  }

  get Replies(): Handler {
    return new CommentReplyCollectionHandler(this.scope, this.of);
  }

  get Resolved(): boolean {
    return this.of.comment.resolved;
  }

  set Resolved(resolved: unknown) {
    this.of.comment.resolved = flagArgument(resolved);
    changedComment(this.of.sheet, this.of.comment, this.of.comment.resolved ? "CommentResolved" : "CommentReopened");
  }

  GetLocation(): Handler {
    return this.scope.make.range(this.of.sheet, this.of.comment.box);
  }

  Delete(): void {
    deleteComment(this.of.sheet, this.of.comment);
  }
}
