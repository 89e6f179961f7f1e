import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** One thing a draft says of itself; `value` null is left out. */
export interface ShownFact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels and values, as a description list. */
export function Facts({ facts }: { facts: readonly ShownFact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts
        .filter(({ value }) => value !== null)
        .flatMap(({ label, value }) => [
          <dt key={`${label}-label`} className={styles.label}>
            {label}
          </dt>,
          <dd key={label} className={styles.value}>
            {value}
          </dd>,
        ])}
    </dl>
  );
}
