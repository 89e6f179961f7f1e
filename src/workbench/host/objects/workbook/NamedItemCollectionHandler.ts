import { addName, nameFormula } from "../../model/names/nameOperations";
import { CellsHandler } from "../range/CellsHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NamedItemHandler } from "./NamedItemHandler";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { textArgument } from "../cellArguments";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { NameModel } from "../../model/names/NameModel";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.NamedItemCollection: the names of the whole workbook, or those of one sheet. */
export class NamedItemCollectionHandler extends ScopedHandler {
  static override readonly className = "NamedItemCollection";
  static override readonly since = INTRODUCED.NamedItemCollection ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel | null,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.#names().map((name) => new NamedItemHandler(this.scope, name));
  }

  Add(name: unknown, reference: unknown, comment: unknown): Handler {
    const formula = reference instanceof CellsHandler ? formulaOf(reference) : reference;
    const given = { name, formula, ...(typeof comment === "string" ? { comment } : {}) };
    return new NamedItemHandler(this.scope, addName(this.scope.workbook, this.sheet, given));
  }

  GetCount(): number {
    return this.#names().length;
  }

  GetItem(name: unknown): Handler {
    const item = this.GetItemOrNullObject(name);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no name "${String(name)}".`);
    return item;
  }

  GetItemOrNullObject(name: unknown): Handler | Null {
    const folded = textArgument(name).toLocaleLowerCase("en-US");
    const found = this.#names().find((each) => each.name.toLocaleLowerCase("en-US") === folded);
    return found ? new NamedItemHandler(this.scope, found) : NULL;
  }

  #names(): readonly NameModel[] {
    return this.sheet ? this.sheet.names : this.scope.workbook.names;
  }
}

function formulaOf(range: CellsHandler): string {
  const { sheet, box } = range._place();
  return nameFormula(sheet, box);
}
