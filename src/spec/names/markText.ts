const PREFIX = "SKH:";

/**
 * What a hidden cell of a sheet's first row says of what made the sheet: the second place of its mark, which goes wherever its cells go,
 * when the hidden name is deleted or a program drops it.
 *
 * @example markText("unit:MN01") // => "SKH:unit:MN01"
 */
export function markText(mark: string): string {
  return PREFIX + mark;
}

/**
 * The mark in such a cell; undefined in any other.
 *
 * @example readMarkText("SKH:tasks") // => "tasks"
 */
export function readMarkText(content: unknown): string | undefined {
  return typeof content === "string" && content.startsWith(PREFIX) ? content.slice(PREFIX.length) : undefined;
}
