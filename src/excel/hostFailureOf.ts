import type { HostFailure } from "../actions/ports/WorkbookPort";

type Kind = HostFailure["kind"];

// Messages are in the language of Excel, so only codes are read (notes of the platform §4).
const KINDS: Readonly<Record<string, Kind>> = {
  AccessDenied: "protected-sheet",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  ItemAlreadyExists: "name-taken",
  MergedRangeConflict: "merged-or-table-conflict",
  InsertDeleteConflict: "merged-or-table-conflict",
  NonBlankCellOffSheet: "merged-or-table-conflict",
  FilteredRangeConflict: "merged-or-table-conflict",
  Conflict: "merged-or-table-conflict",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  // What Excel says, among other things, when another workbook's window came in front (notes of the platform §4.3).
  GeneralException: "lost-focus",
  InvalidSelection: "lost-focus",
  ConnectionFailure: "connection",
  ServiceNotAvailable: "connection",
  ActivityLimitReached: "connection",
  RequestAborted: "connection",
  Timeout: "connection",
};

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

// What Excel answers when something is not, or no longer, where it was looked for; and while a cell is being typed into.
const STALE = new Set([
  "AccessDenied",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
]);

/**
 * Whether an error of Office may come from the workbook not being as it was believed to be, so that asking first may help.
 *
 * @example isStale({ code: "ItemNotFound" }) // => true
 */
export function isStale(error: unknown): boolean {
  return STALE.has(codeOf(error) ?? "");
}

/**
 * What an error of Office means; undefined for an error that is not Office's, which is a fault of the program.
 *
 * @example hostFailureOf({ code: "AccessDenied" }, "Nhiệm vụ") // => { kind: "protected-sheet", code: "AccessDenied", sheet: "Nhiệm vụ" }
 */
export function hostFailureOf(error: unknown, sheet: string | null): HostFailure | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : { kind: KINDS[code] ?? "host-error", code, sheet };
}
