/** What the headless runner says besides issues and failures. `about` is the word or option to look at. */
export interface RunnerWords {
  readonly badUse: (about: string) => string;
  readonly usage: string;
  readonly inFile: (file: string, sentence: string) => string;
  /** An output would be written over a file that is read, or over the other output. */
  readonly wouldOverwrite: (file: string) => string;
  /** Figures of a past day that were frozen as of it; `by` is "" where nobody is named. Days as people write them. */
  readonly frozenAt: (day: string, frozenOn: string, by: string) => string;
  /** Figures of a past day that nobody froze: reckoned, with as many lines that are done since nobody knows when. */
  readonly reckonedAt: (day: string, undated: number) => string;
  readonly unexpected: (detail: string) => string;
}
