import { addStyle, findStyle } from "../../model/formats/styleOperations";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, textArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { StyleHandler } from "./StyleHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";

/** Excel.StyleCollection: the named cell styles. */
export class StyleCollectionHandler extends ScopedHandler {
  static override readonly className = "StyleCollection";
  static override readonly since = INTRODUCED.StyleCollection ?? {};

  override _items(): readonly Handler[] {
    return [...this.scope.workbook.styles.values()].map((style) => new StyleHandler(this.scope, style));
  }

  Add(name: unknown): void {
    addStyle(this.scope.workbook, name);
  }

  GetCount(): number {
    return this.scope.workbook.styles.size;
  }

  GetItem(name: unknown): Handler {
    const item = this.GetItemOrNullObject(name);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no style "${String(name)}".`);
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const item = this._items()[integerArgument(index, 0)];
    if (!item) throw new HostError("InvalidArgument", "There is no such style.");
    return item;
  }

  GetItemOrNullObject(name: unknown): Handler | Null {
    const style = findStyle(this.scope.workbook, textArgument(name));
    return style ? new StyleHandler(this.scope, style) : NULL;
  }
}
