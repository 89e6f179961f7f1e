import { addComment } from "../../model/comments/commentOperations";
import { COMMENTS_EVENTS } from "../eventNumbers";
import { CommentHandler } from "./CommentHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, placeArgument, textArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { sameBox } from "../../model/cells/Box";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedComment } from "./PlacedComment";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.CommentCollection of the workbook, or of one sheet. */
export class CommentCollectionHandler extends ScopedHandler {
  static override readonly className = "CommentCollection";
  static override readonly since = INTRODUCED.CommentCollection ?? {};
  static override readonly events = COMMENTS_EVENTS;

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel | null,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.#all().map((placed) => new CommentHandler(this.scope, placed));
  }

  override _eventTarget(): string {
    return this.sheet?.id ?? "Workbook";
  }

  Add(cell: unknown, content: unknown, contentType: unknown): Handler {
    const { workbook } = this.scope;
    const place = placeArgument(workbook, this.sheet ?? workbook.activeSheet, cell);
    const comment = addComment(workbook, place, { content, contentType });
    return new CommentHandler(this.scope, { sheet: place.sheet, comment });
  }

  GetCount(): number {
    return this.#all().length;
  }

  GetItem(id: unknown): Handler {
    const item = this.GetItemOrNullObject(id);
    if (item === NULL) throw new HostError("ItemNotFound", "There is no such comment.");
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const item = this._items()[integerArgument(index, 0)];
    if (!item) throw new HostError("InvalidArgument", "There is no such comment.");
    return item;
  }

  GetItemByCell(cell: unknown): Handler {
    const { workbook } = this.scope;
    const { sheet, box } = placeArgument(workbook, this.sheet ?? workbook.activeSheet, cell);
    return this.#found(
      (placed) => placed.sheet === sheet && sameBox(placed.comment.box, { ...box, rows: 1, columns: 1 }),
    );
  }

  GetItemByReplyId(id: unknown): Handler {
    const reply = textArgument(id);
    return this.#found(({ comment }) => comment.replies.some((each) => each.id === reply));
  }

  GetItemOrNullObject(id: unknown): Handler | Null {
    const placed = this.#all().find(({ comment }) => comment.id === id);
    return placed ? new CommentHandler(this.scope, placed) : NULL;
  }

  #all(): readonly PlacedComment[] {
    const sheets = this.sheet ? [this.sheet] : this.scope.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  }

  #found(isIt: (placed: PlacedComment) => boolean): Handler {
    const placed = this.#all().find(isIt);
    if (!placed) throw new HostError("ItemNotFound", "There is no such comment.");
    return new CommentHandler(this.scope, placed);
  }
}
