import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitListDraft } from "../../../actions/drafts/UnitListDraft";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
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

/** What was recognised in a list of units: the new ones with their level and other names, the known ones, and what to look at. */
export function UnitListPreview({ draft: { added, known, doubts } }: { draft: UnitListDraft }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = partsFor(strings.language).units;
  return (
    <>
      <Text className={styles.figure}>{words.added(added.length)}</Text>
      {added.length > 0 && (
        // Scrolled with the keyboard too.
        <div className={styles.frame} tabIndex={0} role="group" aria-label={words.added(added.length)}>
          <table className={styles.table}>
            <thead>
              <tr>
                {[words.columns.name, words.columns.level, words.columns.otherNames].map((heading) => (
                  <th key={heading} scope="col" className={styles.quiet}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {added.map(({ code, name, level, block, aliases }) => (
                <tr key={code}>
                  <th scope="row" className={styles.cell}>
                    {name}
                  </th>
                  <td className={styles.cell}>
                    {level === "" ? words.noLevel : [...new Set([level, block])].filter(Boolean).join(" · ")}
                  </td>
                  <td className={styles.cell}>{aliases.join("; ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {known.length > 0 && <Text size={200}>{words.known(known.length)}</Text>}
      <Remarks open title={words.doubts} remarks={doubts.map((doubt) => ({ text: words.doubt(doubt), cell: null }))} />
    </>
  );
}
