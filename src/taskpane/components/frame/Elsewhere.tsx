import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { StepPlace } from "../../hooks/useSteps";
import type { DoorListener } from "../../hooks/useSourceDoors";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  title: { cursor: "pointer", padding: "4px 0", fontWeight: tokens.fontWeightSemibold },
  inside: { display: "flex", flexDirection: "column", gap: "16px" },
});

// Fetched when the line is first opened: most plans are worksheets already.
const SourceDoors = lazy(async () => ({ default: (await import("../plan/SourceDoors")).SourceDoors }));
const StartWays = lazy(async () => ({ default: (await import("../plan/StartWays")).StartWays }));

interface ElsewhereProps extends Pick<DoorListener, "onBrought"> {
  readonly place: StepPlace;
  /** Whether a plan is being read or was: what came of it stands below, and no other is begun meanwhile. */
  readonly isRead: boolean;
}

/**
 * The line below step 1 that opens the ways in for a plan kept elsewhere, or nowhere yet. It is open where the sheet holds nothing to be
 * read.
 */
export function Elsewhere({ place, isRead, onBrought }: ElsewhereProps) {
  const styles = useStyles();
  const { overview, strings } = usePane();
  const words = placesFor(strings.language).plan;
  const isWithoutPlan = overview !== null && overview.plan === null;
  // What the user did with the line, null before; from then on it stays filled.
  const [toggled, setToggled] = useState<boolean | null>(null);
  const isOpen = toggled ?? (isWithoutPlan && overview.isBlank);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && setToggled(open)}>
      <summary className={styles.title}>{words.elsewhere}</summary>
      <Suspense fallback={null}>
        {wasOpen && (
          <div className={styles.inside}>
            <SourceDoors blocked={place.blocked} onRunning={place.onRunning} onBrought={onBrought} />
            {isWithoutPlan && !isRead && <StartWays place={place} />}
          </div>
        )}
      </Suspense>
    </details>
  );
}
