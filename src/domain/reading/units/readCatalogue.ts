import type { Grid } from "../../plan/Grid";
import type { Catalogue } from "../../plan/Unit";
import type { Result } from "../../text/result";
import { err } from "../../text/result";

/** Why a sheet gave no unit catalogue. */
export interface CatalogueFailure {
  readonly kind: "no-unit-columns";
  readonly sheet: string;
}

/**
 * Reads the unit catalogue from a sheet.
 *
 * @example readCatalogue({ sheet: "Sheet1", row: 0, column: 0, cells: [], merges: [] }).ok // => false
 */
export function readCatalogue(grid: Grid): Result<Catalogue, CatalogueFailure> {
  return err({ kind: "no-unit-columns", sheet: grid.sheet });
}
