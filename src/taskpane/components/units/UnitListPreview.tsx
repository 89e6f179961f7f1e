import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitListDraft } from "../../../actions/drafts/UnitListDraft";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";
import { Remarks } from "../parts/Remarks";
import { UnitTable } from "./UnitTable";

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

/** What was recognised in a list of units: the new ones with their level and other names, the known ones, and what to look at. */
export function UnitListPreview({ draft: { added, known, doubts } }: { draft: UnitListDraft }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = partsFor(strings.language).units;
  return (
    <>
      <Text className={styles.figure}>{words.added(added.length)}</Text>
      {added.length > 0 && <UnitTable units={added} label={words.added(added.length)} />}
      {known.length > 0 && <Text size={200}>{words.known(known.length)}</Text>}
      <Remarks open title={words.doubts} remarks={doubts.map((doubt) => ({ text: words.doubt(doubt), cell: null }))} />
    </>
  );
}
