import { borderIndex } from "../../model/formats/rangeBorders";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";
import { RangeBorderHandler } from "./RangeBorderHandler";
import type { FormatTarget } from "./FormatTarget";

/** Excel.RangeBorderCollection */
export class RangeBorderCollectionHandler extends Handler {
  static override readonly className = "RangeBorderCollection";
  static override readonly since = INTRODUCED.RangeBorderCollection ?? {};

  constructor(private readonly target: FormatTarget) {
    super();
  }

  override _items(): readonly Handler[] {
    return this.target.borders.map((index) => new RangeBorderHandler(this.target, index));
  }

  get Count(): number {
    return this.target.borders.length;
  }

  GetItem(index: unknown): Handler {
    return new RangeBorderHandler(this.target, borderIndex(index));
  }

  GetItemAt(place: unknown): Handler {
    const index = this.target.borders[integerArgument(place, 0)];
    if (!index) throw new HostError("InvalidArgument", "There is no such border.");
    return new RangeBorderHandler(this.target, index);
  }
}
