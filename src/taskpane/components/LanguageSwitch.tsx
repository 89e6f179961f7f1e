import { Button } from "@fluentui/react-components";
import type { Language } from "../../strings/shape/Strings";
import { usePane } from "../PaneContext";

/** Switches to the other language, which the button names in its own words. */
export function LanguageSwitch({ onChange }: { onChange: (language: Language) => void }) {
  const { strings, words } = usePane();
  const other = strings.language === "vi" ? "en" : "vi";
  return (
    <Button size="small" appearance="subtle" lang={other} onClick={() => onChange(other)}>
      {words.otherLanguage}
    </Button>
  );
}
