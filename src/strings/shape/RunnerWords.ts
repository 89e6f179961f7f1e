/** What the headless runner says besides issues and failures. `about` is the word or option to look at. */
export interface RunnerWords {
  readonly badUse: (about: string) => string;
  readonly usage: string;
  readonly inFile: (file: string, sentence: string) => string;
  readonly unexpected: (detail: string) => string;
}
