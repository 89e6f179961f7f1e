import { comparisonKey } from "../../domain/text/comparisonKey";
import { fingerprint } from "../../spec/fingerprint";

const PREFIX = "NV-";

/**
 * A stable key for each content: it follows from the words alone, so that a task that leaves the plan and comes back has its old key.
 * Equal contents are told apart by a number.
 *
 * @example taskKeys(["Xây dựng Kế hoạch", "xây dựng kế hoạch"]) // => ["NV-1f3k9a", "NV-1f3k9a-2"]
 */
export function taskKeys(contents: readonly string[]): readonly string[] {
  const used = new Map<string, number>();
  return contents.map((content) => {
    const key = PREFIX + fingerprint(comparisonKey(content));
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}-${String(count)}`;
  });
}
