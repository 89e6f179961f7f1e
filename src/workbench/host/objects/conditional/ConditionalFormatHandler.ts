import { CellValueConditionalFormatHandler } from "./CellValueConditionalFormatHandler";
import { ColorScaleConditionalFormatHandler } from "./ColorScaleConditionalFormatHandler";
import { DataBarConditionalFormatHandler } from "./DataBarConditionalFormatHandler";
import { IconSetConditionalFormatHandler } from "./IconSetConditionalFormatHandler";
import { PresetCriteriaConditionalFormatHandler } from "./PresetCriteriaConditionalFormatHandler";
import { TopBottomConditionalFormatHandler } from "./TopBottomConditionalFormatHandler";
import { CustomConditionalFormatHandler } from "./CustomConditionalFormatHandler";
import { deleteConditionalFormat, setPriority } from "../../model/rules/conditionalFormats";
import { flagArgument, integerArgument } from "../cellArguments";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import { TextConditionalFormatHandler } from "./TextConditionalFormatHandler";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedPart } from "../partHandler";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ConditionalFormat */
export class ConditionalFormatHandler extends ScopedHandler {
  static override readonly className = "ConditionalFormat";
  static override readonly navigation = [
    "CellValue",
    "CellValueOrNullObject",
    "ColorScale",
    "ColorScaleOrNullObject",
    "Custom",
    "CustomOrNullObject",
    "DataBar",
    "DataBarOrNullObject",
    "IconSet",
    "IconSetOrNullObject",
    "Preset",
    "PresetOrNullObject",
    "TopBottom",
    "TopBottomOrNullObject",
    "TextComparison",
    "TextComparisonOrNullObject",
  ];
  static override readonly since = INTRODUCED.ConditionalFormat ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { Id: this.model.id };
  }

  get Id(): string {
    return this.model.id;
  }

  get Type(): string {
    return this.model.type;
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.model);
  }

  set Priority(priority: unknown) {
    setPriority(this.sheet, this.model, integerArgument(priority));
  }

  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }

  set StopIfTrue(stop: unknown) {
    this.model.stopIfTrue = flagArgument(stop);
    this.sheet.partChanged("conditional-formats");
  }

  get Custom(): Handler {
    return demanded(this.CustomOrNullObject);
  }

  get CustomOrNullObject(): Handler | Null {
    return this.model.type === "Custom" ? new CustomConditionalFormatHandler(this.sheet, this.model) : NULL;
  }

  get CellValue(): Handler {
    return demanded(this.CellValueOrNullObject);
  }

  get CellValueOrNullObject(): Handler | Null {
    const isThis = this.model.type === "CellValue";
    return isThis ? new CellValueConditionalFormatHandler(this.sheet, this.model) : NULL;
  }

  get TextComparison(): Handler {
    return demanded(this.TextComparisonOrNullObject);
  }

  get TextComparisonOrNullObject(): Handler | Null {
    return this.model.type === "ContainsText" ? new TextConditionalFormatHandler(this.sheet, this.model) : NULL;
  }

  get ColorScale(): Handler {
    return demanded(this.ColorScaleOrNullObject);
  }

  get ColorScaleOrNullObject(): Handler | Null {
    return this.model.type === "ColorScale" ? new ColorScaleConditionalFormatHandler(this.#part()) : NULL;
  }

  get DataBar(): Handler {
    return demanded(this.DataBarOrNullObject);
  }

  get DataBarOrNullObject(): Handler | Null {
    return this.model.type === "DataBar" ? new DataBarConditionalFormatHandler(this.#part()) : NULL;
  }

  get IconSet(): Handler {
    return demanded(this.IconSetOrNullObject);
  }

  get IconSetOrNullObject(): Handler | Null {
    return this.model.type === "IconSet" ? new IconSetConditionalFormatHandler(this.#part()) : NULL;
  }

  get TopBottom(): Handler {
    return demanded(this.TopBottomOrNullObject);
  }

  get TopBottomOrNullObject(): Handler | Null {
    return this.model.type === "TopBottom" ? new TopBottomConditionalFormatHandler(this.sheet, this.model) : NULL;
  }

  get Preset(): Handler {
    return demanded(this.PresetOrNullObject);
  }

  get PresetOrNullObject(): Handler | Null {
    return this.model.type === "PresetCriteria"
      ? new PresetCriteriaConditionalFormatHandler(this.sheet, this.model)
      : NULL;
  }

  GetRange(): Handler {
    return this.scope.make.range(this.sheet, this.model.box);
  }

  GetRangeOrNullObject(): Handler | Null {
    return this.GetRange();
  }

  GetRanges(): Handler {
    return this.scope.make.rangeAreas(this.sheet, [this.model.box]);
  }

  Delete(): void {
    deleteConditionalFormat(this.sheet, this.model);
  }

  #part(): PlacedPart {
    const { workbook } = this.scope;
    return { workbook, sheet: this.sheet, part: this.model.parts, told: "conditional-formats" };
  }
}

function demanded(handler: Handler | Null): Handler {
  if (handler === NULL) throw new HostError("InvalidOperation", "The conditional format is of another kind.");
  return handler;
}
