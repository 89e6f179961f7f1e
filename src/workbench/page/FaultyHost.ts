import type { Host } from "excel-host-embedded";
import type { WireHost } from "excel-host-embedded/transport";
import { faultKind, type Fault } from "./faults";

/** A host in which a failure can be tried: the first request that the failure is meant for meets it. */
export class FaultyHost implements WireHost {
  readonly office: WireHost["office"];
  readonly settings: WireHost["settings"];
  private fault: Fault | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: Host) {
    this.office = host.office;
    this.settings = host.settings;
  }

  /** Whether a failure waits for its request. */
  get isArmed(): boolean {
    return this.fault !== null;
  }

  /** Makes the next request that it is meant for meet the fault; null takes back what was set and lets go what hangs. */
  set(fault: Fault | null): void {
    this.host.clearFaults();
    this.fault = fault;
  }

  readonly onPush: WireHost["onPush"] = (listener) => this.host.onPush(listener);

  /** One after the other, so that the fault meets this request and none that was asked before it. */
  exchange(body: string): Promise<string> {
    const answer = this.last.then(() => {
      this.arm(body);
      return this.host.exchange(body);
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private arm(body: string): void {
    if (this.fault === null) return;
    const { code, meets, lasts } = faultKind(this.fault);
    if (meets === "writing" && !isWriting(body)) return;
    if (code === null) this.host.hangAt(1);
    else this.host.failAt(1, code);
    if (!lasts) this.fault = null;
  }
}

/** The kinds of action that set something: `set` and `update` of the wire. */
const SETS: readonly number[] = [4, 9];

function isWriting(body: string): boolean {
  const { Actions: actions } = JSON.parse(body) as { readonly Actions: readonly { readonly ActionType: number }[] };
  return actions.some(({ ActionType: kind }) => SETS.includes(kind));
}
