import type { Language } from "../../strings/shape/Strings";
import { LANGUAGE_KEY } from "../../taskpane/hooks/useLanguage";

/** The language that was chosen in the pane or in the bar: page and pane remember it in one place. */
export function pageLanguage(): Language {
  return localStorage.getItem(LANGUAGE_KEY) === "en" ? "en" : "vi";
}

export function rememberPageLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE_KEY, language);
}

/** The pane is another window of the same place, so the page is told when it is chosen there. */
export function onPaneLanguage(listener: (language: Language) => void): void {
  window.addEventListener("storage", ({ key }) => {
    if (key === LANGUAGE_KEY) listener(pageLanguage());
  });
}
