import { HostError } from "../../wire/HostError";
import { integerArgument, settingsArgument } from "../cellArguments";
import type { SortKey } from "../../model/editing/sortRange";

/** The fields to sort by; only by value. @example sortKeys([{ key: 5, ascending: false }], 15) // => [{ key: 5, ascending: false }] */
export function sortKeys(fields: unknown, columns: number): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument", "Nothing to sort by.");
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = settingsArgument(field);
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") {
      throw new HostError("NotImplemented", "Rows can only be sorted by values here.");
    }
    const index = integerArgument(key, 0);
    if (index >= columns) throw new HostError("InvalidArgument", "There is no such column to sort by.");
    return { key: index, ascending: ascending !== false };
  });
}
