import { customValue } from "./customValue";
import { CustomPropertyHandler } from "./CustomPropertyHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { textArgument } from "../cellArguments";
import type { Handler, Null } from "../../wire/HandlerProtocol";

/** Longest key (Excel.CustomProperty key). */
const MAX_KEY = 255;

/** Excel.CustomPropertyCollection of the document. Keys are the same whatever their capitals. */
export class CustomPropertyCollectionHandler extends ScopedHandler {
  static override readonly className = "CustomPropertyCollection";
  static override readonly since = INTRODUCED.CustomPropertyCollection ?? {};

  override _items(): readonly Handler[] {
    return [...this.scope.workbook.customProperties.keys()].map((key) => new CustomPropertyHandler(this.scope, key));
  }

  Add(key: unknown, value: unknown): Handler {
    const name = textArgument(key);
    if (name === "" || name.length > MAX_KEY) throw new HostError("InvalidArgument", "A key has 1 to 255 characters.");
    const { workbook } = this.scope;
    const known = this.#find(name) ?? name;
    workbook.customProperties.set(known, customValue(value));
    workbook.changed({ kind: "workbook", part: "properties" });
    return new CustomPropertyHandler(this.scope, known);
  }

  DeleteAll(): void {
    this.scope.workbook.customProperties.clear();
    this.scope.workbook.changed({ kind: "workbook", part: "properties" });
  }

  GetCount(): number {
    return this.scope.workbook.customProperties.size;
  }

  GetItem(key: unknown): Handler {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no property "${String(key)}".`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const known = this.#find(textArgument(key));
    return known === undefined ? NULL : new CustomPropertyHandler(this.scope, known);
  }

  #find(key: string): string | undefined {
    const folded = key.toLocaleLowerCase("en-US");
    return [...this.scope.workbook.customProperties.keys()].find((each) => each.toLocaleLowerCase("en-US") === folded);
  }
}
