import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import type { JobState } from "../../hooks/jobState";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { PLACE_OF } from "../../places";
import { Chips } from "../parts/Chips";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  done: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px", lineHeight: "20px", display: "flex" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  focusable: { outlineStyle: "none" },
  about: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** What a step shows of itself. */
export interface StepCardProps {
  readonly place: StepPlace;
  readonly status: JobState<unknown>["status"];
  /** Whether the workbook has what the step makes, and its figures. */
  readonly done: boolean;
  readonly chips?: readonly string[];
  /** Whether its button is the primary one of the screen. */
  readonly primary: boolean;
  readonly onRun: () => void;
  readonly children: ReactNode;
}

/**
 * One step: what it will do or, when it is done, a line with its figures; its button, and below what came of it. The way to the next step is
 * shown where that stands in another place; in the same, its own card is in sight.
 */
export function StepCard(props: StepCardProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { place, status, done, chips = [], primary, onRun, children } = props;
  const { title, about, button } = words.steps[place.id];
  const headingId = `step-${place.id}`;
  const card = useRef<HTMLElement>(null);
  useStartedElsewhere(place.started, card, onRun);
  useKeptFocus(status, card, place.next);
  return (
    <section ref={card} className={styles.card} aria-labelledby={headingId}>
      <div className={styles.line}>
        {done && (
          <span className={styles.done} role="img" aria-label={words.stepDone}>
            <CheckmarkCircleFilled />
          </span>
        )}
        <h2 id={headingId} tabIndex={-1} className={mergeClasses(styles.title, styles.focusable)}>
          {title}
        </h2>
        {done && <Chips texts={chips} />}
      </div>
      {!done && (
        <Text size={200} className={styles.about}>
          {about}
        </Text>
      )}
      <Button
        data-run
        className={styles.button}
        appearance={primary && !done && status !== "preview" ? "primary" : "secondary"}
        disabledFocusable={place.blocked}
        onClick={onRun}
      >
        {button}
      </Button>
      {children}
      {status === "done" && <NextStep place={place} />}
    </section>
  );
}

function NextStep({ place: { id, next } }: { place: StepPlace }) {
  const styles = useStyles();
  const { go, words } = usePane();
  if (next === null || PLACE_OF[next] === PLACE_OF[id]) return null;
  return (
    <Button data-next appearance="primary" className={styles.button} onClick={() => go(PLACE_OF[next], next)}>
      {words.steps[next].button}
    </Button>
  );
}

/** Runs the step each time that it is started from elsewhere, and takes the focus, which was where it was started. */
function useStartedElsewhere(started: number, card: RefObject<HTMLElement | null>, onRun: () => void): void {
  const seen = useRef(0);
  useEffect(() => {
    if (seen.current === started) return;
    seen.current = started;
    card.current?.querySelector<HTMLElement>("h2")?.focus();
    onRun();
  }, [started, card, onRun]);
}

/** What had the focus may be gone: after the writing it goes to the next step, after a preview that was put away to the step's button. */
function useKeptFocus(
  status: JobState<unknown>["status"],
  card: RefObject<HTMLElement | null>,
  next: StepPlace["next"],
): void {
  const before = useRef(status);
  useEffect(() => {
    const was = before.current;
    before.current = status;
    const focus = (what: string): void => card.current?.querySelector<HTMLElement>(what)?.focus();
    if (status === "done" && was !== "done") (wayTo(next, card.current) ?? card.current?.querySelector("h2"))?.focus();
    if (was === "preview" && status === "idle") focus("[data-run]");
    if (was === "reading" && status === "failed") focus("[data-run]");
  }, [status, card, next]);
}

/** The button of the next step: on this card where that stands in another place, else on its own. */
function wayTo(next: StepPlace["next"], card: HTMLElement | null): HTMLElement | null {
  const own = card?.querySelector<HTMLElement>("[data-next]") ?? null;
  if (own !== null || next === null) return own;
  return document.querySelector(`[aria-labelledby="step-${next}"] [data-run]`);
}
