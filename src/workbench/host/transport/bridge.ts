import type { WireHost } from "./WireHost";

/** The object that every Excel bundle of office.js looks for as `_richApiNativeBridge` when it starts. */
export interface RichApiBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

const REQUEST = 1;
const PUSH = 3;

/**
 * Transport B: carries ProcessQuery requests over the client's native bridge. It must be there before the bundle runs. It gives
 * the Excel object model and nothing of `Office` (office-js-wire.md §1.1).
 */
export function createBridge(host: WireHost): RichApiBridge {
  const bridge: RichApiBridge = { sendMessageToHost: (text) => void answer(text), onMessageFromHost: null };
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));

  async function answer(text: string): Promise<void> {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type !== REQUEST) return;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    send({ id, type: REQUEST, message: { statusCode: 200, headers: {}, body: await host.exchange(body) } });
  }

  host.onPush((entries) => send({ type: PUSH, message: { entries } }));
  return bridge;
}
