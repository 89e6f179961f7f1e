import { lazy, Suspense } from "react";
import type { PlanOverview } from "../../actions/readOverview";
import { fullAddress } from "../../domain/grid/Grid";
import { placesFor } from "../../strings/placesFor";
import { codeInMark, MARKS } from "../../sheets/marks";
import { IssueList } from "../components/checking/IssueList";
import { JobView } from "../components/steps/JobView";
import { NeedsPlan } from "../components/frame/NeedsPlan";
import { PreviewFacts } from "../components/steps/PreviewFacts";
import { Remarks } from "../components/parts/Remarks";
import { ReportSettings } from "../components/steps/ReportSettings";
import { StepCard } from "../components/steps/StepCard";
import { UnitsWanted } from "../components/units/UnitsWanted";
import { useDraftJob } from "../hooks/useDraftJob";
import { useUnitsWanted } from "../hooks/useUnitsWanted";
import type { StepPlace, Steps } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

// They come when there are forms to send, and figures to report.
const ReportedScreen = lazy(async () => ({ default: (await import("./ReportedScreen")).ReportedScreen }));
const FormsScreen = lazy(async () => ({ default: (await import("./FormsScreen")).FormsScreen }));

/** The place in which reports are made: the period, the units' forms and the summary. */
export function ReportScreen({ steps }: { steps: Steps }) {
  const { overview } = usePane();
  if (overview?.plan === null) return <NeedsPlan />;
  const plan = overview?.plan ?? null;
  return (
    <>
      <ReportSettings />
      <UnitSheets place={steps.places.units} />
      <Summary place={steps.places.summary} />
      {plan !== null && plan.forms > 0 && (
        <Suspense fallback={null}>
          <FormsScreen place={steps.places.units} />
          <ReportedScreen plan={plan} place={steps.places.summary} />
        </Suspense>
      )}
    </>
  );
}

/** A report sheet for every unit that leads or coordinates. */
function UnitSheets({ place }: { place: StepPlace }) {
  const { overview, port, today, settings, strings, words } = usePane();
  const { formChips } = placesFor(strings.language).report;
  const plan = overview?.plan ?? null;
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareUnitSheets } = await import("../../actions/prepareUnitSheets");
      return prepareUnitSheets(port, { ...settings, today });
    },
    isResult: (mark) => codeInMark(mark) !== undefined,
  });
  const wanted = useUnitsWanted(plan, job.start);
  return (
    <StepCard
      place={place}
      status={job.state.status}
      done={hasForms(plan)}
      chips={plan === null ? [] : formChips(plan.forms, words.periods[plan.period ?? settings.period])}
      primary={plan !== null && !wanted.isAsked}
      onRun={wanted.start}
    >
      {plan !== null && wanted.isAsked && <UnitsWanted plan={plan} onAnyway={wanted.startAnyway} />}
      <JobView job={job} step={place.id}>
        {({ preview, issues, units, unassigned }, written) => (
          <>
            <PreviewFacts preview={preview} isOfLines />
            <Remarks
              title={words.unitSheets}
              remarks={units.map(({ name, sheet, tasks }) => ({
                text: `${name}: ${words.unitTasks(tasks)}`,
                cell: written ? fullAddress(sheet, 0, 0) : null,
                link: words.openSheet(sheet),
              }))}
            />
            <Remarks
              title={words.unassigned}
              remarks={unassigned.map(({ ordinal, text }) => ({
                text: words.unassignedTask(ordinal, text),
                cell: null,
              }))}
            />
            {(issues.length > 0 || unassigned.length === 0) && <IssueList issues={issues} />}
          </>
        )}
      </JobView>
    </StepCard>
  );
}

/** Whether everybody whom the plan names has a form. */
function hasForms(plan: PlanOverview | null): boolean {
  return plan !== null && plan.forms > 0 && plan.unlisted.length === 0;
}

/** The consolidated summary for the period. */
function Summary({ place }: { place: StepPlace }) {
  const { overview, port, today, settings, strings, words } = usePane();
  const { summaryChip } = placesFor(strings.language).report;
  const plan = overview?.plan ?? null;
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareSummary } = await import("../../actions/prepareSummary");
      return prepareSummary(port, { ...settings, today });
    },
    isResult: (mark) => mark === MARKS.summary,
  });
  return (
    <StepCard
      place={place}
      status={job.state.status}
      done={plan?.hasSummary === true}
      chips={[summaryChip(words.periods[plan?.period ?? settings.period])]}
      primary={(plan?.forms ?? 0) > 0}
      onRun={job.start}
    >
      <JobView job={job} step={place.id}>
        {({ preview, issues }) => (
          <>
            <PreviewFacts preview={preview} isOfLines />
            <IssueList issues={issues} />
          </>
        )}
      </JobView>
    </StepCard>
  );
}
