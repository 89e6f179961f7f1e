// The officer's pane can save no file: the forms go onto sheets, which Excel itself can save.

import { freeSheetName } from "../sheets/parts/sheetNames";
import { formAsSheet } from "../sheets/returns/formAsSheet";
import type { SentForm } from "../sheets/returns/sentForm";
import type { WorkbookPort } from "./ports/WorkbookPort";

/**
 * Puts forms that go out onto new sheets of the workbook, as plain values, and gives back their names.
 *
 * @example await putFormsOnSheets(port, [form], "Gửi") // => ["Gửi MN Hoa Mai"]
 */
export async function putFormsOnSheets(
  port: WorkbookPort,
  forms: readonly SentForm[],
  prefix: string,
): Promise<readonly string[]> {
  const { sheets } = await port.survey();
  const taken = sheets.map(({ name }) => name);
  const specs = forms.map(({ form }) => {
    const name = freeSheetName(`${prefix} ${form.name}`, taken);
    taken.push(name);
    return formAsSheet(form, name);
  });
  await port.write(specs);
  return specs.map(({ name }) => name);
}
