import { assertAllowed } from "../sheets/protectionGuard";
import { HostError } from "../../wire/HostError";
import { sameBox } from "../cells/Box";
import type { CommentModel, ReplyModel } from "./CommentModel";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Who writes: the host has one user. */
const AUTHOR = "Excel";
const TYPES = ["Plain", "Mention"];

/**
 * What `comments.add` does: a cell has one thread, a second one is refused.
 *
 * @example addComment(workbook, { sheet, box: C7 }, { content: "Chưa rõ hạn", contentType: null }).replies // => []
 */
export function addComment(
  workbook: WorkbookModel,
  { sheet, box }: PlacedBox,
  text: { readonly content: unknown; readonly contentType: unknown },
): CommentModel {
  assertAllowed(sheet, "allowEditObjects");
  if (box.rows > 1 || box.columns > 1) throw new HostError("InvalidArgument", "A comment stands on one cell.");
  if (sheet.comments.some((comment) => sameBox(comment.box, box))) {
    throw new HostError("ItemAlreadyExists", "The cell has a comment already.");
  }
  const comment: CommentModel = { ...newReply(workbook, text), box, resolved: false, replies: [] };
  sheet.comments.push(comment);
  tell(sheet, "comment-added", comment.id);
  return comment;
}

/** What `comment.delete` does: its answers go with it. @example deleteComment(sheet, comment) // sheet.comments => [] */
export function deleteComment(sheet: SheetModel, comment: CommentModel): void {
  assertAllowed(sheet, "allowEditObjects");
  sheet.comments = sheet.comments.filter((each) => each !== comment);
  tell(sheet, "comment-deleted", comment.id);
}

/** What `replies.add` does. @example addReply(workbook, sheet, comment, { content: "Đã sửa", contentType: null }) */
export function addReply(
  workbook: WorkbookModel,
  sheet: SheetModel,
  comment: CommentModel,
  text: { readonly content: unknown; readonly contentType: unknown },
): ReplyModel {
  const reply = newReply(workbook, text);
  comment.replies.push(reply);
  changedComment(sheet, comment, "ReplyAdded");
  return reply;
}

/** Tells that something of a thread changed. @example changedComment(sheet, comment, "CommentEdited") */
export function changedComment(sheet: SheetModel, comment: CommentModel, how: string): void {
  sheet.partChanged("comments");
  sheet.changed({ kind: "comment-changed", sheet: sheet.id, comment: comment.id, how });
}

function newReply(
  workbook: WorkbookModel,
  { content, contentType }: { readonly content: unknown; readonly contentType: unknown },
): ReplyModel {
  const type = contentType ?? "Plain";
  const words: unknown =
    typeof content === "object" && content !== null ? Reflect.get(content, "richContent") : content;
  if (typeof words !== "string" || typeof type !== "string" || !TYPES.includes(type)) {
    throw new HostError("InvalidArgument", "A comment is a text.");
  }
  const id = `{${workbook.newNumber().toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
  return { id, content: words, contentType: type, author: AUTHOR, created: workbook.today() };
}

function tell(sheet: SheetModel, kind: "comment-added" | "comment-deleted", comment: string): void {
  sheet.partChanged("comments");
  sheet.changed({ kind, sheet: sheet.id, comment });
}
