import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { STARTS } from "../../../sheets/vocabularyStarts";
import { partsFor } from "../../../strings/partsFor";
import { focusWhenThere } from "../../focusWhenThere";
import { useStartPlan } from "../../hooks/useStartPlan";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ways: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: "100%",
    padding: "8px 12px",
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "[aria-disabled=true]": { cursor: "not-allowed", color: tokens.colorNeutralForegroundDisabled },
  },
  about: { color: tokens.colorNeutralForeground2 },
  told: { outlineStyle: "none" },
});

/** Ways in for a plan that stands nowhere yet: an empty table, one of an office or a school, and a sample to look at. */
export function StartWays({ place }: { place: StepPlace }) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).start;
  const { state, start } = useStartPlan(place);
  return (
    <section className={styles.block} aria-labelledby="start-ways">
      <h3 id="start-ways" className={styles.title}>
        {words.title}
      </h3>
      <div
        ref={state.status === "made" ? focusWhenThere : undefined}
        role="status"
        tabIndex={-1}
        className={styles.told}
      >
        {state.status === "making" && words.making}
        {state.status === "made" && words.made(state.sheet)}
      </div>
      {state.status === "failed" && <FailureBar failure={state.failure} />}
      <ul className={styles.ways}>
        {STARTS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.way}
              aria-disabled={place.blocked}
              onClick={() => !place.blocked && start(kind)}
            >
              <Text weight="semibold">{words.ways[kind].name}</Text>
              <Text size={200} className={styles.about}>
                {words.ways[kind].about}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
