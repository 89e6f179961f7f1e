import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { failureSentence } from "../../../strings/failureSentence";
import type { JobFailure } from "../../hooks/jobState";
import { copyText } from "../../copyText";
import { usePane } from "../../PaneContext";
import { WayOut } from "./WayOut";

const useStyles = makeStyles({
  detail: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", paddingTop: "4px" },
  summary: { cursor: "pointer" },
});

/**
 * Why something was not done, in one sentence that says what to do; what Excel itself said stands behind "Chi tiết".
 * `onRetry` where no button of a step does it again.
 */
export function FailureBar({ failure, onRetry }: { failure: JobFailure; onRetry?: () => void }) {
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
  return (
    <FailureSentence
      sentence={sentence}
      detail={"code" in failure ? failure.code : ""}
      way={<WayOut failure={failure} onRetry={onRetry} />}
    />
  );
}

interface FailureSentenceProps {
  readonly sentence: string;
  readonly detail?: string;
  /** The way on, where there is one in the pane. */
  readonly way?: ReactNode;
}

/** The same of a sentence that is there already. */
export function FailureSentence({ sentence, detail = "", way = null }: FailureSentenceProps) {
  const { words } = usePane();
  return (
    // An alert by itself: MessageBar announces only below an announcer, and costs more to have one.
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.failed}</MessageBarTitle>
          {sentence}
          {way}
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
