import { HostError } from "../../actions/ports/WorkbookPort";
import type { JobFailure } from "./jobState";

/** How something ended that did not end well: Excel's failure is told, a bug is kept to be thrown into the error boundary. */
export type ErrorState =
  { readonly status: "failed"; readonly failure: JobFailure } | { readonly status: "broken"; readonly error: unknown };

/** The state that what was thrown leaves behind. */
export function stateOfError(error: unknown): ErrorState {
  return error instanceof HostError ? { status: "failed", failure: error.failure } : { status: "broken", error };
}
