import { createBridge } from "../transport/bridge";
import type { WireHost } from "../transport/WireHost";
import { createScriptWindow } from "./createScriptWindow";
import type { OfficeGlobals } from "./OfficeGlobals";
import { officeScript } from "./officeScripts";

/**
 * Starts the Excel bundle alone against the host, over transport B: the quickest way to `Excel.run`, without `Office.onReady` or
 * `Office.context`.
 */
export function loadExcelInNode(host: WireHost): Pick<OfficeGlobals, "Excel" | "OfficeExtension"> {
  const window = createScriptWindow("", { _richApiNativeBridge: createBridge(host) });
  officeScript("excel-web-16.00.js").runInContext(window);
  const { Excel, OfficeExtension } = window as unknown as OfficeGlobals;
  return { Excel, OfficeExtension };
}
