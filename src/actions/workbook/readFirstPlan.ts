import { readPlan } from "../../domain/reading/readPlan";
import type { Reading, RoleChoice } from "../../domain/reading/Reading";
import { err, ok, type Result } from "../../domain/text/result";
import { isUsersOwn } from "../../sheets/marks";
import type { ActionFailure } from "./ActionFailure";
import { findCatalogue, type CatalogueSources, type KnownCatalogue } from "./findCatalogue";
import type { SheetContent, Survey } from "../ports/WorkbookPort";

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

/** What a plan is read with: the workbook's own units or given ones, and what somebody said its columns are for. */
export interface SourceContext extends Omit<CatalogueSources, "others"> {
  readonly roles: readonly RoleChoice[];
}

/** A plan as it was read, and the units that were known while it was. */
export interface SourceReading {
  readonly reading: Reading;
  readonly known: KnownCatalogue;
}

/**
 * Reads the first candidate that is a plan, its units cut by the catalogue that stands beside it. When none is, says why the likeliest
 * is not.
 *
 * @example readFirstPlan(["Sheet1"], contents, { own: null, given: null, roles: [] }) // => ok({ reading: { plan: …, unread: [] }, … })
 */
export function readFirstPlan(
  candidates: readonly string[],
  contents: ReadonlyMap<string, SheetContent>,
  { roles, ...sources }: SourceContext,
): Result<SourceReading, ActionFailure> {
  let failure: ActionFailure = { kind: "no-source-sheet" };
  for (const name of candidates) {
    const content = contents.get(name);
    if (content === undefined) continue;
    const known = findCatalogue({ ...sources, others: usersOthers(contents, name) });
    if (!known.ok) return known;
    const reading = readPlan(content.grid, { catalogue: known.value.catalogue, roles });
    if (reading.ok) return ok({ reading: reading.value, known: known.value });
    if (failure.kind === "no-source-sheet" || failure.kind === "empty-sheet") failure = reading.error;
  }
  return err(failure);
}

function usersOthers(contents: ReadonlyMap<string, SheetContent>, source: string): readonly SheetContent[] {
  return [...contents.values()].filter(({ listing }) => isUsersOwn(listing.mark) && listing.name !== source);
}
