import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { DoorListener } from "../../hooks/useSourceDoors";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { cursor: "pointer", padding: "4px 0", color: tokens.colorNeutralForeground2 },
});

// Fetched when the line is first opened: most plans are worksheets already.
const SourceDoors = lazy(async () => ({ default: (await import("../plan/SourceDoors")).SourceDoors }));

/** The line below step 1 that opens the ways in for a plan kept elsewhere. `blocked` while a step is at work. */
export function Elsewhere(props: DoorListener & { readonly blocked: boolean }) {
  const styles = useStyles();
  const words = placesFor(usePane().strings.language).plan;
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.details} onToggle={() => setOpened(true)}>
      <summary className={styles.title}>{words.elsewhere}</summary>
      <Suspense fallback={null}>{opened && <SourceDoors {...props} />}</Suspense>
    </details>
  );
}
