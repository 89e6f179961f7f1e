import type { Area } from "../../domain/grid/Grid";
import type { SheetSpec } from "../SheetSpec";

function isSolid(area: Area): boolean {
  return area.rows > 0 && area.columns > 0;
}

function holdsCells({ area }: { readonly area: Area }): boolean {
  return isSolid(area);
}

/**
 * A spec without the areas that hold no cell, as builders leave them behind for tables without rows: neither Excel nor a file has such.
 *
 * @example dropEmptyAreas(summary).styles.every(({ area }) => area.rows > 0) // => true
 */
export function dropEmptyAreas(spec: SheetSpec): SheetSpec {
  return {
    ...spec,
    styles: spec.styles.filter(holdsCells),
    open: spec.open.filter(isSolid),
    validations: spec.validations.filter(holdsCells),
    conditionalFormats: spec.conditionalFormats.filter(holdsCells),
    merges: spec.merges.filter((area) => isSolid(area) && area.rows * area.columns > 1),
  };
}
