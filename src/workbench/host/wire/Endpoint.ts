import { Dispatcher, type DispatcherParts } from "./Dispatcher";
import { faultError, Faults, type Fault } from "./Faults";
import { utf8Length } from "./utf8Length";
import type { WireReply, WireRequest } from "./WireTypes";

/** Excel on the web takes no more in one request, and gives no more in one answer. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** What was asked of the host since the counters were last set to 0. `ms` is the host's own time, calculation included. */
export interface Counters {
  requests: number;
  actions: number;
  bytesOut: number;
  bytesIn: number;
  largestRequestBytes: number;
  largestAnswerBytes: number;
  ms: number;
}

const NO_COUNTS: Readonly<Counters> = {
  requests: 0,
  actions: 0,
  bytesOut: 0,
  bytesIn: 0,
  largestRequestBytes: 0,
  largestAnswerBytes: 0,
  ms: 0,
};

/** Where requests come in: one after the other, measured, limited, and broken on demand. */
export class Endpoint {
  readonly counters: Counters = { ...NO_COUNTS };
  readonly faults = new Faults();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: DispatcherParts) {}

  resetCounters(): void {
    Object.assign(this.counters, NO_COUNTS);
  }

  /** Carries out the JSON body of a ProcessQuery and gives the JSON body of the answer. Requests never overlap. */
  exchange(body: string): Promise<string> {
    const answer = this.last.then(() => this.answer(body));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(body: string): Promise<string> {
    const request = JSON.parse(body) as WireRequest;
    if (isForServices(request)) return JSON.stringify(await new Dispatcher(this.parts).run(request));
    const bytes = this.countRequest(body, request);
    const fault = await this.faults.next();
    const started = performance.now();
    const text = await this.parts.events.during(() => this.reply(request, bytes, fault));
    this.counters.ms += performance.now() - started;
    const answerBytes = utf8Length(text);
    this.counters.bytesIn += answerBytes;
    this.counters.largestAnswerBytes = Math.max(this.counters.largestAnswerBytes, answerBytes);
    return text;
  }

  private countRequest(body: string, request: WireRequest): number {
    const bytes = utf8Length(body);
    this.counters.requests += 1;
    this.counters.bytesOut += bytes;
    this.counters.largestRequestBytes = Math.max(this.counters.largestRequestBytes, bytes);
    if (bytes <= PAYLOAD_LIMIT_BYTES) this.counters.actions += request.Actions.length;
    return bytes;
  }

  private async reply(request: WireRequest, bytes: number, fault: Fault | null): Promise<string> {
    if (bytes > PAYLOAD_LIMIT_BYTES) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const last = request.Actions.length - 1;
    const failBefore = fault && { index: Math.min(fault.afterActions, last), error: faultError(fault) };
    const text = JSON.stringify(await new Dispatcher(this.parts).run(request, failBefore));
    if (utf8Length(text) <= PAYLOAD_LIMIT_BYTES) return text;
    return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
}

const SERVICE = 2;

/** Office tells services beside Excel that it has started, at a moment of its own: that is no request of the add-in. */
function isForServices({ ObjectPaths }: WireRequest): boolean {
  const roots = Object.values(ObjectPaths).filter(({ ParentObjectPathId }) => (ParentObjectPathId ?? 0) === 0);
  return roots.length > 0 && roots.every(({ ObjectPathType }) => ObjectPathType === SERVICE);
}

function refusal(code: string, message: string): string {
  const reply: WireReply = {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 413 },
    TraceIds: [],
  };
  return JSON.stringify(reply);
}
