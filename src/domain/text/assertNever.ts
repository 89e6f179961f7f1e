/**
 * Marks a branch that the types rule out; reaching it is our bug, so it throws.
 *
 * @example switch (kind) { case "a": …; default: return assertNever(kind) } // does not compile while a kind is unhandled
 */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
