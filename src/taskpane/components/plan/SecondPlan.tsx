import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PlanVersion } from "../../../actions/drafts/TaskTableDraft";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";
import { VersionChanges } from "./VersionChanges";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface SecondPlanProps {
  readonly version: PlanVersion;
  readonly source: string;
  readonly onVersion: () => void;
  readonly onOther: () => void;
}

/** Asks whether a plan that was read is a new version of the one that is followed, or another plan; nothing is written before. */
export function SecondPlan({ version, source, onVersion, onOther }: SecondPlanProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = partsFor(strings.language).version;
  const [isOther, setOther] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (isOther)
    return (
      <div role="status" className={styles.block}>
        <Text>{words.otherPlan}</Text>
        <Button onClick={onOther}>{strings.pane.close}</Button>
      </div>
    );
  return (
    <div className={styles.block}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h3>
      <Text>{words.about({ before: version.before, source, same: version.same })}</Text>
      <VersionChanges version={version} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onVersion}>
          {words.isVersion}
        </Button>
        <Button onClick={() => setOther(true)}>{words.isOther}</Button>
      </div>
    </div>
  );
}
