import { columnLetters, type Area } from "../../domain/grid/Grid";
import { formulaPieces, type Reference } from "../formula/formulaPieces";
import type { SheetSpec } from "../SheetSpec";
import { cutHolders } from "./cutArea";

/** Where each column stands once some are taken out; those have the place of the next that stays. */
type Places = (column: number) => number;

function placesOf({ columns }: SheetSpec): Places {
  const own = columns.flatMap(({ isOwn }, column) => (isOwn === true ? [column] : []));
  return (column) => column - own.filter((one) => one < column).length;
}

function cutColumns(area: Area, placeOf: Places): Area | undefined {
  const column = placeOf(area.column);
  const columns = placeOf(area.column + area.columns) - column;
  return columns > 0 ? { ...area, column, columns } : undefined;
}

function textOf(reference: Reference, placeOf: Places): string {
  return reference
    .map(({ before, isFixed, isRow, index }) => {
      const place = isRow ? String(index + 1) : columnLetters(placeOf(index));
      return before + (isFixed ? "$" : "") + place;
    })
    .join("");
}

function formulaWithout(formula: string, placeOf: Places): string {
  return [...formulaPieces(formula)]
    .map((piece) => (typeof piece === "string" ? piece : textOf(piece, placeOf)))
    .join("");
}

/**
 * A sheet's spec as if nobody had added columns to it: by that its form is known again, wherever people put theirs. What formulas in cells
 * say, which is no part of the form, is left as it is.
 *
 * @example withoutOwnColumns(taskSheet({ … extras: ["Người duyệt"] })).columns.length // => 20
 */
export function withoutOwnColumns(spec: SheetSpec): SheetSpec {
  if (!spec.columns.some(({ isOwn }) => isOwn === true)) return spec;
  const placeOf = placesOf(spec);
  const left = (area: Area): Area | undefined => cutColumns(area, placeOf);
  const isLeft = (_of: unknown, column: number): boolean => spec.columns[column]?.isOwn !== true;
  return {
    ...spec,
    rows: spec.rows.map((row) => row.filter(isLeft)),
    columns: spec.columns.filter(isLeft),
    styles: cutHolders(spec.styles, left),
    tables: cutHolders(spec.tables, left),
    validations: cutHolders(spec.validations, left),
    conditionalFormats: cutHolders(spec.conditionalFormats, left).map((format) => ({
      ...format,
      formula: formulaWithout(format.formula, placeOf),
    })),
    freeze: spec.freeze && { ...spec.freeze, columns: placeOf(spec.freeze.columns) },
    page: { ...spec.page, printArea: spec.page.printArea && (left(spec.page.printArea) ?? null) },
  };
}
