import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { THEMES } from "../../brand";
import { useLanguage } from "../../hooks/useLanguage";
import { useStrings } from "../../hooks/useStrings";

/** What stands in the pane's place when there is no Excel behind it. */
export function NoExcel({ reason }: { reason: "noOffice" | "notExcel" }) {
  const [language] = useLanguage();
  const strings = useStrings(language);
  return (
    <FluentProvider theme={THEMES.light}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{strings.pane[reason]}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
