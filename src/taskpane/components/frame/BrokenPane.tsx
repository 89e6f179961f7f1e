import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { PaneWords } from "../../../strings/shape/PaneWords";

/** What stands in the pane's place when it met a bug of its own. */
export function BrokenPane({ words }: { words: PaneWords }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.brokenTitle}</MessageBarTitle>
        {words.broken}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
