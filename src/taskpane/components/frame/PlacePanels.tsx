import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ComponentType } from "react";
import type { PageId, PlaceId } from "../../../strings/shape/PaneWords";
import type { JobFailure } from "../../hooks/jobState";
import type { Steps } from "../../hooks/useSteps";
import { FailureBar } from "./FailureBar";
import { PLACE_IDS } from "../../places";
import { usePane } from "../../PaneContext";
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
  panel: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0, outlineStyle: "none" },
  hidden: { display: "none" },
});

/** What stands under the tabs: the overview, the place that is open, or what stands apart from the places. `failure` is why the workbook could not be looked at. */
export function PlacePanels({ steps, failure }: { steps: Steps; failure: JobFailure | null }) {
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { overview } = usePane();
  const open = steps.page ?? steps.place;
  if (open !== null && !opened.has(open)) setOpened(new Set([...opened, open]));
  return (
    <>
      {failure !== null && steps.page === null && <NotSeen failure={failure} place={open} />}
      {open === null && <HomeScreen steps={steps} isWaiting={overview === null && failure === null} />}
      {SHOWN.filter((one) => opened.has(one)).map((one) => {
        const Screen = SCREENS[one];
        return (
          <div
            key={one}
            data-panel
            tabIndex={-1}
            {...roleOf(one)}
            className={one === open ? styles.panel : styles.hidden}
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

/** The workbook could not be looked at: the overview and the progress have nothing to show then, the rest shows what was seen before. */
function NotSeen({ failure, place }: { failure: JobFailure; place: string | null }) {
  const { overview, refresh, words } = usePane();
  if (overview === null && place !== null && place !== "progress") return null;
  if (overview === null || place === null) return <FailureBar failure={failure} onRetry={refresh} />;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.notSeenAgain}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={refresh}>
          {words.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Places are behind tabs, the rest is not. */
function roleOf(one: PlaceId | PageId): Partial<Readonly<Record<"role" | "id" | "aria-labelledby", string>>> {
  const isPlace = (PLACE_IDS as readonly string[]).includes(one);
  return isPlace ? { role: "tabpanel", id: `place-${one}`, "aria-labelledby": `tab-${one}` } : {};
}
