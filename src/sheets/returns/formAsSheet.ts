import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { MARKS } from "../marks";

/**
 * A form that goes out as a sheet of plain values, which can be moved into a workbook of its own without a link to the office's; it comes
 * back as every other form.
 *
 * @example formAsSheet(form.form, "Gửi MN Hoa Mai").validations // => []
 */
export function formAsSheet(form: SheetSpec, name: string): SheetSpec {
  return {
    ...form,
    name,
    mark: MARKS.source,
    rows: form.rows.map((cells) => cells.map(plain)),
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
    protection: null,
  };
}

function plain(content: CellContent): CellContent {
  return isFormula(content) ? (content.now ?? null) : content;
}
