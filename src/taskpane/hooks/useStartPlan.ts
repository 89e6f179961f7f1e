import { useState } from "react";
import type { StartKind } from "../../sheets/vocabularyStarts";
import { usePane } from "../PaneContext";
import { stateOfError, type ErrorState } from "./stateOfError";
import type { StepPlace } from "./useSteps";

/** Where beginning a plan stands; `made` says on which sheet it is typed. A bug is kept to be thrown into the error boundary. */
export type StartState =
  | { readonly status: "idle" }
  | { readonly status: "making" }
  | { readonly status: "made"; readonly sheet: string }
  | ErrorState;

/** A plan that is begun in the pane: a sheet to type into, or a sample, which is read at once. */
export interface PlanStart {
  readonly state: StartState;
  start(kind: StartKind): void;
}

/** Begins a plan on sheets of its own and shows where to type; the workbook is looked at anew by the turn that follows. */
export function useStartPlan({ onRunning }: StepPlace): PlanStart {
  const { port, today, show, go } = usePane();
  const [state, setState] = useState<StartState>({ status: "idle" });
  if (state.status === "broken") throw state.error;
  const begin = async (kind: StartKind): Promise<StartState> => {
    const { startPlan } = await import("../../actions/startPlan");
    const { sheet, cell } = await startPlan(port, kind, today);
    await show(cell);
    return { status: "made", sheet };
  };
  const run = async (kind: StartKind): Promise<void> => {
    setState({ status: "making" });
    onRunning(true);
    const outcome = await begin(kind).catch(stateOfError);
    onRunning(false);
    setState(outcome);
    if (outcome.status === "made" && kind === "sample") go("plan", "tasks");
  };
  return { state, start: (kind) => void run(kind) };
}
