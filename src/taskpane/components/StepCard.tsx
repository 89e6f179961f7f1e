import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  next: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow4 },
  badge: {
    width: "28px",
    height: "28px",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  nextBadge: { color: tokens.colorBrandForeground1, border: `2px solid ${tokens.colorBrandStroke1}` },
  doneBadge: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  body: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** As a ref, React calls it once, when the button is given the focus. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}

/** Runs the step each time that it is started from elsewhere. */
function useStartedElsewhere(started: number, onRun: () => void): void {
  const seen = useRef(started);
  useEffect(() => {
    if (seen.current === started) return;
    seen.current = started;
    onRun();
  }, [started, onRun]);
}

/** One step: its number, what it will do, its button, and below them what came of it. */
export function StepCard({ place, onRun, children }: { place: StepPlace; onRun: () => void; children: ReactNode }) {
  const styles = useStyles();
  const { words } = usePane();
  const { title, about, button } = words.steps[place.id];
  const headingId = `step-${place.id}`;
  useStartedElsewhere(place.started, onRun);
  return (
    <section className={mergeClasses(styles.card, place.primary && styles.next)} aria-labelledby={headingId}>
      <span
        className={mergeClasses(styles.badge, place.primary && styles.nextBadge, place.done && styles.doneBadge)}
        role="img"
        aria-label={`${words.stepNumber(place.number, place.total)}${place.done ? `, ${words.stepDone}` : ""}`}
      >
        {place.done ? <CheckmarkFilled /> : place.number}
      </span>
      <div className={styles.body}>
        <h2 id={headingId} className={styles.title}>
          {title}
        </h2>
        <Text size={200} className={styles.about}>
          {about}
        </Text>
        <Button
          ref={place.takesFocus ? focus : undefined}
          className={styles.button}
          appearance={place.primary ? "primary" : "secondary"}
          disabledFocusable={place.blocked}
          onClick={onRun}
        >
          {button}
        </Button>
        {children}
      </div>
    </section>
  );
}
