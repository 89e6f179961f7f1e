import { Handler, type Evaluated } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";

/** Excel.FunctionResult: what a function gave; passed to another function, it is that function's argument. */
export class FunctionResultHandler extends Handler {
  static override readonly className = "FunctionResult";
  static override readonly since = INTRODUCED.FunctionResult ?? {};

  constructor(private readonly result: Evaluated) {
    super();
  }

  /** "" where the function succeeded. */
  get Error(): string {
    return this.result.isError ? String(this.result.value) : "";
  }

  get Value(): string | number | boolean | null {
    return this.result.isError ? null : (this.result.value ?? "");
  }

  /** The call as a formula has it, "SUM(1,2)". */
  _formula(): string {
    return this.result.formula.slice(1);
  }
}
