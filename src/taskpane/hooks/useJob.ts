import { useReducer } from "react";
import type { Dispatch } from "react";
import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { TellProgress } from "../../actions/ports/WorkbookPort";
import type { Result } from "../../domain/text/result";
import { jobState } from "./jobState";
import type { JobEvent, JobState } from "./jobState";

/** One step's work: what to draft, whether the user must agree first, and how it is carried out. */
export interface StepJob<T> {
  prepare(): Promise<Result<T, ActionFailure>>;
  mustAsk(draft: T): boolean;
  apply(draft: T, progress: TellProgress): Promise<void>;
  /** Told when the work begins and when it rests. */
  onRunning(running: boolean): void;
  /** Told once when the work is done. */
  onDone(): void;
}

/** A step's state and what the user can do with it. */
export interface RunningJob<T> {
  readonly state: JobState<T>;
  /** Reads and drafts; goes on to write at once when nothing must be agreed first. */
  start(): void;
  /** Drafts once more and writes when that gives what is shown; else shows what it gives. */
  confirm(): void;
  /** Leaves the workbook as it is. */
  dismiss(): void;
}

/** Runs a step. A bug is thrown while rendering, so that the error boundary shows it. */
export function useJob<T>(job: StepJob<T>): RunningJob<T> {
  const [state, dispatch] = useReducer(jobState<T>, { status: "idle" });
  if (state.status === "broken") throw state.error;
  const run = async (work: () => Promise<void>) => {
    job.onRunning(true);
    await guarded(dispatch, work);
    job.onRunning(false);
  };
  return {
    state,
    start: () => void run(() => prepare(job, dispatch)),
    confirm: () => {
      if (state.status === "preview") void run(() => writeIfSame(job, state.draft, dispatch));
    },
    dismiss: () => dispatch(became({ status: "idle" })),
  };
}

async function prepare<T>(job: StepJob<T>, dispatch: Dispatch<JobEvent<T>>): Promise<void> {
  dispatch(became({ status: "reading" }));
  const drafted = await job.prepare();
  if (!drafted.ok) return dispatch(became({ status: "failed", failure: drafted.error }));
  if (job.mustAsk(drafted.value))
    return dispatch(became({ status: "preview", draft: drafted.value, isRedrawn: false }));
  return writeOrRedraw(job, drafted.value, dispatch);
}

/** People go on working between the preview and their agreement. */
async function writeIfSame<T>(job: StepJob<T>, shown: T, dispatch: Dispatch<JobEvent<T>>): Promise<void> {
  dispatch(became({ status: "reading" }));
  const drafted = await job.prepare();
  if (!drafted.ok) return dispatch(became({ status: "failed", failure: drafted.error }));
  if (isSameDraft(shown, drafted.value)) return writeOrRedraw(job, drafted.value, dispatch);
  return dispatch(became({ status: "preview", draft: drafted.value, isRedrawn: true }));
}

function isSameDraft<T>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Writes; what was changed even since it was drafted is drafted and shown anew. */
async function writeOrRedraw<T>(job: StepJob<T>, draft: T, dispatch: Dispatch<JobEvent<T>>): Promise<void> {
  try {
    await write(job, draft, dispatch);
  } catch (error) {
    if (!(error instanceof HostError) || error.failure.kind !== "changed-meanwhile") throw error;
    const drafted = await job.prepare();
    if (!drafted.ok) return dispatch(became({ status: "failed", failure: drafted.error }));
    dispatch(became({ status: "preview", draft: drafted.value, isRedrawn: true }));
  }
}

async function write<T>(job: StepJob<T>, draft: T, dispatch: Dispatch<JobEvent<T>>): Promise<void> {
  dispatch(became({ status: "writing", draft, done: 0, total: 0 }));
  await job.apply(draft, (done, total) => dispatch({ type: "progressed", done, total }));
  dispatch({ type: "written" });
  job.onDone();
}

async function guarded<T>(dispatch: Dispatch<JobEvent<T>>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof HostError) dispatch(became({ status: "failed", failure: error.failure }));
    else dispatch(became({ status: "broken", error }));
  }
}

function became<T>(state: JobState<T>): JobEvent<T> {
  return { type: "became", state };
}
