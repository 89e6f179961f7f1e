import { createRoot } from "react-dom/client";
import { isoDate } from "../domain/plan/IsoDate";
import { excelWorkbook } from "../excel/excelWorkbook";
import { App } from "./App";
import { STEPS } from "./hooks/useSteps";
import type { OfficeColours } from "./hooks/useTheme";

/** The day on this machine's calendar. */
function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}

/** Left out by Excel on the web, whatever the types say (office-js #6134). */
function officeColours(): OfficeColours | undefined {
  return (Office.context as { readonly officeTheme?: OfficeColours }).officeTheme;
}

/** The composition root: the pane over the workbook that is open in Excel. Ribbon buttons name their step in the address. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const asked = new URLSearchParams(location.search).get("step");
  const first = STEPS.find((step) => step === asked) ?? "tasks";
  createRoot(root).render(<App port={excelWorkbook()} today={today()} first={first} officeColours={officeColours} />);
}

void start();
