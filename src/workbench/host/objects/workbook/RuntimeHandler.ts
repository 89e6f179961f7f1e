import { flagArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";

/** Excel.Runtime */
export class RuntimeHandler extends ScopedHandler {
  static override readonly className = "Runtime";
  static override readonly since = INTRODUCED.Runtime ?? {};

  get EnableEvents(): boolean {
    return this.scope.services.eventsEnabled;
  }

  set EnableEvents(enabled: unknown) {
    this.scope.services.eventsEnabled = flagArgument(enabled);
  }
}
