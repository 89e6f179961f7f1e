import { createHost, type Calculator, type Host } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { installOffice } from "excel-host-embedded/load";
import type { WorkbookModel } from "excel-host-embedded/model";
import type { WorkbookPort } from "../../src/actions/ports/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";

/** Excel with a workbook open, the port that the pane has, and how to close it. */
export interface OpenedExcel {
  readonly host: Host;
  readonly port: WorkbookPort;
  readonly close: () => void;
}

/** Opens the embedded Excel for a test of src/excel. */
export async function openExcel(
  options: { readonly model?: WorkbookModel; readonly requirementSet?: string; readonly calculator?: Calculator } = {},
): Promise<OpenedExcel> {
  const host = createHost({ calculator: createNodeCalculator(), ...options });
  const uninstall = await installOffice(host);
  const port = excelWorkbook();
  // The client says hello to its host once; that is no request of ours.
  await port.survey();
  host.resetCounters();
  return {
    host,
    port,
    close: () => {
      uninstall();
    },
  };
}
