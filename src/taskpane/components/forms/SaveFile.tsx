import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { OutgoingFile, SavingWay } from "../../../actions/ports/FormFilesPort";
import { formsFor } from "../../../strings/formsFor";
import type { SavingState } from "../../hooks/useSaving";
import { useSaving } from "../../hooks/useSaving";
import { usePane } from "../../PaneContext";
import { FailureSentence } from "../frame/FailureBar";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  name: { overflowWrap: "anywhere", maxWidth: "100%" },
});

/** Saves a file that was made, in the ways there are, the best first; says only what is known of it. */
export function SaveFile({ file, ways }: { file: OutgoingFile; ways: readonly SavingWay[] }) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).saving;
  const { state, save, goOn, confirm } = useSaving(file, ways);
  return (
    <div className={styles.block}>
      {(state.status === "idle" || state.status === "cancelled" || state.status === "failed") && (
        <Button appearance="primary" autoFocus className={styles.name} onClick={save}>
          {words.save(file.name)}
        </Button>
      )}
      <div role="status">
        <Told file={file.name} state={state} />
      </div>
      {state.status === "failed" && <FailureSentence sentence={words.failed(file.name)} />}
      {(state.status === "handed" || state.status === "cancelled") && (
        <div className={styles.buttons}>
          {state.status === "handed" && (
            <Button autoFocus onClick={confirm}>
              {words.arrived}
            </Button>
          )}
          {state.left.length > 0 && (
            <Button onClick={goOn}>{state.status === "handed" ? words.another : words.otherWay}</Button>
          )}
        </div>
      )}
    </div>
  );
}

function Told({ file, state }: { file: string; state: SavingState }) {
  const words = formsFor(usePane().strings.language).saving;
  switch (state.status) {
    case "saving":
      return <Text size={200}>{words.saving}</Text>;
    case "saved":
      return <Text size={200}>{words.saved(file)}</Text>;
    case "confirmed":
      return <Text size={200}>{words.confirmed(file)}</Text>;
    case "handed":
      return <Text size={200}>{words.handed[state.kind](file)}</Text>;
    case "cancelled":
      return <Text size={200}>{words.cancelled}</Text>;
    default:
      return null;
  }
}
