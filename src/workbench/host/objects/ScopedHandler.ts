import { Handler } from "../wire/HandlerProtocol";
import type { Scope } from "./Scope";

/**
 * A handler of the workbook. The wire reaches every method of its subclasses, so what only helps them is a function or `#private`;
 * test/host/objects/prototypes.test.ts holds their methods to those that the client calls.
 */
export abstract class ScopedHandler extends Handler {
  constructor(protected readonly scope: Scope) {
    super();
  }
}
