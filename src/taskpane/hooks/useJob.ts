import { useReducer, useRef } from "react";
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
  /** Once `stop` is aborted no more is to be begun, what was written is put back, and it fails with "stopped". */
  apply(draft: T, progress: TellProgress, stop: AbortSignal): Promise<void>;
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
  /** Writes no further, and has put back what was written. */
  stop(): void;
}

/** Runs a step. A bug is thrown while rendering, so that the error boundary shows it. */
export function useJob<T>(job: StepJob<T>): RunningJob<T> {
  const [state, dispatch] = useReducer(jobState<T>, { status: "idle" });
  const writing = useRef<AbortController | null>(null);
  if (state.status === "broken") throw state.error;
  const started = (): Started<T> => {
    writing.current = new AbortController();
    return { job, dispatch, stop: writing.current.signal };
  };
  const run = async (work: () => Promise<void>) => {
    job.onRunning(true);
    await guarded(dispatch, work);
    job.onRunning(false);
  };
  return {
    state,
    start: () => void run(() => prepare(started())),
    confirm: () => {
      if (state.status === "preview") void run(() => writeIfSame(started(), state.draft));
    },
    dismiss: () => dispatch(became({ status: "idle" })),
    stop: () => {
      dispatch({ type: "stopping" });
      writing.current?.abort();
    },
  };
}

/** A step that runs. */
interface Started<T> {
  readonly job: StepJob<T>;
  readonly dispatch: Dispatch<JobEvent<T>>;
  readonly stop: AbortSignal;
}

async function prepare<T>(started: Started<T>): Promise<void> {
  const { job, dispatch } = started;
  dispatch(became({ status: "reading" }));
  const drafted = await job.prepare();
  if (!drafted.ok) return dispatch(became({ status: "failed", failure: drafted.error }));
  if (job.mustAsk(drafted.value))
    return dispatch(became({ status: "preview", draft: drafted.value, isRedrawn: false }));
  return writeOrRedraw(started, drafted.value);
}

/** People go on working between the preview and their agreement. */
async function writeIfSame<T>(started: Started<T>, shown: T): Promise<void> {
  const { job, dispatch } = started;
  dispatch(became({ status: "reading" }));
  const drafted = await job.prepare();
  if (!drafted.ok) return dispatch(became({ status: "failed", failure: drafted.error }));
  if (isSameDraft(shown, drafted.value)) return writeOrRedraw(started, drafted.value);
  return dispatch(became({ status: "preview", draft: drafted.value, isRedrawn: true }));
}

function isSameDraft<T>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Writes; what was changed even since it was drafted is drafted and shown anew. */
async function writeOrRedraw<T>(started: Started<T>, draft: T): Promise<void> {
  const { job, dispatch } = started;
  try {
    await write(started, draft);
  } catch (error) {
    if (!(error instanceof HostError) || error.failure.kind !== "changed-meanwhile") throw error;
    const drafted = await job.prepare();
    if (!drafted.ok) return dispatch(became({ status: "failed", failure: drafted.error }));
    dispatch(became({ status: "preview", draft: drafted.value, isRedrawn: true }));
  }
}

async function write<T>({ job, dispatch, stop }: Started<T>, draft: T): Promise<void> {
  dispatch(became({ status: "writing", draft, progress: null, isStopping: false }));
  await job.apply(draft, (progress) => dispatch({ type: "progressed", progress }), stop);
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
