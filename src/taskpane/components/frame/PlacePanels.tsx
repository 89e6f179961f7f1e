import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ComponentType } from "react";
import type { PageId, PlaceId } from "../../../strings/shape/PaneWords";
import type { JobFailure } from "../../hooks/jobState";
import type { Steps } from "../../hooks/useSteps";
import { PLACE_IDS } from "../../places";
import { HomeScreen } from "../../screens/HomeScreen";

// Each comes when it is first opened, and stays: what is half done there is not lost by looking elsewhere.
const SCREENS: Readonly<Record<PlaceId | PageId, ComponentType<{ readonly steps: Steps }>>> = {
  plan: lazy(async () => ({ default: (await import("../../screens/PlanScreen")).PlanScreen })),
  check: lazy(async () => ({ default: (await import("../../screens/CheckScreen")).CheckScreen })),
  progress: lazy(async () => ({ default: (await import("../../screens/ProgressScreen")).ProgressScreen })),
  report: lazy(async () => ({ default: (await import("../../screens/ReportScreen")).ReportScreen })),
  settings: lazy(async () => ({ default: (await import("../../screens/SettingsScreen")).SettingsScreen })),
  help: lazy(async () => ({ default: (await import("../../screens/HelpScreen")).HelpScreen })),
};
const SHOWN = [...PLACE_IDS, "settings", "help"] as const;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  hidden: { display: "none" },
});

/** What stands under the tabs: the overview, the place that is open, or what stands apart from the places. */
export function PlacePanels({ steps, failure }: { steps: Steps; failure: JobFailure | null }) {
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const open = steps.page ?? steps.place;
  if (open !== null && !opened.has(open)) setOpened(new Set([...opened, open]));
  return (
    <>
      {open === null && <HomeScreen failure={failure} />}
      {SHOWN.filter((one) => opened.has(one)).map((one) => {
        const Screen = SCREENS[one];
        return (
          <div key={one} {...roleOf(one)} className={one === open ? styles.panel : styles.hidden}>
            <Suspense fallback={null}>
              <Screen steps={steps} />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}

/** Places are behind tabs, the rest is not. */
function roleOf(one: PlaceId | PageId): Partial<Readonly<Record<"role" | "id" | "aria-labelledby", string>>> {
  const isPlace = (PLACE_IDS as readonly string[]).includes(one);
  return isPlace ? { role: "tabpanel", id: `place-${one}`, "aria-labelledby": `tab-${one}` } : {};
}
