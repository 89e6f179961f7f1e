import type { Language } from "../../../strings/shape/Strings";
import { pageEn } from "./pageEn";
import { pageVi } from "./pageVi";
import type { PageWords } from "./PageWords";

/** What the workbench's frame says in a language. @example pageWordsFor("en").undo // => "Undo" */
export function pageWordsFor(language: Language): PageWords {
  return language === "vi" ? pageVi : pageEn;
}
