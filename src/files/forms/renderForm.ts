import type { SentForm } from "../../sheets/returns/sentForm";
import { writeXlsx } from "../xlsx/writeXlsx";
import { xlsxFromSpecs } from "../xlsx/xlsxFromSpecs";

/**
 * Makes the .xlsx of a form that goes out: the form, and its sheet that nobody needs to see.
 *
 * @example await renderForm(form) // => bytes of an .xlsx with one sheet to be seen
 */
export async function renderForm({ form, data }: SentForm): Promise<Uint8Array> {
  const { sheets, ...workbook } = xlsxFromSpecs([form, data]);
  const hidden = sheets.map((sheet) =>
    sheet.name === data.name ? { ...sheet, visibility: "very-hidden" as const } : sheet,
  );
  return writeXlsx({ ...workbook, sheets: hidden });
}
