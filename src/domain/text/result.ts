/** What a reader gives back: the value, or why there is none. Expected trouble is a value here, never a throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/**
 * Wraps a value that was read.
 *
 * @example ok(3) // => { ok: true, value: 3 }
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * Wraps the reason why nothing was read.
 *
 * @example err("empty") // => { ok: false, error: "empty" }
 */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
