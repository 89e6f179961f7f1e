import type { PlaceId, StepId } from "../strings/shape/PaneWords";

/** The places of the pane in the order of their tabs. */
export const PLACE_IDS: readonly PlaceId[] = ["plan", "check", "progress", "report"];

/** Where each step is taken. */
export const PLACE_OF: Readonly<Record<StepId, PlaceId>> = {
  tasks: "plan",
  check: "check",
  units: "report",
  summary: "report",
};
