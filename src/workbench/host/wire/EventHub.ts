import { classOf } from "./HandlerMembers";
import type { Handler, HostEvent } from "./HandlerProtocol";
import { HostError } from "./HostError";

/** An event on its way to the client, as the wire has it. */
export interface PushEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text of a flat object. */
  readonly message: string;
}

const REGISTER = /^_(Register|Unregister)(.+)$/;

/** Events that the client never registers: it waits for a trace action instead (settings changed, workbook selection changed). */
const ALWAYS_SENT: ReadonlySet<number> = new Set([1, 2]);

/** Who waits for which event, and the events that are to be sent once the request that caused them is answered. */
export class EventHub {
  private readonly waiting = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly PushEntry[]) => void>();
  private queue: PushEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private busy = 0;
  enabled = true;

  /** Registers or unregisters when the method is one of Excel's `_Register…Event`; false when it is another method. */
  handle(handler: Handler, method: string): boolean {
    const [, verb, middle] = REGISTER.exec(method) ?? [];
    if (verb === undefined || middle === undefined) return false;
    const key = keyOf(typeOf(handler, method, middle), handler._eventTarget());
    const count = this.waiting.get(key) ?? 0;
    this.waiting.set(key, Math.max(0, verb === "Register" ? count + 1 : count - 1));
    return true;
  }

  /** Sends an event to every target that waits for it; kept back until the request under way is answered. */
  raise(event: HostEvent): void {
    if (!this.enabled) return;
    const targets = ALWAYS_SENT.has(event.type)
      ? [""]
      : event.targets.filter((target) => this.isWaited(event.type, target));
    if (targets.length === 0) return;
    const message = JSON.stringify(event.message);
    for (const targetId of targets) {
      this.queue.push({ messageCategory: 65536, messageType: event.type, targetId, message });
    }
    this.schedule();
  }

  /** True when someone registered for this event at this target. */
  isWaited(type: number, target: string): boolean {
    return (this.waiting.get(keyOf(type, target)) ?? 0) > 0;
  }

  /** True when someone registered for one of these events anywhere. */
  isWaitedFor(types: readonly number[]): boolean {
    return [...this.waiting].some(([key, count]) => count > 0 && types.includes(Number.parseInt(key, 10)));
  }

  /** True while a request is carried out. */
  get isBusy(): boolean {
    return this.busy > 0;
  }

  onPush(listener: (entries: readonly PushEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Holds events back while `work` runs, so that a handler never runs inside the request that caused it. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
      this.schedule();
    }
  }

  private schedule(): void {
    if (this.busy > 0 || this.queue.length === 0 || this.timer !== null) return;
    this.timer = setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.timer = null;
    if (this.busy > 0) return;
    const entries = this.queue;
    this.queue = [];
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }
}

function keyOf(type: number, target: string): string {
  return `${type}|${target}`;
}

/** `_RegisterDataChangedEvent` and `_RegisterEventNameChanged` both occur: the handler's table says what is between. */
function typeOf(handler: Handler, method: string, middle: string): number {
  const { events, className } = classOf(handler);
  const type = events[middle] ?? events[middle.replace(/^Event|Event$/, "")];
  if (type === undefined)
    throw new HostError(
      "ApiNotFound",
      `The API you are trying to use could not be found: ${className}.${method}.`,
      `${className}.${method}`,
    );
  return type;
}
