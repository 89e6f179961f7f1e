import type { PlanOverview } from "../../actions/readOverview";
import { FiguresOnDay } from "../components/reporting/FiguresOnDay";
import { FreezeFigures } from "../components/reporting/FreezeFigures";
import { ReportText } from "../components/reporting/ReportText";
import type { StepPlace } from "../hooks/useSteps";

/** What goes with a report: its words, its figures frozen, and those of a past day. */
export function ReportedScreen({ plan, place }: { plan: PlanOverview; place: StepPlace }) {
  return (
    <>
      <ReportText place={place} />
      <FreezeFigures plan={plan} place={place} />
      <FiguresOnDay year={plan.year} place={place} />
    </>
  );
}
