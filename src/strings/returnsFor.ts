import { returnsEn } from "./en/returns";
import type { ReturnWords } from "./shape/ReturnWords";
import type { Language } from "./shape/Strings";
import { returnsVi } from "./vi/returns";

/** What is said of forms that go out and come back; apart from other words, because the pane starts without them. */
export function returnsFor(language: Language): ReturnWords {
  return language === "vi" ? returnsVi : returnsEn;
}
