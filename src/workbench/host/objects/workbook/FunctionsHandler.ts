import { FunctionResultHandler } from "./FunctionResultHandler";
import { functionCall } from "./functionCall";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { WORKSHEET_FUNCTIONS } from "./worksheetFunctions";
import type { Scope } from "../Scope";

/** Excel.Functions: functions of a cell, called by themselves. One the engine does not know gives #NAME?. */
export class FunctionsHandler extends ScopedHandler {
  static override readonly className = "Functions";
  static override readonly since = INTRODUCED.Functions ?? {};
}

/** A handler with the scope that its subclass keeps to itself. */
interface Scoped {
  readonly scope: Scope;
}

for (const name of WORKSHEET_FUNCTIONS) {
  Object.defineProperty(FunctionsHandler.prototype, name, {
    async value(this: Scoped, ...args: unknown[]): Promise<FunctionResultHandler> {
      return new FunctionResultHandler(await this.scope.services.evaluate(functionCall(name, args)));
    },
    configurable: true,
  });
}
