import type { Fix } from "./Fix";

/**
 * The fix by which somebody says who stands behind an open group; `members` are unit codes.
 *
 * @example chooseMembers("Các đơn vị liên quan", ["MN01", "TH02"]).catalogue.length // => 1
 */
export function chooseMembers(phrase: string, members: readonly string[]): Fix {
  return { kind: "choose-members", cells: [], catalogue: [{ kind: "members", phrase, members }] };
}
