/** How a command ended: its exit code, and what goes to standard output and standard error, a line each. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: readonly string[];
  readonly errors: readonly string[];
}
