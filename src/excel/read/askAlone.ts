import { runExcel } from "../runExcel";
import type { WorkbookFacts } from "./askFacts";
import { askFacts } from "./askFacts";

/**
 * Asks what is in the workbook and nothing else. One request.
 *
 * @example (await askAlone()).survey.active // => "Sheet1"
 */
export async function askAlone(): Promise<WorkbookFacts> {
  return runExcel(async (context) => {
    const answer = askFacts(context);
    await context.sync();
    return answer();
  });
}
