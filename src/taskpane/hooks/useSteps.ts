import { useReducer } from "react";
import type { StepId } from "../../strings/shape/PaneWords";

/** The steps in the order in which a plan becomes a summary. */
export const STEPS: readonly StepId[] = ["tasks", "check", "units", "summary"];

interface StepsState {
  /** The step whose button is primary. */
  readonly next: StepId;
  readonly done: ReadonlySet<StepId>;
  readonly running: Worker | null;
  /** The step whose button takes the focus because the one before it was finished here. */
  readonly focused: StepId | null;
  /** How often each step was started from elsewhere than its own button. */
  readonly started: Partial<Readonly<Record<StepId, number>>>;
  /** How often anything came to rest: the workbook may be another by then. */
  readonly turn: number;
}

/** Who is at work: a step, or putting back what one did. */
type Worker = StepId | "restore";

type StepsEvent =
  | { readonly type: "running" | "idle"; readonly step: Worker }
  | { readonly type: "done" | "start"; readonly step: StepId };

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
  /** Counts how often it was started from elsewhere. */
  readonly started: number;
  readonly onRunning: (running: boolean) => void;
  readonly onDone: () => void;
}

/** The steps, and what stands beside them: putting back, and carrying on what broke off. */
export interface Steps {
  readonly places: readonly StepPlace[];
  readonly turn: number;
  readonly blocked: boolean;
  readonly onRestoring: (running: boolean) => void;
  readonly start: (step: StepId) => void;
}

/** The four steps as one story: which is next, which are done, which is at work. `first` is the one the ribbon asked for. */
export function useSteps(first: StepId): Steps {
  const [state, dispatch] = useReducer(stepsState, {
    next: first,
    done: new Set<StepId>(),
    running: null,
    focused: null,
    started: {},
    turn: 0,
  });
  const places = STEPS.map((id, index) => ({
    id,
    number: index + 1,
    total: STEPS.length,
    primary: state.next === id,
    done: state.done.has(id),
    blocked: state.running !== null,
    takesFocus: state.focused === id,
    started: state.started[id] ?? 0,
    onRunning: (running: boolean) => dispatch({ type: running ? "running" : "idle", step: id }),
    onDone: () => dispatch({ type: "done", step: id }),
  }));
  return {
    places,
    turn: state.turn,
    blocked: state.running !== null,
    onRestoring: (running) => dispatch({ type: running ? "running" : "idle", step: "restore" }),
    start: (step) => dispatch({ type: "start", step }),
  };
}

function stepsState(state: StepsState, event: StepsEvent): StepsState {
  switch (event.type) {
    case "running":
      return { ...state, running: event.step, focused: null };
    case "idle":
      return { ...state, running: state.running === event.step ? null : state.running, turn: state.turn + 1 };
    case "start":
      return { ...state, started: { ...state.started, [event.step]: (state.started[event.step] ?? 0) + 1 } };
    case "done": {
      const next = STEPS[STEPS.indexOf(event.step) + 1] ?? event.step;
      const focused = next === event.step ? null : next;
      return { ...state, next, done: new Set([...state.done, event.step]), running: null, focused };
    }
  }
}
