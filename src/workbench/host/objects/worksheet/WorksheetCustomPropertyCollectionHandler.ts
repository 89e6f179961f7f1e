import { Handler, NULL } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { textArgument } from "../cellArguments";
import { WorksheetCustomPropertyHandler } from "./WorksheetCustomPropertyHandler";
import type { Null } from "../../wire/HandlerProtocol";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Longest key. */
const MAX_KEY = 255;

/** Excel.WorksheetCustomPropertyCollection (1.12): keys whatever their capitals. */
export class WorksheetCustomPropertyCollectionHandler extends Handler {
  static override readonly className = "WorksheetCustomPropertyCollection";
  static override readonly since = INTRODUCED.WorksheetCustomPropertyCollection ?? {};

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  override _items(): readonly Handler[] {
    return [...this.sheet.customProperties.keys()].map((key) => new WorksheetCustomPropertyHandler(this.sheet, key));
  }

  Add(key: unknown, value: unknown): Handler {
    const name = textArgument(key);
    if (name === "" || name.length > MAX_KEY) throw new HostError("InvalidArgument", "A key has 1 to 255 characters.");
    const known = this.#find(name) ?? name;
    this.sheet.customProperties.set(known, textArgument(value));
    this.sheet.partChanged("custom-properties");
    return new WorksheetCustomPropertyHandler(this.sheet, known);
  }

  GetCount(): number {
    return this.sheet.customProperties.size;
  }

  GetItem(key: unknown): Handler {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no property "${String(key)}".`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Handler | Null {
    const known = this.#find(textArgument(key));
    return known === undefined ? NULL : new WorksheetCustomPropertyHandler(this.sheet, known);
  }

  #find(name: string): string | undefined {
    const folded = name.toLocaleLowerCase("en-US");
    return [...this.sheet.customProperties.keys()].find((key) => key.toLocaleLowerCase("en-US") === folded);
  }
}
