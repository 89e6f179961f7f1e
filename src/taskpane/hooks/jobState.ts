import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import type { HostFailure, WriteProgress } from "../../actions/ports/WorkbookPort";

/** Why a step gave nothing. */
export type JobFailure = ActionFailure | HostFailure;

/**
 * Where a step stands. `draft` is what it found or made, `isRedrawn` that the one agreed to would be another by now, `progress` how far
 * writing is, null until the first word of it; a bug is kept to be thrown into the error boundary.
 */
export type JobState<T> =
  | { readonly status: "idle" }
  | { readonly status: "reading" }
  | { readonly status: "preview"; readonly draft: T; readonly isRedrawn: boolean }
  | {
      readonly status: "writing";
      readonly draft: T;
      readonly progress: WriteProgress | null;
      readonly isStopping: boolean;
    }
  | { readonly status: "done"; readonly draft: T }
  | { readonly status: "failed"; readonly failure: JobFailure }
  | { readonly status: "broken"; readonly error: unknown };

/** What can happen to a step: it comes to another state, or its writing goes on, is to stop, or ends. */
export type JobEvent<T> =
  | { readonly type: "became"; readonly state: JobState<T> }
  | { readonly type: "progressed"; readonly progress: WriteProgress }
  | { readonly type: "stopping" }
  | { readonly type: "written" };

/** The step after an event: idle → reading → (preview →) writing → done, or failed. Only a step that writes goes on writing. */
export function jobState<T>(state: JobState<T>, event: JobEvent<T>): JobState<T> {
  if (event.type === "became") return event.state;
  if (state.status !== "writing") return state;
  if (event.type === "written") return { status: "done", draft: state.draft };
  if (event.type === "stopping") return { ...state, isStopping: true };
  return { ...state, progress: event.progress };
}
