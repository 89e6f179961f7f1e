import { Button, Text, makeStyles } from "@fluentui/react-components";
import { formsFor } from "../../../strings/formsFor";
import type { ReceivingState } from "../../hooks/useReceiving";
import { useReceiving } from "../../hooks/useReceiving";
import type { StepPlace } from "../../hooks/useSteps";
import { focusWhenThere } from "../../focusWhenThere";
import { usePane } from "../../PaneContext";
import { FailureBar } from "../frame/FailureBar";
import { Busy } from "../steps/Busy";
import { disputedCells } from "./disputedCells";
import { FileDrop } from "./FileDrop";
import { FormsCard } from "./FormsCard";
import { ReceivedFiles } from "./ReceivedFiles";
import { ReceivePreview } from "./ReceivePreview";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

type Status = ReceivingState["status"];

const STOPPABLE: ReadonlySet<Status> = new Set<Status>(["reading", "writing"]);
const WITHOUT_DROP: ReadonlySet<Status> = new Set<Status>(["reading", "looking", "writing", "preview"]);
/** What was pressed is gone: whoever works with keys goes on from what is told. */
const OVER: ReadonlySet<Status> = new Set<Status>(["done", "stopped", "empty"]);

interface ReceiveFormsProps {
  readonly place: StepPlace;
  readonly office: string;
  readonly onDone: () => void;
}

/** Takes in what units sent back: files are read, shown with what they change, and written once the user agrees. */
export function ReceiveForms({ place, office, onDone }: ReceiveFormsProps) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).receive;
  const receiving = useReceiving(place, onDone);
  const { state } = receiving;
  return (
    <FormsCard title={words.title} about={words.about}>
      {!WITHOUT_DROP.has(state.status) && <FileDrop blocked={place.blocked} onFiles={receiving.read} />}
      <div ref={OVER.has(state.status) ? focusWhenThere : undefined} role="status" tabIndex={-1}>
        <Announcement state={state} />
      </div>
      {STOPPABLE.has(state.status) && (
        <Button autoFocus className={styles.button} onClick={receiving.stop}>
          {words.stop}
        </Button>
      )}
      {state.status === "failed" && <FailureBar failure={state.failure} />}
      {state.status === "preview" && (
        <ReceivePreview draft={state.draft} office={office} onTake={receiving.take} onDismiss={receiving.dismiss} />
      )}
      {state.status === "done" && <ReceivedFiles draft={state.draft} office={office} />}
    </FormsCard>
  );
}

function Announcement({ state }: { state: ReceivingState }) {
  const { strings, words: pane } = usePane();
  const words = formsFor(strings.language).receive;
  switch (state.status) {
    case "reading":
      return <Busy label={words.reading(state.done, state.total)} {...shareOf(state)} />;
    case "looking":
      return <Busy label={words.looking} />;
    case "writing":
      return <Busy label={pane.writing(state.done, state.total)} {...shareOf(state)} />;
    case "preview":
      return state.isRedrawn ? <Text size={200}>{pane.previewChanged}</Text> : null;
    case "stopped":
      return <Text size={200}>{words.stopped}</Text>;
    case "empty":
      return <Text size={200}>{words.nothing}</Text>;
    case "done":
      return (
        <Text weight="semibold">{words.done(state.draft.changes.length, disputedCells(state.draft.files).length)}</Text>
      );
    default:
      return null;
  }
}

/** A zip is opened before anybody knows how many files it holds. */
function shareOf({ done, total }: { readonly done: number; readonly total: number }): { readonly share?: number } {
  return total > 0 ? { share: done / total } : {};
}
