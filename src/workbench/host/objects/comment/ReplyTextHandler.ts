import { changedComment } from "../../model/comments/commentOperations";
import { ScopedHandler } from "../ScopedHandler";
import { textArgument } from "../cellArguments";
import type { PlacedComment } from "./PlacedComment";
import type { ReplyModel } from "../../model/comments/CommentModel";
import type { Scope } from "../Scope";

/** What a comment and an answer to it have alike. */
export abstract class ReplyTextHandler extends ScopedHandler {
  constructor(
    scope: Scope,
    protected readonly of: PlacedComment,
    protected readonly text: ReplyModel,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { Id: this.text.id };
  }

  get Id(): string {
    return this.text.id;
  }

  get AuthorName(): string {
    return this.text.author;
  }

  /** The host has no accounts. */
  get AuthorEmail(): string {
    return "";
  }

  get CreationDate(): string {
    return this.text.created.toISOString();
  }

  get ContentType(): string {
    return this.text.contentType;
  }

  get Content(): string {
    return this.text.content;
  }

  set Content(content: unknown) {
    const isReply = this.text !== this.of.comment;
    this.text.content = textArgument(content);
    changedComment(this.of.sheet, this.of.comment, isReply ? "ReplyEdited" : "CommentEdited");
  }
}
