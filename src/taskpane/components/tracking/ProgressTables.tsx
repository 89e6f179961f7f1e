import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanOverview } from "../../../actions/readOverview";
import { QUARTERS } from "../../../domain/plan/Quarter";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "6px 0" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: "inherit", textAlign: "end", padding: "2px 0 2px 6px" },
  first: { textAlign: "start", fontWeight: "inherit", padding: "4px 0", overflowWrap: "anywhere" },
  figure: { textAlign: "end", padding: "4px 0 4px 6px", verticalAlign: "top" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface TableRow {
  readonly name: string;
  readonly figures: readonly number[];
}

/** How the plan stands by quarter and by unit. */
export function ProgressTables({ plan }: { plan: PlanOverview }) {
  const words = placesFor(usePane().strings.language).progress;
  const { columns } = words;
  const quarters = QUARTERS.map((quarter): TableRow => {
    const { planned = 0, done = 0, overdue = 0 } = plan.quarters.get(quarter) ?? {};
    return { name: words.quarters[quarter - 1] ?? "", figures: [planned, done, overdue] };
  });
  const units = plan.units.map(({ name, total, completed, overdue, dueSoon }): TableRow => {
    return { name, figures: [total, completed, overdue, dueSoon] };
  });
  const counts = [columns.tasks, columns.done, columns.overdue];
  return (
    <>
      <Figures title={words.byQuarter} heads={[columns.quarter, ...counts]} rows={quarters} />
      {units.length === 0 ? (
        <Text size={200}>{words.unitsLater}</Text>
      ) : (
        <Figures title={words.byUnit} heads={[columns.unit, ...counts, columns.near]} rows={units} />
      )}
    </>
  );
}

function Figures({ title, heads, rows }: { title: string; heads: readonly string[]; rows: readonly TableRow[] }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index === 0 ? styles.first : styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }, index) => (
            <tr key={`${name}-${String(index)}`} className={styles.row}>
              <th scope="row" className={styles.first}>
                {name}
              </th>
              {figures.map((figure, column) => (
                <td key={heads[column + 1]} className={styles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
