import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectDraft } from "../../../actions/prepareCollect";
import { formsFor } from "../../../strings/formsFor";
import type { ReceivingChoices } from "../../hooks/useReceiving";
import { usePane } from "../../PaneContext";
import { ConflictChoices } from "./ConflictChoices";
import { DateField } from "../parts/DateField";
import { disputedCells } from "./disputedCells";
import { ReceivedFiles } from "./ReceivedFiles";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ReceivePreviewProps {
  readonly draft: CollectDraft;
  readonly office: string;
  readonly onTake: (choices: ReceivingChoices) => void;
  readonly onDismiss: () => void;
}

/** What the files would do, with what the user has to choose; nothing is written before they agree. */
export function ReceivePreview({ draft, office, onTake, onDismiss }: ReceivePreviewProps) {
  const styles = useStyles();
  const { strings, today, words: pane } = usePane();
  const words = formsFor(strings.language).receive;
  const [chosen, choose] = useState<ReadonlyMap<string, string>>(new Map());
  const [takesNotes, setTakesNotes] = useState(true);
  const [receivedOn, setReceivedOn] = useState(today);
  const disputed = disputedCells(draft.files);
  const notes = draft.files.flatMap(({ outside, file }) =>
    outside.map(({ cell, text }) => ({ text: `${file.replace(/^.*[/\\]/, "")} · ${cell}: ${text}`, cell: null })),
  );
  return (
    <div className={styles.block}>
      <Text weight="semibold">{words.total(draft.files.length, draft.changes.length, disputed.length)}</Text>
      <ReceivedFiles draft={draft} office={office} />
      {disputed.length > 0 && <ConflictChoices disputed={disputed} chosen={chosen} onChoose={choose} />}
      <Remarks title={words.notes} remarks={notes} />
      {draft.files.some(({ outside, receipt }) => receipt !== null && outside.length > 0) && (
        <Checkbox
          label={words.takeNotes}
          checked={takesNotes}
          onChange={(_event, { checked }) => setTakesNotes(checked === true)}
        />
      )}
      <DateField label={words.received} value={receivedOn} picks={[]} onChange={(day) => setReceivedOn(day ?? today)} />
      <div className={styles.buttons}>
        <Button appearance="primary" autoFocus onClick={() => onTake({ receivedOn, chosen, leavesNotes: !takesNotes })}>
          {words.take}
        </Button>
        <Button onClick={onDismiss}>{pane.cancel}</Button>
      </div>
    </div>
  );
}
