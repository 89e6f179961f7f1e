import { addSheet } from "../../model/sheets/sheetOperations";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { SHEETS_EVENTS } from "../eventNumbers";
import { textArgument } from "../cellArguments";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.WorksheetCollection */
export class WorksheetCollectionHandler extends ScopedHandler {
  static override readonly className = "WorksheetCollection";
  static override readonly since = INTRODUCED.WorksheetCollection ?? {};
  static override readonly events = SHEETS_EVENTS;

  override _items(): readonly Handler[] {
    return this.scope.workbook.sheets.map((sheet) => this.scope.make.worksheet(sheet));
  }

  Add(name: unknown): Handler {
    const wanted = name === null || name === undefined ? null : textArgument(name);
    return this.scope.make.worksheet(addSheet(this.scope.workbook, wanted));
  }

  GetActiveWorksheet(): Handler {
    return this.scope.make.worksheet(this.scope.workbook.activeSheet);
  }

  GetCount(visibleOnly: unknown): number {
    return this.#listed(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): Handler {
    return this.#one(this.#listed(visibleOnly)[0]);
  }

  GetLast(visibleOnly: unknown): Handler {
    return this.#one(this.#listed(visibleOnly).at(-1));
  }

  GetItem(key: unknown): Handler {
    return this.#one(this.scope.workbook.findSheet(textArgument(key)));
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const sheet = this.scope.workbook.findSheet(textArgument(key));
    return sheet ? this.scope.make.worksheet(sheet) : NULL;
  }

  /** How the client finds a sheet again that it got by `getNext`. */
  _GetSheetById(id: unknown): Handler {
    return this.GetItem(id);
  }

  #listed(visibleOnly: unknown): readonly SheetModel[] {
    return this.scope.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }

  #one(sheet: SheetModel | undefined): Handler {
    if (!sheet) throw new HostError("ItemNotFound", "There is no such sheet.");
    return this.scope.make.worksheet(sheet);
  }
}
