import type { Area } from "../../domain/grid/Grid";
import type { SheetSpec } from "../SheetSpec";
import { cutArea, cutHolders, type RowCut } from "./cutArea";

/** What a copy of a sheet takes along: looks, rules, sizes and page set-up, without contents and whose they are. */
export type SheetShape = Omit<SheetSpec, "name" | "mark" | "rows" | "open">;

function shapeOf(spec: SheetSpec): SheetShape {
  const { styles, columns, rowHeights, merges, tables, validations, conditionalFormats } = spec;
  const { names, protection, freeze, page, charts } = spec;
  const cells = { styles, columns, rowHeights, merges, tables, validations, conditionalFormats };
  return {
    ...cells,
    names,
    protection,
    freeze,
    page,
    charts,
    ...(spec.tabColor !== undefined && { tabColor: spec.tabColor }),
  };
}

/**
 * A shape without what follows from contents, and is set again with them: heights of rows, where pages begin, names.
 *
 * @example formOf(removeRows(spec, cut)).rowHeights // => []
 */
export function formOf(shape: SheetShape): SheetShape {
  return { ...shape, names: [], rowHeights: [], page: { ...shape.page, breaks: [] } };
}

/**
 * What Excel makes of a sheet's shape when whole rows are deleted: everything that stands on cells shrinks or moves up.
 *
 * @example removeRows(spec, { row: 20, count: 3 }).styles
 */
export function removeRows(spec: SheetSpec, cut: RowCut): SheetShape {
  const shape = shapeOf(spec);
  if (cut.count === 0) return shape;
  const left = (area: Area): Area | undefined => cutArea(area, cut);
  const printArea = spec.page.printArea && left(spec.page.printArea);
  return {
    ...shape,
    styles: cutHolders(spec.styles, left),
    validations: cutHolders(spec.validations, left),
    conditionalFormats: cutHolders(spec.conditionalFormats, left),
    merges: spec.merges.flatMap((area) => left(area) ?? []),
    tables: cutHolders(spec.tables, left),
    rowHeights: spec.rowHeights
      .filter(({ row }) => row < cut.row || row >= cut.row + cut.count)
      .map((height) => (height.row < cut.row ? height : { ...height, row: height.row - cut.count })),
    page: { ...spec.page, printArea: printArea ?? null },
  };
}
