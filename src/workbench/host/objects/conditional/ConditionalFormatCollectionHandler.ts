import { addConditionalFormat, clearConditionalFormats } from "../../model/rules/conditionalFormats";
import { ConditionalFormatHandler } from "./ConditionalFormatHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { overlaps } from "../../model/cells/Box";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";

/** Excel.ConditionalFormatCollection: the rules that touch a range, the first one wins. */
export class ConditionalFormatCollectionHandler extends ScopedHandler {
  static override readonly className = "ConditionalFormatCollection";
  static override readonly since = INTRODUCED.ConditionalFormatCollection ?? {};

  constructor(
    scope: Scope,
    private readonly place: PlacedBox,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    const { sheet, box } = this.place;
    const touching = sheet.conditionalFormats.filter((format) => overlaps(format.box, box));
    return touching.map((format) => new ConditionalFormatHandler(this.scope, sheet, format));
  }

  Add(type: unknown): Handler {
    const { sheet, box } = this.place;
    return new ConditionalFormatHandler(this.scope, sheet, addConditionalFormat(this.scope.workbook, sheet, box, type));
  }

  ClearAll(): void {
    clearConditionalFormats(this.place.sheet, this.place.box);
  }

  GetCount(): number {
    return this._items().length;
  }

  GetItem(id: unknown): Handler {
    const item = this.GetItemOrNullObject(id);
    if (item === NULL) throw new HostError("ItemNotFound", "There is no such conditional format.");
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const item = this._items()[integerArgument(index, 0)];
    if (!item) throw new HostError("InvalidArgument", "There is no such conditional format.");
    return item;
  }

  GetItemOrNullObject(id: unknown): Handler | Null {
    const format = this.place.sheet.conditionalFormats.find((each) => each.id === id);
    return format ? new ConditionalFormatHandler(this.scope, this.place.sheet, format) : NULL;
  }
}
