import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TaskOverview } from "../../../actions/readOverview";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";
import { partOf, PARTS, type StatusPart } from "../../hooks/statusParts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "16px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  part: { forcedColorAdjust: "none", minWidth: "3px" },
  legend: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300 },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  name: { textAlign: "start", fontWeight: "inherit", padding: "2px 0" },
  count: { textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: "8px",
    verticalAlign: "-1px",
    forcedColorAdjust: "none",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
  near: { backgroundColor: tokens.colorStatusWarningBackground3 },
  open: { backgroundColor: tokens.colorNeutralBackground5 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** How many tasks stand how: a bar for the eye, and its legend, which is the table that screen readers read. */
export function StatusChart({ tasks }: { tasks: readonly TaskOverview[] }) {
  const styles = useStyles();
  const words = placesFor(usePane().strings.language).progress;
  const countOf = (part: StatusPart): number => tasks.filter(({ status }) => partOf(status) === part).length;
  return (
    <div>
      <table className={styles.legend}>
        <caption className={styles.caption}>{words.chart(tasks.length)}</caption>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row" className={styles.name}>
                <span className={mergeClasses(styles.swatch, styles[part])} />
                {words.parts[part]}
              </th>
              <td className={styles.count}>{countOf(part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.bar} aria-hidden="true">
        {PARTS.filter((part) => countOf(part) > 0).map((part) => (
          <div key={part} className={mergeClasses(styles.part, styles[part])} style={{ flexGrow: countOf(part) }} />
        ))}
      </div>
    </div>
  );
}
