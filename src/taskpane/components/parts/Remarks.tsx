import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  item: {
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  label: { fontWeight: tokens.fontWeightSemibold },
  link: {
    fontSize: "inherit",
    display: "block",
    // In a contrast theme a link has the colour of the text around it.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** Something to look at, and where. `label` says how much it matters, in words, because colour alone does not. */
export interface Remark {
  readonly text: string;
  readonly cell: string | null;
  /** What the link to the cell says, when not "go to" and its address. */
  readonly link?: string;
  readonly label?: string;
  readonly tone?: "error" | "warning";
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** So many are shown before the user asks for the rest. */
const FIRST = 12;

/** A list that opens under its count, each entry with a link to its cell. Nothing is shown when there is nothing to say. */
export function Remarks({
  title,
  remarks,
  open = false,
}: {
  title: (count: number) => string;
  remarks: readonly Remark[];
  open?: boolean;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const [all, setAll] = useState(false);
  if (remarks.length === 0) return null;
  const shown = all ? remarks : remarks.slice(0, FIRST);
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{title(remarks.length)}</summary>
      <ul className={styles.list}>
        {shown.map((remark, index) => (
          <RemarkItem key={`${remark.cell ?? ""}-${String(index)}`} remark={remark} />
        ))}
      </ul>
      {shown.length < remarks.length && (
        <Link as="button" className={styles.link} onClick={() => setAll(true)}>
          {words.more(remarks.length - shown.length)}
        </Link>
      )}
    </details>
  );
}

function RemarkItem({ remark }: { remark: Remark }) {
  const styles = useStyles();
  const { words, show } = usePane();
  const { action, cell, label, link, text, tone } = remark;
  return (
    <li className={mergeClasses(styles.item, tone === "error" && styles.error, tone === "warning" && styles.warning)}>
      {label !== undefined && <span className={styles.label}>{label}: </span>}
      {text}
      {cell !== null && (
        <Link as="button" className={styles.link} onClick={() => void show(cell)}>
          {link ?? words.goTo(cell.replace(/^'(.+)'!/, "$1!"))}
        </Link>
      )}
      {action}
    </li>
  );
}
