/** What the headless runner says besides issues and failures. `about` is the word or option to look at. */
export interface RunnerWords {
  readonly badUse: (about: string) => string;
  readonly usage: string;
  readonly inFile: (file: string, sentence: string) => string;
  /** An output would be written over a file that is read, or over the other output. */
  readonly wouldOverwrite: (file: string) => string;
  readonly unexpected: (detail: string) => string;
}
