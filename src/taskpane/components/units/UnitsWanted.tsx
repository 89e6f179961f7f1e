import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlanOverview } from "../../../actions/readOverview";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px" },
  question: { margin: 0, outlineStyle: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Stops before forms are made for a plan that names groups of which nobody is listed: the list comes first, or they are made all the same. */
export function UnitsWanted({ plan, onAnyway }: { plan: PlanOverview; onAnyway: () => void }) {
  const styles = useStyles();
  const { openPart, strings, words } = usePane();
  const { report } = placesFor(strings.language);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className={styles.block}>
      <p ref={question} tabIndex={-1} className={styles.question}>
        {report.unlisted(plan.unlisted)}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => openPart("units")}>
          {words.toUnitList}
        </Button>
        <Button onClick={onAnyway}>{report.formsAnyway(plan.unitsKnown)}</Button>
      </div>
    </div>
  );
}
