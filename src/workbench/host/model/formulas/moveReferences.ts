import { columnIndex, columnName, parseBox, sheetReference } from "../cells/addresses";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/Box";
import { rewriteReferences } from "./rewriteReferences";

const PART = /(\$?)([A-Za-z]+|\d+)/g;

/**
 * The formula as it reads when copied so many rows down and columns to the right: parts with a dollar stay.
 *
 * @example moveReferences("=$C5+D$2", [1, 1]) // => "=$C6+E$2"
 */
export function moveReferences(formula: string, [rows, columns]: readonly [rows: number, columns: number]): string {
  return rewriteReferences(formula, ({ sheet, rest }) => {
    if (!parseBox(rest)) return null;
    const parts = rest
      .split(":")
      .map((corner) =>
        corner.replaceAll(
          PART,
          (_, dollar: string, part: string) => dollar + movedPart(part, dollar === "$" ? [0, 0] : [rows, columns]),
        ),
      );
    if (parts.some((part) => part.includes("?"))) return "#REF!";
    return (sheet === null ? "" : `${sheetReference(sheet)}!`) + parts.join(":");
  });
}

/** Letters or a row number further on; "?" when that is off the sheet. */
function movedPart(part: string, [rows, columns]: readonly [rows: number, columns: number]): string {
  const isRow = /^\d/.test(part);
  const index = isRow ? Number(part) - 1 + rows : columnIndex(part) + columns;
  if (index < 0 || index >= (isRow ? MAX_ROWS : MAX_COLUMNS)) return "?";
  return isRow ? String(index + 1) : columnName(index);
}
