import type { Grid } from "../../src/domain/grid/Grid";
import type { Catalogue } from "../../src/domain/plan/Unit";
import { readPlan } from "../../src/domain/reading/readPlan";
import type { ReadingContext } from "../../src/domain/reading/ReadingContext";
import type { Reading, ReadingFailure } from "../../src/domain/reading/Reading";
import { ok, type Result } from "../../src/domain/text/result";
import { resolveUnits } from "../../src/domain/units/resolveUnits";

/**
 * Reads a worksheet as the shipped add-in does: with the units that are known, none by default, then with its units named by the
 * catalogue that comes of it.
 */
export function readShipped(
  grid: Grid,
  { catalogue: known = { units: [], groups: [] }, ...rest }: Partial<ReadingContext> = {},
): Result<Reading & { readonly catalogue: Catalogue }, ReadingFailure> {
  const reading = readPlan(grid, { catalogue: known, ...rest });
  return reading.ok ? ok({ ...reading.value, ...resolveUnits(reading.value.plan, known) }) : reading;
}
