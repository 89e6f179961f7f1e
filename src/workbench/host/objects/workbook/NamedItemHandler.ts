import { boxOfName, deleteName, scopeOf, setNameFormula } from "../../model/names/nameOperations";
import { flagArgument, textArgument } from "../cellArguments";
import { fullBoxAddress } from "../../model/cells/addresses";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { NameModel } from "../../model/names/NameModel";
import type { Scope } from "../Scope";

const CONSTANT = /^=(?:"((?:[^"]|"")*)"|([-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?)|(TRUE|FALSE))$/i;

/** Excel.NamedItem */
export class NamedItemHandler extends ScopedHandler {
  static override readonly className = "NamedItem";
  static override readonly navigation = ["Worksheet", "WorksheetOrNullObject"];
  static override readonly since = INTRODUCED.NamedItem ?? {};

  constructor(
    scope: Scope,
    private readonly model: NameModel,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.model.name };
  }

  get Name(): string {
    return this.model.name;
  }

  get Formula(): string {
    return this.model.formula;
  }

  set Formula(formula: unknown) {
    setNameFormula(this.scope.workbook, this.model, formula);
  }

  get Comment(): string {
    return this.model.comment;
  }

  set Comment(comment: unknown) {
    this.model.comment = textArgument(comment);
  }

  get Visible(): boolean {
    return this.model.visible;
  }

  set Visible(visible: unknown) {
    this.model.visible = flagArgument(visible);
  }

  get Scope(): string {
    return this.model.scope === null ? "Workbook" : "Worksheet";
  }

  get Type(): string {
    if (this.GetRangeOrNullObject() !== NULL) return "Range";
    const value = constantOf(this.model.formula);
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return value === null ? "Error" : "String";
  }

  /** The address of a range, the value of a constant. Of a name that calculates the host can't say: #VALUE!. */
  get Value(): string | number | boolean {
    const place = boxOfName(this.scope.workbook, this.model);
    if (place) return fullBoxAddress(place.sheet.name, place.box);
    return constantOf(this.model.formula) ?? (this.model.formula.includes("#REF!") ? "#REF!" : "#VALUE!");
  }

  get Worksheet(): Handler {
    const sheet = this.WorksheetOrNullObject;
    if (sheet === NULL)
      throw new HostError("ItemNotFound", "The name is of the whole workbook.", "NamedItem.worksheet");
    return sheet;
  }

  get WorksheetOrNullObject(): Handler | Null {
    const sheet = scopeOf(this.scope.workbook, this.model);
    return sheet ? this.scope.make.worksheet(sheet) : NULL;
  }

  GetRange(): Handler {
    const range = this.GetRangeOrNullObject();
    if (range === NULL) throw new HostError("InvalidReference", "The name stands for no range.");
    return range;
  }

  GetRangeOrNullObject(): Handler | Null {
    const place = boxOfName(this.scope.workbook, this.model);
    return place ? this.scope.make.range(place.sheet, place.box) : NULL;
  }

  Delete(): void {
    deleteName(this.scope.workbook, this.model);
  }
}

function constantOf(formula: string): string | number | boolean | null {
  const match = CONSTANT.exec(formula);
  if (!match) return null;
  const [, text, number, flag] = match;
  if (text !== undefined) return text.replaceAll('""', '"');
  return number === undefined ? flag?.toUpperCase() === "TRUE" : Number(number);
}
