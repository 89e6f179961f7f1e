import { columnIndex, parseBox } from "./addresses";
import { columnLetters } from "../../../domain/plan/Grid";
import { MAX_COLUMNS, MAX_ROWS } from "./Box";
import { rewriteReferences } from "./rewriteReferences";

const PART = /(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)/g;

/**
 * The formula as it reads when copied so many rows down and columns to the right: parts with a dollar stay.
 *
 * @example moveReferences("=$C5+D$2", [1, 1]) // => "=$C6+E$2"
 */
export function moveReferences(formula: string, [rows, columns]: readonly [rows: number, columns: number]): string {
  return rewriteReferences(formula, ({ sheet, rest }) => {
    if (!parseBox(rest)) return null;
    let isLost = false;
    const moved = rest.replaceAll(
      PART,
      (_, dollarColumn: string, letters: string | undefined, dollarRow: string, digits: string) => {
        const isColumn = letters !== undefined;
        const dollar = isColumn ? dollarColumn : dollarRow;
        const index = isColumn ? columnIndex(letters) : Number(digits) - 1;
        const next = dollar === "$" ? index : index + (isColumn ? columns : rows);
        isLost ||= next < 0 || next >= (isColumn ? MAX_COLUMNS : MAX_ROWS);
        return dollar + (isColumn ? columnLetters(Math.max(0, next)) : String(next + 1));
      },
    );
    const qualifier = sheet === null ? "" : `'${sheet.replaceAll("'", "''")}'!`;
    return isLost ? "#REF!" : qualifier + moved;
  });
}
