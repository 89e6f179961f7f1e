import { Button } from "@fluentui/react-components";
import type { Language } from "../hooks/useLanguage";

/** Languages by their own names, so that whoever looks for one can read it. */
const NAMES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** Switches to the other language. */
export function LanguageSwitch({ language, onChange }: { language: Language; onChange: (language: Language) => void }) {
  const other = language === "vi" ? "en" : "vi";
  return (
    <Button size="small" appearance="subtle" lang={other} onClick={() => onChange(other)}>
      {NAMES[other]}
    </Button>
  );
}
