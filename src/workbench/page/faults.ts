import type { Host } from "excel-host-embedded";

/** How Excel can fail, in its own codes; null: it gives no answer. */
const CODES = {
  hang: null,
  "cell-edit": "InvalidOperationInCellEditMode",
  protected: "AccessDenied",
  connection: "ConnectionFailure",
  "too-large": "RequestPayloadSizeLimitExceeded",
  other: "GeneralException",
} as const;

/** A failure that can be tried in the pane without anything being wrong. */
export type Fault = keyof typeof CODES;

export const FAULTS = Object.keys(CODES) as readonly Fault[];

/** Makes the next request of the add-in meet the fault. */
export function setFault(host: Host, fault: Fault): void {
  host.clearFaults();
  const code = CODES[fault];
  if (code === null) host.hangAt(1);
  else host.failAt(1, code);
}
