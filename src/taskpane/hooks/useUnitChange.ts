import { useRef } from "react";
import type { UnitChangeDraft } from "../../actions/drafts/UnitChangeDraft";
import type { UnitChange } from "../../domain/units/catalogue/changeUnits";
import { MARKS } from "../../sheets/marks";
import { usePane } from "../PaneContext";
import { useDraftJob } from "./useDraftJob";
import type { RunningJob } from "./useJob";
import type { StepPlace } from "./useSteps";

/** A change of the catalogue: shown, then made. */
export interface UnitChangeJob {
  readonly job: RunningJob<UnitChangeDraft>;
  /** Drafts a change. */
  look(change: UnitChange): void;
}

/** Changes the catalogue, and what follows from it, once it was looked at. */
export function useUnitChange(place: StepPlace): UnitChangeJob {
  const { port, today } = usePane();
  const wanted = useRef<UnitChange>({ kind: "rename", code: "", name: "" });
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareUnitChange } = await import("../../actions/prepareUnitChange");
      return prepareUnitChange(port, { change: wanted.current, today });
    },
    asks: () => true,
    isResult: (mark) => mark === MARKS.units,
  });
  const look = (change: UnitChange) => {
    wanted.current = change;
    job.start();
  };
  return { job, look };
}
