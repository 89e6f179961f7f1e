import type { SheetModel } from "excel-host-embedded/model";
import { printableSheet } from "./printableSheet";

/** Shows the browser's print preview of a sheet; false when nothing is on it. */
export function printSheet(sheet: SheetModel): boolean {
  const html = printableSheet(sheet);
  if (html === null) return false;
  const frame = document.createElement("iframe");
  frame.className = "printed";
  frame.title = sheet.name;
  frame.srcdoc = html;
  frame.addEventListener("load", () => {
    const view = frame.contentWindow;
    view?.addEventListener("afterprint", () => frame.remove());
    view?.print();
  });
  document.body.append(frame);
  return true;
}
