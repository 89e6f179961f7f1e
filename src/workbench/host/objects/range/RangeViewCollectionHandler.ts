import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument } from "../cellArguments";

/** Excel.RangeViewCollection: the rows of a view. */
export class RangeViewCollectionHandler extends Handler {
  static override readonly className = "RangeViewCollection";
  static override readonly since = INTRODUCED.RangeViewCollection ?? {};

  constructor(private readonly rows: readonly Handler[]) {
    super();
  }

  override _items(): readonly Handler[] {
    return this.rows;
  }

  GetCount(): number {
    return this.rows.length;
  }

  GetItemAt(index: unknown): Handler {
    const row = this.rows[integerArgument(index, 0)];
    if (!row) throw new HostError("InvalidArgument", "There is no such row in the view.");
    return row;
  }
}
