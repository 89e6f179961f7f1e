import { useEffect, useState } from "react";
import type { Language } from "../../strings/shape/Strings";

export const LANGUAGE_KEY = "so-ke-hoach.language";

/** The language of the pane and how to change it: Vietnamese until the user chose otherwise on this machine. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
    remember(language);
  }, [language]);
  return [language, setLanguage];
}

// Storage can be closed to a pane (private windows, Excel on the web), and then only forgets.
function remembered(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    return;
  }
}
