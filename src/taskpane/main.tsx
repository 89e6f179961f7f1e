import { createRoot } from "react-dom/client";
import { isoDate } from "../domain/plan/IsoDate";
import { excelWorkbook } from "../excel/excelWorkbook";
import { sourceFiles } from "../files/sourceFiles";
import { App } from "./App";
import { NoExcel } from "./components/NoExcel";
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

/** The pane over the workbook that is open in Excel, or what keeps it from being there. */
async function pane() {
  if (typeof Office === "undefined") return <NoExcel reason="noOffice" />;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return <NoExcel reason="notExcel" />;
  // A ribbon button names its step in the address.
  const asked = new URLSearchParams(location.search).get("step");
  const first = STEPS.find((step) => step === asked) ?? null;
  return (
    <App port={excelWorkbook()} doors={sourceFiles()} today={today()} first={first} officeColours={officeColours} />
  );
}

/** The composition root. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(await pane());
}

void start();
