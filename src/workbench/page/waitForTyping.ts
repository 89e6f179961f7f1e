import type { WireHost } from "excel-host-embedded/transport";

/** How often it is looked whether the cell was left, in milliseconds. */
const LOOK_EVERY = 100;

/**
 * A host whose calls wait while a cell is being typed into, as Excel lets them wait for an add-in that asks with `delayForCellEdit`.
 * `onWaiting` is told when a call begins to wait, and when none waits any longer.
 */
export function waitForTyping(host: WireHost, isTyping: () => boolean, onWaiting: (waits: boolean) => void): WireHost {
  const untilLeft = async () => {
    if (!isTyping()) return;
    onWaiting(true);
    while (isTyping()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    onWaiting(false);
  };
  return {
    office: host.office,
    settings: host.settings,
    onPush: (listener) => host.onPush(listener),
    exchange: async (body) => {
      await untilLeft();
      return host.exchange(body);
    },
  };
}
