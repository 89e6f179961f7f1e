import { readPlan } from "../../domain/reading/readPlan";
import type { ReadingContext } from "../../domain/reading/ReadingContext";
import type { LayoutName, Reading, RoleChoice } from "../../domain/reading/Reading";
import { err, ok, type Result } from "../../domain/text/result";
import { isUsersOwn } from "../../sheets/marks";
import type { ActionFailure } from "./ActionFailure";
import { findCatalogue, type CatalogueSources, type KnownCatalogue } from "./findCatalogue";
import type { SheetContent } from "../ports/WorkbookPort";

/** What a plan is read with: the workbook's own units or given ones, and what somebody said its columns are for. */
export interface SourceContext extends Omit<CatalogueSources, "others"> {
  readonly roles: readonly RoleChoice[];
  /** How somebody said the source is laid out. */
  readonly layout?: LayoutName | undefined;
  /** The row in which somebody said the table's headings start. */
  readonly headerRow?: number | null;
  /** Whether hidden rows and columns are left out. */
  readonly leaveOutHidden?: boolean;
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
  { roles, layout, headerRow = null, leaveOutHidden = false, ...sources }: SourceContext,
): Result<SourceReading, ActionFailure> {
  let failure: ActionFailure = { kind: "no-source-sheet" };
  for (const name of candidates) {
    const content = contents.get(name);
    if (content === undefined) continue;
    const known = findCatalogue({ ...sources, others: usersOthers(contents, name) });
    if (!known.ok) return known;
    const told = toldOf(layout, headerRow);
    const reading = readPlan(content.grid, { catalogue: known.value.catalogue, roles, leaveOutHidden, ...told });
    if (reading.ok) return ok({ reading: reading.value, known: known.value });
    if (failure.kind === "no-source-sheet" || failure.kind === "empty-sheet") failure = reading.error;
  }
  return err(failure);
}

/** What somebody said of the source's form; what nobody said is left out. */
function toldOf(layout: LayoutName | undefined, headerRow: number | null): Partial<ReadingContext> {
  return { ...(layout !== undefined && { layout }), ...(headerRow !== null && { headerRow }) };
}

function usersOthers(contents: ReadonlyMap<string, SheetContent>, source: string): readonly SheetContent[] {
  return [...contents.values()].filter(({ listing }) => isUsersOwn(listing.mark) && listing.name !== source);
}
