import { err, ok, type Result } from "../../domain/text/result";
import { isUsersOwn } from "../../sheets/marks";
import type { Survey } from "../ports/WorkbookPort";
import type { ActionFailure } from "./ActionFailure";

/** Where to look for the plan: the sheet that was asked for, or the one that was read last time. */
export interface SourceWish {
  readonly sheet: string | null;
  readonly before: string | null;
}

/**
 * The sheets that may hold the plan, the likeliest first: the one asked for and no other; else the active one, the one read before, the
 * rest in tab order. Sheets that the add-in made never do.
 *
 * @example sourceCandidates(survey, { sheet: null, before: null }) // => ok(["Sheet1", "Danh sách trường"])
 */
export function sourceCandidates(survey: Survey, wish: SourceWish): Result<readonly string[], ActionFailure> {
  const { sheet } = wish;
  if (sheet !== null) {
    const listing = survey.sheets.find((one) => one.name === sheet);
    if (listing === undefined) return err({ kind: "sheet-not-found", sheet });
    return isUsersOwn(listing.mark) ? ok([sheet]) : err({ kind: "sheet-is-own", sheet });
  }
  const unmarked = survey.sheets.filter((one) => isUsersOwn(one.mark) && one.visible).map((one) => one.name);
  const first = [survey.active, wish.before].filter((name) => name !== null && unmarked.includes(name));
  const candidates = [...new Set([...first, ...unmarked])].filter((name) => name !== null);
  return candidates.length === 0 ? err({ kind: "no-source-sheet" }) : ok(candidates);
}
