import { useEffect, useState } from "react";
import type { Language, Strings } from "../../strings/shape/Strings";
import { vi } from "../../strings/vi/vi";

/** Everything the add-in says, in the language that is chosen: Vietnamese is there at once, English is fetched when somebody wants it. */
export function useStrings(language: Language): Strings {
  const [english, setEnglish] = useState<Strings | null>(null);
  useEffect(() => {
    if (language === "en") void import("../../strings/en/en").then(({ en }) => setEnglish(en));
  }, [language]);
  return language === "en" ? (english ?? vi) : vi;
}
