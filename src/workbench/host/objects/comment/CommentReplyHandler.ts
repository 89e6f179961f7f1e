import { changedComment } from "../../model/comments/commentOperations";
import { INTRODUCED } from "../introduced";
import { ReplyTextHandler } from "./ReplyTextHandler";
import type { Handler } from "../../wire/HandlerProtocol";

/** Excel.CommentReply: an answer in a thread. */
export class CommentReplyHandler extends ReplyTextHandler {
  static override readonly className = "CommentReply";
  static override readonly since = INTRODUCED.CommentReply ?? {};

  get Resolved(): boolean {
    return this.of.comment.resolved;
  }

  GetLocation(): Handler {
    return this.scope.make.range(this.of.sheet, this.of.comment.box);
  }

  Delete(): void {
    const { sheet, comment } = this.of;
    comment.replies = comment.replies.filter((each) => each !== this.text);
    changedComment(sheet, comment, "ReplyDeleted");
  }
}
