import { createRoot } from "react-dom/client";
import { isoDate } from "../domain/plan/IsoDate";
import { excelWorkbook } from "../excel/excelWorkbook";
import { formFiles } from "../files/forms/formFiles";
import { sourceFiles } from "../files/sourceFiles";
import { App } from "./App";
import { NoExcel } from "./components/frame/NoExcel";
import { STEPS } from "./hooks/useSteps";
import type { OfficeColours } from "./hooks/useTheme";
import type { FormDesk } from "./PaneContext";
import { dialogWay } from "./saving/dialogWay";
import { addressWay, downloadWay } from "./saving/linkWays";
import { officeDialog } from "./saving/officeDialog";
import { pickerWay } from "./saving/pickerWay";
import { workbookWay } from "./saving/workbookWay";

/** The day on this machine's calendar. */
function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}

/** Left out by Excel on the web, whatever the types say (office-js #6134). */
function officeColours(): OfficeColours | undefined {
  return (Office.context as { readonly officeTheme?: OfficeColours }).officeTheme;
}

/** What the address of the window that saves says. */
const SAVING = "saving";

/** The ways of saving a file, those that are sure before those that may do nothing. */
function formDesk(): FormDesk {
  const address = new URL(location.href);
  address.search = `?${SAVING}`;
  return {
    files: formFiles(),
    ways: [
      pickerWay(window),
      downloadWay(document),
      addressWay(document),
      dialogWay(officeDialog(address.href)),
      workbookWay((base64) => Excel.createWorkbook(base64)),
    ],
  };
}

/** The window of its own in which a file can be taken where the pane can't save. */
async function savingWindow() {
  const { SavingScreen } = await import("./screens/SavingScreen");
  const parent = {
    say: (message: string) => Office.context.ui.messageParent(message),
    listen: (told: (message: string) => void) => {
      Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (event: { message: string }) => {
        told(event.message);
      });
    },
  };
  return <SavingScreen parent={parent} />;
}

/** The pane over the workbook that is open in Excel, or what keeps it from being there. */
async function pane() {
  if (typeof Office === "undefined") return <NoExcel reason="noOffice" />;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return <NoExcel reason="notExcel" />;
  if (new URLSearchParams(location.search).has(SAVING)) return savingWindow();
  // A ribbon button names its step in the address.
  const asked = new URLSearchParams(location.search).get("step");
  const first = STEPS.find((step) => step === asked) ?? null;
  return (
    <App
      port={excelWorkbook()}
      doors={sourceFiles()}
      forms={formDesk()}
      today={today()}
      first={first}
      officeColours={officeColours}
    />
  );
}

/** The composition root. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(await pane());
}

void start();
