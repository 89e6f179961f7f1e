import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";

/** Excel.RemoveDuplicatesResult */
export class RemoveDuplicatesResultHandler extends Handler {
  static override readonly className = "RemoveDuplicatesResult";
  static override readonly since = INTRODUCED.RemoveDuplicatesResult ?? {};

  constructor(private readonly result: { readonly removed: number; readonly uniqueRemaining: number }) {
    super();
  }

  get Removed(): number {
    return this.result.removed;
  }

  get UniqueRemaining(): number {
    return this.result.uniqueRemaining;
  }
}
