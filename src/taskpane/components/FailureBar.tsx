import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { failureSentence } from "../../strings/failureSentence";
import type { JobFailure } from "../hooks/jobState";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  detail: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", paddingTop: "4px" },
  summary: { cursor: "pointer" },
});

/** Why something was not done, in one sentence that says what to do; what Excel itself said stands behind "Chi tiết". */
export function FailureBar({ failure }: { failure: JobFailure }) {
  const { strings, words } = usePane();
  const sentence = failureSentence(failure, strings);
  // Stopped on purpose is no fault.
  if (failure.kind === "stopped")
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>{words.stopped}</MessageBarTitle>
          {sentence}
        </MessageBarBody>
      </MessageBar>
    );
  return <FailureSentence sentence={sentence} detail={"code" in failure ? failure.code : ""} />;
}

/** The same of a sentence that is there already. */
export function FailureSentence({ sentence, detail = "" }: { sentence: string; detail?: string }) {
  const { words } = usePane();
  return (
    // An alert by itself: MessageBar announces only below an announcer, and costs more to have one.
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.failed}</MessageBarTitle>
          {sentence}
          {detail !== "" && <Detail text={detail} />}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Detail({ text }: { text: string }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <details>
      <summary className={styles.summary}>{words.detail}</summary>
      <div className={styles.detail}>
        <code>{text}</code>
        <Button size="small" onClick={() => copyText(text)}>
          {words.copy}
        </Button>
      </div>
    </details>
  );
}

/** Panes are kept from the clipboard itself in some browsers, and then the old way, copying a selection, still works. */
function copyText(text: string): void {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
