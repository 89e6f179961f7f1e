import { useReducer } from "react";
import type { StepId } from "../../strings/shape/PaneWords";

/** The steps in the order in which a plan becomes a summary. */
export const STEPS: readonly StepId[] = ["tasks", "check", "units", "summary"];

interface StepsState {
  /** The step whose button is primary. */
  readonly next: StepId;
  readonly done: ReadonlySet<StepId>;
  readonly running: StepId | null;
  /** The step whose button takes the focus because the one before it was finished here. */
  readonly focused: StepId | null;
}

type StepsEvent = { readonly type: "running" | "idle" | "done"; readonly step: StepId };

/** What a screen knows of its place among the steps. */
export interface StepPlace {
  readonly id: StepId;
  readonly number: number;
  readonly total: number;
  readonly primary: boolean;
  readonly done: boolean;
  /** A step is at work; two at once would read what the other is writing. */
  readonly blocked: boolean;
  readonly takesFocus: boolean;
  readonly onRunning: (running: boolean) => void;
  readonly onDone: () => void;
}

/** The four steps as one story: which is next, which are done, which is at work. `first` is the one the ribbon asked for. */
export function useSteps(first: StepId): readonly StepPlace[] {
  const [state, dispatch] = useReducer(stepsState, {
    next: first,
    done: new Set<StepId>(),
    running: null,
    focused: null,
  });
  return STEPS.map((id, index) => ({
    id,
    number: index + 1,
    total: STEPS.length,
    primary: state.next === id,
    done: state.done.has(id),
    blocked: state.running !== null,
    takesFocus: state.focused === id,
    onRunning: (running) => dispatch({ type: running ? "running" : "idle", step: id }),
    onDone: () => dispatch({ type: "done", step: id }),
  }));
}

function stepsState(state: StepsState, { type, step }: StepsEvent): StepsState {
  switch (type) {
    case "running":
      return { ...state, running: step, focused: null };
    case "idle":
      return state.running === step ? { ...state, running: null } : state;
    case "done": {
      const next = STEPS[STEPS.indexOf(step) + 1] ?? step;
      return { next, done: new Set([...state.done, step]), running: null, focused: next === step ? null : next };
    }
  }
}
