import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { AskedPart } from "../../hooks/useSteps";
import type { PartId } from "../../../strings/shape/PaneWords";
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
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  focusable: { outlineStyle: "none" },
  about: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface PartCardProps {
  readonly id: PartId;
  readonly asked: AskedPart;
  readonly words: { readonly title: string; readonly about: string; readonly open: string };
  readonly chips: readonly string[];
  /** Whether opening it is the next thing to do. */
  readonly isNext: boolean;
  /** Told each time that it is opened: what stood before it is then done with. */
  readonly onOpened: () => void;
  readonly children: ReactNode;
}

/** A part of the plan's place: a line with its figures and a button, and what is done there once it is open. */
export function PartCard({ id, asked, words, chips, isNext, onOpened, children }: PartCardProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const open = () => {
    setOpen(true);
    onOpened();
    // It may be in a panel that is only now shown.
    setTimeout(() => heading.current?.focus(), 0);
  };
  useAsked(id, asked, (isThis) => (isThis ? open() : setOpen(false)));
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <div className={styles.line}>
        <h2 ref={heading} id={headingId} tabIndex={-1} className={mergeClasses(styles.title, styles.focusable)}>
          {words.title}
        </h2>
        <Chips texts={chips} />
      </div>
      <Text size={200} className={styles.about}>
        {words.about}
      </Text>
      {isOpen ? (
        children
      ) : (
        <Button className={styles.button} appearance={isNext ? "primary" : "secondary"} onClick={open}>
          {words.open}
        </Button>
      )}
    </section>
  );
}

/** Tells each time that a part is asked for from elsewhere whether it is this one: going on to one puts the other away. */
function useAsked(id: PartId, { id: wanted, asked }: AskedPart, onAsked: (isThis: boolean) => void): void {
  const seen = useRef(0);
  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    onAsked(wanted === id);
  });
}
