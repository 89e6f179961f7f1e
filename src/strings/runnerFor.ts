import { runnerEn } from "./en/runner";
import type { RunnerWords } from "./shape/RunnerWords";
import { runnerVi } from "./vi/runner";
import type { Language } from "./shape/Strings";

/**
 * The headless runner's own words; apart from the others because the pane never says them.
 *
 * @example runnerFor("vi").inFile("a.xlsx", "…") // => "Tệp “a.xlsx”: …"
 */
export function runnerFor(language: Language): RunnerWords {
  return language === "vi" ? runnerVi : runnerEn;
}
