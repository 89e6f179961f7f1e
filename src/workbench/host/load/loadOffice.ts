import { createNativeWindows, hostInfoQuery } from "../transport/nativeWindows";
import type { WireHost } from "../transport/WireHost";
import { createScriptWindow } from "./createScriptWindow";
import type { OfficeGlobals } from "./OfficeGlobals";
import { officeScript } from "./officeScripts";

/**
 * Starts stock office.js against the host in plain Node, over transport W, and waits until Office is ready: `Office.onReady`,
 * `Office.context.requirements` and document settings are the client's own. About 0.1 s the first time, a third of that afterwards.
 */
export async function loadOffice(host: WireHost): Promise<OfficeGlobals> {
  const window = createScriptWindow(hostInfoQuery(host.office.locale), { external: createNativeWindows(host) });
  officeScript("office.js").runInContext(window);
  // office.js puts these on its window; the context is that window.
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  return globals;
}
