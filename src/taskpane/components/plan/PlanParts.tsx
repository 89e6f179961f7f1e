import { lazy, Suspense } from "react";
import type { PlanOverview } from "../../../actions/readOverview";
import { partsFor } from "../../../strings/partsFor";
import { needsUnits, wantingIn } from "../../hooks/wanting";
import type { Steps } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { PartCard } from "../steps/PartCard";

// Each is fetched when it is opened: a plan that names everybody needs neither.
const UnitList = lazy(async () => ({ default: (await import("../units/UnitList")).UnitList }));
const AssignTasks = lazy(async () => ({ default: (await import("../assigning/AssignTasks")).AssignTasks }));

interface PlanPartsProps {
  readonly plan: PlanOverview;
  readonly steps: Steps;
  /** Told each time that one of them is opened. */
  readonly onOpened: () => void;
}

/** The units and who does what, below the reading of a plan. */
export function PlanParts({ plan, steps, onOpened }: PlanPartsProps) {
  const { strings } = usePane();
  const words = partsFor(strings.language);
  const wanting = wantingIn(plan);
  const isUnitsNext = needsUnits(plan);
  const place = steps.places.tasks;
  return (
    <>
      <PartCard
        id="units"
        asked={steps.part}
        onOpened={onOpened}
        words={words.units}
        chips={words.units.chips(plan.unitsKnown, plan.blocks)}
        isNext={isUnitsNext}
      >
        <Suspense fallback={null}>
          <UnitList plan={plan} place={place} />
        </Suspense>
      </PartCard>
      <PartCard
        id="assign"
        asked={steps.part}
        onOpened={onOpened}
        words={words.assign}
        chips={words.assign.chips(wanting)}
        isNext={!isUnitsNext && wanting.lead + wanting.time > 0}
      >
        <Suspense fallback={null}>
          <AssignTasks plan={plan} place={place} />
        </Suspense>
      </PartCard>
    </>
  );
}
