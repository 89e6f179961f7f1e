import type { Grid } from "../../grid/Grid";
import type { Catalogue } from "../../plan/Unit";
import { err, ok, type Result } from "../../text/result";
import { readCatalogue, type CatalogueFailure } from "./readCatalogue";

/**
 * The unit catalogue of a file: the first of its sheets that is one; else why its first sheet is none.
 *
 * @example catalogueIn([coverSheet, listOfSchools]) // => ok({ units: [{ code: "MN01", … }], groups: [] })
 */
export function catalogueIn(sheets: readonly Grid[]): Result<Catalogue, CatalogueFailure> {
  const read = sheets.map(readCatalogue);
  const [first] = read;
  const found = read.find((catalogue) => catalogue.ok) ?? first;
  if (found === undefined) return err({ kind: "no-unit-columns", sheet: "" });
  return found.ok ? ok(found.value) : found;
}
