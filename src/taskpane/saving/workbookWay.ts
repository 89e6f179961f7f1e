import type { SavingWay } from "../../actions/ports/FormFilesPort";
import { base64Of } from "./base64Of";

/**
 * Opens a workbook in a window of its own, not saved yet, which the user saves as usual; of no use to a zip.
 *
 * @example await workbookWay((base64) => Excel.createWorkbook(base64)).save(file) // => "handed"
 */
export function workbookWay(open: (base64: string) => Promise<void>): SavingWay {
  return {
    kind: "workbook",
    save: async ({ name, bytes }) => {
      if (!name.endsWith(".xlsx")) throw new Error("Only a workbook opens as one.");
      await open(base64Of(bytes));
      return "handed";
    },
  };
}
