import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { stringsFor } from "../../strings/stringsFor";
import { THEMES } from "../brand";
import { useLanguage } from "../hooks/useLanguage";

/** What stands in the pane's place when there is no Excel behind it. */
export function NoExcel({ reason }: { reason: "noOffice" | "notExcel" }) {
  const [language] = useLanguage();
  return (
    <FluentProvider theme={THEMES.light}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{stringsFor(language).pane[reason]}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
