import type { Handler } from "./HandlerProtocol";
import { HostError } from "./HostError";

interface Kept {
  readonly handler: Handler;
  readonly release: () => void;
}

/** The objects that a client keeps from one request to the next, by the `_ReferenceId` it knows them by. */
export class References {
  private readonly kept = new Map<string, Kept>();
  private last = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(handler: Handler): string {
    this.last += 1;
    const id = `r${this.last}`;
    this.kept.set(id, { handler, release: handler._keep() });
    return id;
  }

  find(id: string): Handler | undefined {
    return this.kept.get(id)?.handler;
  }

  get(id: string): Handler {
    const handler = this.find(id);
    if (!handler) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return handler;
  }

  release(id: string): void {
    this.kept.get(id)?.release();
    this.kept.delete(id);
  }
}
