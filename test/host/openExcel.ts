import { createHost, type Host, type HostOptions } from "excel-host-embedded";
import { loadExcelInNode } from "excel-host-embedded/load";

/** The embedded Excel with an empty workbook, and the client's own `Excel` that talks to it. */
export interface OpenExcel {
  readonly host: Host;
  readonly Excel: typeof Excel;
}

/** Opens it. The workbook has one sheet, "Sheet1". @example openExcel({ requirementSet: "1.14" }) // Excel 2021 */
export function openExcel(options: HostOptions = {}): OpenExcel {
  const host = createHost(options);
  const client = loadExcelInNode(host);
  return { host, Excel: client.Excel };
}

/** Excel's code for what the batch did, "" when nothing failed. */
export async function failureOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "";
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), "code");
    return typeof code === "string" ? code : String(error);
  }
}
