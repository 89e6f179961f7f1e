import { runnerEn } from "./runnerEn";
import type { RunnerWords } from "./RunnerWords";
import { runnerVi } from "./runnerVi";
import type { Language } from "./Strings";

/**
 * The headless runner's own words; apart from the others because the pane never says them.
 *
 * @example runnerFor("vi").inFile("a.xlsx", "…") // => "Tệp “a.xlsx”: …"
 */
export function runnerFor(language: Language): RunnerWords {
  return language === "vi" ? runnerVi : runnerEn;
}
