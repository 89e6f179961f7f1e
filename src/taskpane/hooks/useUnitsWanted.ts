import { useState } from "react";
import type { PlanOverview } from "../../actions/readOverview";

/** A start that stops where the plan names groups of which nobody is listed; `isAsked` while it waits for an answer. */
export interface UnitsWantedStart {
  readonly isAsked: boolean;
  readonly start: () => void;
  readonly startAnyway: () => void;
}

/** Starts making forms, or asks first for the list of units that the plan needs. */
export function useUnitsWanted(plan: PlanOverview | null, start: () => void): UnitsWantedStart {
  const [wasAsked, setAsked] = useState(false);
  const isWanting = plan !== null && plan.unlisted.length > 0;
  return {
    isAsked: wasAsked && isWanting,
    start: () => (isWanting ? setAsked(true) : start()),
    startAnyway: () => {
      setAsked(false);
      start();
    },
  };
}
