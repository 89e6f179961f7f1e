/** The numbers of a list or a typed array, those that are none as 0; none for anything else. */
export function numbersIn(values: unknown): readonly number[] | undefined {
  const isTyped = ArrayBuffer.isView(values) && "length" in values;
  if (!isTyped && !Array.isArray(values)) return undefined;
  return Array.from(values as ArrayLike<unknown>, (value) => (Number.isFinite(value) ? Number(value) : 0));
}
