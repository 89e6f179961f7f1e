/** What Windows hands over in place of an array: the client asks it for `toArray()`. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** Wraps an array, and every array in it, as Windows would. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? safeArray(value as readonly unknown[]) : value));
  return { toArray: () => wrapped, dimensions: () => 1 };
}
