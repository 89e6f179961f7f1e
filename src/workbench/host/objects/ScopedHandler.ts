import { Handler } from "../wire/HandlerProtocol";
import type { Scope } from "./Scope";

/** A handler of the workbook. Helpers of its subclasses are functions or `#private`: any other method could be called over the wire. */
export abstract class ScopedHandler extends Handler {
  constructor(protected readonly scope: Scope) {
    super();
  }
}
