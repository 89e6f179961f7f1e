/** What one returned form says of a cell: what stood there when the form was made (null: not known), and what stands there now. */
export interface Claim {
  readonly base: string | null;
  readonly theirs: string;
  /** Which time the form was made for its period, from 1. */
  readonly issue: number;
}

/** A cell as far as forms are concerned: what the office itself last put there, and what all forms said of it. */
export interface ClaimedCell {
  readonly own: string;
  readonly claims: readonly Claim[];
}

/** Whose words count where both sides changed a cell. */
export type ConflictRule = "ours" | "theirs";

/** What a cell is to say, and the claims that somebody has to choose among; none when all is settled. */
export interface SettledCell {
  readonly text: string;
  readonly disputed: readonly Claim[];
}

/**
 * What a cell is to say after all that was returned, whatever came first: claims are taken form after form as those were made. What only
 * the unit changed is taken; where the office changed the cell too, or two forms of the same time say different things, it stays as it was
 * until somebody chooses. An emptied cell empties nothing by itself.
 *
 * @example settleCell({ own: "", claims: [{ base: "", theirs: "Hoàn thành", issue: 1 }] }) // => { text: "Hoàn thành", disputed: [] }
 * @example settleCell({ own: "60%", claims: [{ base: "", theirs: "Hoàn thành", issue: 1 }] }).text // => "60%"
 */
export function settleCell({ own, claims }: ClaimedCell, rule: ConflictRule = "ours"): SettledCell {
  let settled: SettledCell = { text: own, disputed: [] };
  const issues = [...new Set(claims.map(({ issue }) => issue))].sort((one, other) => one - other);
  for (const issue of issues) {
    settled = settleIssue(
      settled,
      claims.filter((claim) => claim.issue === issue),
      { own, rule },
    );
  }
  return settled;
}

/** What stood in a form when it was made is what the office says, or what an older form said that had come by then. */
function settleIssue(
  { text }: SettledCell,
  claims: readonly Claim[],
  { own, rule }: { readonly own: string; readonly rule: ConflictRule },
): SettledCell {
  const answers = [...new Set(claims.map(({ theirs }) => theirs))].sort();
  const theirs = rule === "theirs" ? answers.at(-1) : undefined;
  if (theirs === undefined && answers.includes(text)) return { text, disputed: [] };
  const isOnlyTheirs = claims.some(({ base }) => [text, own].includes(base ?? ""));
  const chosen = theirs ?? (answers.length === 1 && isOnlyTheirs ? answers[0] : undefined);
  return chosen === undefined || chosen === "" ? { text, disputed: claims } : { text: chosen, disputed: [] };
}
