import { addReply } from "../../model/comments/commentOperations";
import { CommentReplyHandler } from "./CommentReplyHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedComment } from "./PlacedComment";
import type { Scope } from "../Scope";

/** Excel.CommentReplyCollection: the answers of a thread, the oldest first. */
export class CommentReplyCollectionHandler extends ScopedHandler {
  static override readonly className = "CommentReplyCollection";
  static override readonly since = INTRODUCED.CommentReplyCollection ?? {};

  constructor(
    scope: Scope,
    private readonly of: PlacedComment,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.of.comment.replies.map((reply) => new CommentReplyHandler(this.scope, this.of, reply));
  }

  Add(content: unknown, contentType: unknown): Handler {
    const { sheet, comment } = this.of;
    const reply = addReply(this.scope.workbook, sheet, comment, { content, contentType });
    return new CommentReplyHandler(this.scope, this.of, reply);
  }

  GetCount(): number {
    return this.of.comment.replies.length;
  }

  GetItem(id: unknown): Handler {
    const item = this.GetItemOrNullObject(id);
    if (item === NULL) throw new HostError("ItemNotFound", "There is no such answer.");
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const item = this._items()[integerArgument(index, 0)];
    if (!item) throw new HostError("InvalidArgument", "There is no such answer.");
    return item;
  }

  GetItemOrNullObject(id: unknown): Handler | Null {
    const reply = this.of.comment.replies.find((each) => each.id === id);
    return reply ? new CommentReplyHandler(this.scope, this.of, reply) : NULL;
  }
}
