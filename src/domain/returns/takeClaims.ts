import { settleCell, type Claim, type ClaimedCell, type ConflictRule, type SettledCell } from "./settleCell";

/** A cell after claims were taken: what is known of it from now on, and what it is to say. */
export interface TakenCell extends ClaimedCell, SettledCell {}

/**
 * Takes what forms say of a cell that says `now`. What somebody typed since forms were taken last is the office's own word. The same
 * claims in any order, any number of times and in any grouping come to the same.
 *
 * @example takeClaims({ now: "", own: "", claims: [] }, [{ base: "", theirs: "Đang thực hiện", issue: 1 }]).text // => "Đang thực hiện"
 */
export function takeClaims(
  { now, own, claims }: ClaimedCell & { readonly now: string },
  fresh: readonly Claim[],
  rule: ConflictRule = "ours",
): TakenCell {
  const isAsLeft = claims.length > 0 && now === settleCell({ own, claims }).text;
  const cell: ClaimedCell = { own: isAsLeft ? own : now, claims: joined(claims, fresh) };
  return { ...cell, ...settleCell(cell, rule) };
}

/** Each different claim once, in an order of their own. */
function joined(one: readonly Claim[], other: readonly Claim[]): readonly Claim[] {
  const byKey = new Map([...one, ...other].map((claim) => [keyOf(claim), claim]));
  return [...byKey].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, claim]) => claim);
}

function keyOf({ base, theirs, issue }: Claim): string {
  return JSON.stringify([issue, base, theirs]);
}
