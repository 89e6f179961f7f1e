import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { failureSentence } from "../../strings/failureSentence";
import type { JobFailure } from "../hooks/jobState";
import { usePane } from "../PaneContext";

/** Why something was not done, in one sentence that says what to do. */
export function FailureBar({ failure }: { failure: JobFailure }) {
  const { strings, words } = usePane();
  return (
    // An alert by itself: MessageBar announces only below an announcer, and costs more to have one.
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.failed}</MessageBarTitle>
          {failureSentence(failure, strings)}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
