/**
 * How Excel can fail: in its own code, null where it gives no answer; whom it meets; and whether it goes on until it is taken back, as the
 * protection of a sheet does. What only a writing request can meet waits for one: reading a protected sheet is no fault. What the add-in
 * asks once more before it gives up has to last, or nobody would see it.
 */
const KINDS = {
  hang: { code: null, meets: "any", lasts: false },
  "cell-edit": { code: "InvalidOperationInCellEditMode", meets: "any", lasts: false },
  protected: { code: "AccessDenied", meets: "writing", lasts: true },
  connection: { code: "ConnectionFailure", meets: "any", lasts: false },
  "too-large": { code: "RequestPayloadSizeLimitExceeded", meets: "writing", lasts: false },
  other: { code: "GeneralException", meets: "any", lasts: true },
} as const satisfies Readonly<Record<string, FaultKind>>;

interface FaultKind {
  readonly code: string | null;
  readonly meets: "any" | "writing";
  readonly lasts: boolean;
}

/** A failure that can be tried in the pane without anything being wrong. */
export type Fault = keyof typeof KINDS;

export const FAULTS = Object.keys(KINDS) as readonly Fault[];

/**
 * What a fault is.
 *
 * @example faultKind("protected").lasts // => true
 */
export function faultKind(fault: Fault): FaultKind {
  return KINDS[fault];
}
