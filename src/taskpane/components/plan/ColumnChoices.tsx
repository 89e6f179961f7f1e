import { Select, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { certaintyOf } from "../../../domain/reading/header/certaintyOf";
import { columnNames } from "../../../domain/reading/header/columnNames";
import type { ColumnChoice, ColumnRole, RoleChoice } from "../../../domain/reading/Reading";
import { placesFor } from "../../../strings/placesFor";
import { shorten } from "../../../strings/shorten";
import { sourceFor } from "../../../strings/sourceFor";
import { usePane } from "../../PaneContext";

const ROLES: readonly ColumnRole[] = ["ordinal", "content", "lead", "coordinating", "time", "extra"];

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  about: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: "6px 6px 6px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground2, borderTop: "none", paddingTop: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  sample: { color: tokens.colorNeutralForeground2 },
  role: { width: "46%" },
  control: { minWidth: 0, width: "100%" },
  doubtful: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ColumnChoicesProps {
  readonly columns: readonly ColumnChoice[];
  readonly samples: readonly (readonly string[])[];
  readonly onChosen: (choice: RoleChoice) => void;
}

/** What each column of the source was taken for and how surely, with samples, each to be changed; open when one should be looked at. */
export function ColumnChoices({ columns, samples, onChosen }: ColumnChoicesProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = sourceFor(strings.language).columns;
  const heads = placesFor(strings.language).plan.columns;
  const doubtful = columns.filter(({ confidence }) => certaintyOf(confidence) === "doubtful").length;
  const [isOpen, setOpen] = useState(doubtful > 0);
  return (
    <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{words.title(doubtful)}</summary>
      <p className={styles.about}>{words.about}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {heads.heading} · {heads.samples}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.role)}>
              {heads.role} · {heads.certainty}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((choice) => (
            <ColumnRow
              key={choice.column}
              choice={choice}
              name={columnNames(columns).get(choice.column) ?? ""}
              samples={samples[columns.indexOf(choice)] ?? []}
              onChosen={onChosen}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function ColumnRow({
  choice: { role, confidence },
  name,
  samples,
  onChosen,
}: {
  choice: ColumnChoice;
  name: string;
  samples: readonly string[];
  onChosen: (choice: RoleChoice) => void;
}) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = sourceFor(strings.language).columns;
  const certainty = certaintyOf(confidence);
  const hint = useId();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <span className={styles.heading}>{name}</span>
        {samples.length === 0 && (
          <Text size={200} block className={styles.sample}>
            {placesFor(strings.language).plan.noSamples}
          </Text>
        )}
        {samples.map((sample) => (
          <Text key={sample} size={200} block truncate wrap={false} title={sample} className={styles.sample}>
            {shorten(sample)}
          </Text>
        ))}
      </th>
      <td className={styles.cell}>
        <Select
          size="small"
          className={styles.control}
          aria-label={name}
          aria-describedby={hint}
          value={role}
          onChange={(_event, { value }) => onChosen({ heading: name, role: asRole(value) })}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </Select>
        <span id={hint} className={mergeClasses(certainty === "doubtful" && styles.doubtful)}>
          {words.certainties[certainty]}
        </span>
      </td>
    </tr>
  );
}

function asRole(value: string): ColumnRole {
  return ROLES.find((role) => role === value) ?? "extra";
}
