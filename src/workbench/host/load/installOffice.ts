import type { WireHost } from "../transport/WireHost";
import { loadOffice } from "./loadOffice";

const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

/**
 * Puts the client's `Office`, `Excel` and `OfficeExtension` on globalThis, so that an add-in's code runs in Node as it does in a pane.
 * The returned function puts back what was there.
 */
export async function installOffice(host: WireHost): Promise<() => void> {
  const globals = await loadOffice(host);
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
