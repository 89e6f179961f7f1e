import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "6px 0" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: "inherit", textAlign: "end", padding: "2px 0 2px 6px" },
  first: { textAlign: "start", fontWeight: "inherit", padding: "4px 0", overflowWrap: "anywhere" },
  figure: { textAlign: "end", padding: "4px 0 4px 6px", verticalAlign: "top" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Figures under a name. */
export interface FigureRow {
  readonly name: string;
  readonly figures: readonly number[];
}

interface FigureTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly isOpen?: boolean;
}

/** A table of figures that opens under its title. */
export function FigureTable({ title, heads, rows, isOpen = false }: FigureTableProps) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
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
