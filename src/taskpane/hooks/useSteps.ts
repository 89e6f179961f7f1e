import { useReducer } from "react";
import type { PageId, PartId, PlaceId, StepId } from "../../strings/shape/PaneWords";
import { PLACE_OF } from "../places";

/** The steps in the order in which a plan becomes a summary. */
export const STEPS: readonly StepId[] = ["tasks", "check", "units", "summary"];

interface StepsState {
  /** The place that is open, null for the overview. */
  readonly place: PlaceId | null;
  /** What stands apart from the places and is open in their stead, null for none. */
  readonly page: PageId | null;
  readonly running: Worker | null;
  /** How often each step was started from elsewhere than its own button. */
  readonly started: Partial<Readonly<Record<StepId, number>>>;
  /** The part of the plan's place that was asked for, and how often one was. */
  readonly part: AskedPart;
  /** How often anything came to rest: the workbook may be another by then. */
  readonly turn: number;
}

/** A part of the plan's place to be opened; `asked` goes on each time, also for the same part. */
export interface AskedPart {
  readonly id: PartId | null;
  readonly asked: number;
}

/** Who is at work: a step, or putting back what one did. */
type Worker = StepId | "restore";

type StepsEvent =
  | { readonly type: "running" | "idle"; readonly step: Worker }
  | { readonly type: "restored" }
  | { readonly type: "part"; readonly part: PartId }
  | { readonly type: "page"; readonly page: PageId | null }
  | { readonly type: "go"; readonly place: PlaceId | null; readonly step: StepId | null };

/** What a screen knows of its place among the steps. */
export interface StepPlace {
  readonly id: StepId;
  /** The step after it, null after the last. */
  readonly next: StepId | null;
  /** A step is at work; two at once would read what the other is writing. */
  readonly blocked: boolean;
  /** Counts how often it was started from elsewhere. */
  readonly started: number;
  readonly onRunning: (running: boolean) => void;
}

/** The steps, the places they are taken in, and what stands beside them: putting back, and carrying on what broke off. */
export interface Steps {
  readonly place: PlaceId | null;
  readonly page: PageId | null;
  readonly part: AskedPart;
  readonly places: Readonly<Record<StepId, StepPlace>>;
  readonly turn: number;
  readonly blocked: boolean;
  readonly onRestoring: (running: boolean) => void;
  /** What was done is put back: nothing of it counts as started. */
  readonly onRestored: () => void;
  readonly start: (step: StepId) => void;
  readonly go: (place: PlaceId, step?: StepId) => void;
  readonly goHome: () => void;
  readonly openPart: (part: PartId) => void;
  /** Opens what stands apart from the places; null goes back to where one was. */
  readonly openPage: (page: PageId | null) => void;
}

/** The four steps as one story: where each is taken, and which is at work. `first` is the one the ribbon asked for, null for the overview. */
export function useSteps(first: StepId | null): Steps {
  const [state, dispatch] = useReducer(stepsState, {
    place: first === null ? null : PLACE_OF[first],
    page: null,
    running: null,
    started: {},
    part: { id: null, asked: 0 },
    turn: 0,
  });
  const blocked = state.running !== null;
  const placeOf = (id: StepId): StepPlace => ({
    id,
    next: nextOf(state, id),
    blocked,
    started: state.started[id] ?? 0,
    onRunning: (running) => dispatch({ type: running ? "running" : "idle", step: id }),
  });
  return {
    place: state.place,
    page: state.page,
    part: state.part,
    places: { tasks: placeOf("tasks"), check: placeOf("check"), units: placeOf("units"), summary: placeOf("summary") },
    turn: state.turn,
    blocked,
    onRestoring: (running) => dispatch({ type: running ? "running" : "idle", step: "restore" }),
    onRestored: () => dispatch({ type: "restored" }),
    start: (step) => dispatch({ type: "go", place: PLACE_OF[step], step }),
    go: (place, step) => dispatch({ type: "go", place, step: step ?? null }),
    goHome: () => dispatch({ type: "go", place: null, step: null }),
    openPart: (part) => dispatch({ type: "part", part }),
    openPage: (page) => dispatch({ type: "page", page }),
  };
}

/** The step after one; none once that was started from there. */
function nextOf({ started }: StepsState, id: StepId): StepId | null {
  const next = STEPS[STEPS.indexOf(id) + 1] ?? null;
  return next !== null && next === "summary" && (started[next] ?? 0) > 0 ? null : next;
}

function stepsState(state: StepsState, event: StepsEvent): StepsState {
  switch (event.type) {
    case "running":
      return { ...state, running: event.step };
    case "idle":
      return { ...state, running: state.running === event.step ? null : state.running, turn: state.turn + 1 };
    case "restored":
      return { ...state, started: {} };
    case "part":
      return { ...state, place: "plan", page: null, part: { id: event.part, asked: state.part.asked + 1 } };
    case "page":
      return { ...state, page: event.page };
    case "go": {
      const { place, step } = event;
      if (step === null) return { ...state, place, page: null };
      return { ...state, place, page: null, started: { ...state.started, [step]: (state.started[step] ?? 0) + 1 } };
    }
  }
}
