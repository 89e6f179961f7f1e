import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { certaintyOf } from "../../domain/reading/header/certaintyOf";
import { columnNames } from "../../domain/reading/header/columnNames";
import type { ColumnChoice, ColumnRole, RoleChoice } from "../../domain/reading/Reading";
import { sourceFor } from "../../strings/sourceFor";
import { usePane } from "../PaneContext";

const ROLES: readonly ColumnRole[] = ["ordinal", "content", "lead", "coordinating", "time", "extra"];

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  about: { margin: "0 0 6px" },
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  control: { minWidth: 0, width: "100%" },
  label: { overflowWrap: "anywhere" },
});

/** What each column of the source was taken for and how surely, each to be changed; open when one should be looked at. */
export function ColumnRoles({
  columns,
  onChosen,
}: {
  columns: readonly ColumnChoice[];
  onChosen: (choice: RoleChoice) => void;
}) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = sourceFor(strings.language).columns;
  const names = columnNames(columns);
  const doubtful = columns.filter(({ confidence }) => certaintyOf(confidence) === "doubtful").length;
  return (
    <details className={styles.details} open={doubtful > 0}>
      <summary className={styles.summary}>{words.title(doubtful)}</summary>
      <p className={styles.about}>{words.about}</p>
      <div className={styles.list}>
        {columns.map(({ column, role, confidence }) => (
          <Field
            key={column}
            size="small"
            label={{ children: names.get(column) ?? "", className: styles.label }}
            hint={words.certainties[certaintyOf(confidence)]}
          >
            <Select
              size="small"
              className={styles.control}
              value={role}
              onChange={(_event, { value }) => onChosen({ heading: names.get(column) ?? "", role: asRole(value) })}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {words.roles[one]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}

function asRole(value: string): ColumnRole {
  return ROLES.find((role) => role === value) ?? "extra";
}
