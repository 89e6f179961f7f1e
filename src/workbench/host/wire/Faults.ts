import { HostError } from "./HostError";

/** A failure asked for: the code Excel would give, after so many actions of the request were carried out. */
export interface Fault {
  readonly code: string;
  readonly afterActions: number;
}

/** Failures and silences on demand, counted in requests from the moment of asking: 1 is the next one. */
export class Faults {
  private readonly failures = new Map<number, Fault>();
  private readonly silences = new Map<number, { readonly promise: Promise<void>; readonly release: () => void }>();
  private seen = 0;

  failAt(request: number, fault: Fault): void {
    this.failures.set(this.seen + request, fault);
  }

  /** The request gets no answer until the returned function is called. */
  hangAt(request: number): () => void {
    let release = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.silences.set(this.seen + request, { promise, release });
    return () => release();
  }

  /** Forgets every fault asked for and lets go what hangs. */
  clear(): void {
    this.failures.clear();
    for (const { release } of this.silences.values()) release();
    this.silences.clear();
  }

  /** Counts a request in; gives the fault it must meet, after hanging as long as it must. */
  async next(): Promise<Fault | null> {
    this.seen += 1;
    const number = this.seen;
    const silence = this.silences.get(number);
    if (silence) {
      await silence.promise;
      this.silences.delete(number);
    }
    const fault = this.failures.get(number) ?? null;
    this.failures.delete(number);
    return fault;
  }
}

/** The error of a fault, in words that say it was asked for. */
export function faultError(fault: Fault): HostError {
  return new HostError(fault.code, `The host was told to fail with ${fault.code}.`);
}
