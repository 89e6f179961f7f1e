import type { ActionFailure } from "../../actions/ActionFailure";
import type { HostFailure } from "../../actions/WorkbookPort";

/** Why a step gave nothing. */
export type JobFailure = ActionFailure | HostFailure;

/** Where a step stands. `draft` is what it found or made; a bug is kept to be thrown into the error boundary. */
export type JobState<T> =
  | { readonly status: "idle" }
  | { readonly status: "reading" }
  | { readonly status: "preview"; readonly draft: T }
  | { readonly status: "writing"; readonly draft: T; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly draft: T }
  | { readonly status: "failed"; readonly failure: JobFailure }
  | { readonly status: "broken"; readonly error: unknown };

/** What can happen to a step. */
export type JobEvent<T> =
  | { readonly type: "started" | "dismissed" | "written" }
  | { readonly type: "prepared"; readonly draft: T }
  | { readonly type: "confirmed"; readonly draft: T }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "failed"; readonly failure: JobFailure }
  | { readonly type: "broke"; readonly error: unknown };

/** The step after an event: idle → reading → (preview →) writing → done, or failed. */
export function jobState<T>(state: JobState<T>, event: JobEvent<T>): JobState<T> {
  switch (event.type) {
    case "started":
      return { status: "reading" };
    case "prepared":
      return { status: "preview", draft: event.draft };
    case "confirmed":
      return { status: "writing", draft: event.draft, done: 0, total: 0 };
    case "progressed":
      return state.status === "writing" ? { ...state, done: event.done, total: event.total } : state;
    case "written":
      return state.status === "writing" ? { status: "done", draft: state.draft } : state;
    case "failed":
      return { status: "failed", failure: event.failure };
    case "broke":
      return { status: "broken", error: event.error };
    case "dismissed":
      return { status: "idle" };
  }
}
