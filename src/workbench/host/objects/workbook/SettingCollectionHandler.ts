import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { SettingHandler } from "./SettingHandler";
import { textArgument } from "../cellArguments";
import type { Handler, Null } from "../../wire/HandlerProtocol";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export class SettingCollectionHandler extends ScopedHandler {
  static override readonly className = "SettingCollection";
  static override readonly since = INTRODUCED.SettingCollection ?? {};

  override _items(): readonly Handler[] {
    return [...this.scope.workbook.settings.keys()].map((key) => new SettingHandler(this.scope, key));
  }

  Add(key: unknown, value: unknown): Handler {
    this.scope.workbook.settings.set(textArgument(key), value);
    this.scope.workbook.changed({ kind: "workbook", part: "settings" });
    return new SettingHandler(this.scope, textArgument(key));
  }

  GetCount(): number {
    return this.scope.workbook.settings.size;
  }

  GetItem(key: unknown): Handler {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no setting "${String(key)}".`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const name = textArgument(key);
    return this.scope.workbook.settings.has(name) ? new SettingHandler(this.scope, name) : NULL;
  }
}
