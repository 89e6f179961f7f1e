import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../../domain/plan/Unit";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  frame: { maxHeight: "280px", overflowY: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px 4px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Units with their level and other names. `label` says which they are. */
export function UnitTable({ units, label }: { units: readonly Unit[]; label: string }) {
  const styles = useStyles();
  const { columns, noLevel } = partsFor(usePane().strings.language).units;
  return (
    // Scrolled with the keyboard too.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[columns.name, columns.level, columns.otherNames].map((heading) => (
              <th key={heading} scope="col" className={styles.quiet}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ code, name, level, block, aliases }) => (
            <tr key={code}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.cell}>
                {level === "" ? noLevel : [...new Set([level, block])].filter(Boolean).join(" · ")}
              </td>
              <td className={styles.cell}>{aliases.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
