import { settleCell, type Claim, type ClaimedCell } from "./settleCell";

/** A cell after what some forms said of it no longer counts; `isTyped`: somebody typed there since, so it stays as it is. */
export interface DroppedCell {
  readonly text: string;
  readonly isTyped: boolean;
}

/**
 * What a cell that says `now` is to say once only the `left` claims count. Where it says something else than forms left there, somebody typed
 * since, and it stays. Taking claims and dropping them gives what stood there before.
 *
 * @example dropClaims({ now: "Hoàn thành", own: "", claims: [claim] }, []) // => { text: "", isTyped: false }
 */
export function dropClaims(
  { now, own, claims }: ClaimedCell & { readonly now: string },
  left: readonly Claim[],
): DroppedCell {
  if (now !== settleCell({ own, claims }).text) return { text: now, isTyped: true };
  return { text: settleCell({ own, claims: left }).text, isTyped: false };
}
