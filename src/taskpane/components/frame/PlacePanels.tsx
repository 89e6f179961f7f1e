import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { JobFailure } from "../../hooks/jobState";
import type { Steps } from "../../hooks/useSteps";
import { PLACE_IDS } from "../../places";
import { HomeScreen } from "../../screens/HomeScreen";

// Each place comes when it is first opened, and stays: what is half done there is not lost by looking elsewhere.
const SCREENS = {
  plan: lazy(async () => ({ default: (await import("../../screens/PlanScreen")).PlanScreen })),
  check: lazy(async () => ({ default: (await import("../../screens/CheckScreen")).CheckScreen })),
  progress: lazy(async () => ({ default: (await import("../../screens/ProgressScreen")).ProgressScreen })),
  report: lazy(async () => ({ default: (await import("../../screens/ReportScreen")).ReportScreen })),
};

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  hidden: { display: "none" },
});

/** What stands under the tabs: the overview, or the place that is open. */
export function PlacePanels({ steps, failure }: { steps: Steps; failure: JobFailure | null }) {
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { place } = steps;
  if (place !== null && !opened.has(place)) setOpened(new Set([...opened, place]));
  return (
    <>
      {place === null && <HomeScreen failure={failure} />}
      {PLACE_IDS.filter((one) => opened.has(one)).map((one) => {
        const Screen = SCREENS[one];
        return (
          <div
            key={one}
            role="tabpanel"
            id={`place-${one}`}
            aria-labelledby={`tab-${one}`}
            className={one === place ? styles.panel : styles.hidden}
          >
            <Suspense fallback={null}>
              <Screen steps={steps} />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}
