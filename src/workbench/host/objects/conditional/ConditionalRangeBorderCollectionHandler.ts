import { ConditionalRangeBorderHandler } from "./ConditionalRangeBorderHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, wordArgument } from "../cellArguments";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Excel.ConditionalRangeBorderCollection */
export class ConditionalRangeBorderCollectionHandler extends Handler {
  static override readonly className = "ConditionalRangeBorderCollection";
  static override readonly navigation = ["Bottom", "Left", "Right", "Top"];
  static override readonly since = INTRODUCED.ConditionalRangeBorderCollection ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  override _items(): readonly Handler[] {
    return INDEXES.map((index) => this.GetItem(index));
  }

  get Count(): number {
    return INDEXES.length;
  }

  get Top(): Handler {
    return this.GetItem("EdgeTop");
  }

  get Bottom(): Handler {
    return this.GetItem("EdgeBottom");
  }

  get Left(): Handler {
    return this.GetItem("EdgeLeft");
  }

  get Right(): Handler {
    return this.GetItem("EdgeRight");
  }

  GetItem(index: unknown): Handler {
    return new ConditionalRangeBorderHandler(this.sheet, this.model, wordArgument(index, INDEXES));
  }

  GetItemAt(place: unknown): Handler {
    const index = INDEXES[integerArgument(place, 0)];
    if (index === undefined) throw new HostError("InvalidArgument", "There is no such border.");
    return this.GetItem(index);
  }
}
