import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { FixDraft } from "../../../actions/drafts/FixDraft";
import type { Fix, FixKind } from "../../../domain/checking/fixes/Fix";
import type { Issue } from "../../../domain/plan/Issue";
import { fixesFor } from "../../../strings/fixesFor";
import { useFix } from "../../hooks/useFix";
import { usePane } from "../../PaneContext";
import { fixesByKind } from "./fixesByKind";
import { JobView } from "../steps/JobView";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  button: { whiteSpace: "normal", textAlign: "start", height: "auto" },
});

/** For each kind of fix that several issues have: all of them together, shown before they are made. */
export function FixAll({ fixes, onFixed }: { fixes: ReadonlyMap<Issue, readonly Fix[]>; onFixed: () => void }) {
  const kinds = [...fixesByKind(fixes)].filter(([, ofKind]) => ofKind.length > 1);
  return kinds.map(([kind, ofKind]) => <FixKindButton key={kind} kind={kind} fixes={ofKind} onFixed={onFixed} />);
}

function FixKindButton({ kind, fixes, onFixed }: { kind: FixKind; fixes: readonly Fix[]; onFixed: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = fixesFor(strings.language);
  const job = useFix({ fixes, asks: true, onFixed });
  return (
    <div className={styles.all}>
      <Button size="small" className={styles.button} onClick={job.start}>
        {words.all[kind](fixes.length)}
      </Button>
      <JobView job={job}>{(draft) => <Changes draft={draft} changesTime={kind.includes("date")} />}</JobView>
    </div>
  );
}

function Changes({ draft: { changes, left }, changesTime }: { draft: FixDraft; changesTime: boolean }) {
  const { strings } = usePane();
  const words = fixesFor(strings.language);
  return (
    <>
      <Remarks
        open
        title={words.changes}
        remarks={changes.map(({ cell, before, after }) => ({ text: words.change(before, after), cell }))}
      />
      {left.length > 0 && <Text size={200}>{words.left(left.length)}</Text>}
      {changesTime && <Text size={200}>{words.timeChanged}</Text>}
    </>
  );
}
