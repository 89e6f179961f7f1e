import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";
import { officeFolder } from "../../../src/workbench/host/load/officeScripts";
import type { OfficeGlobals } from "../../../src/workbench/host/load/OfficeGlobals";
import { createNativeWindows, hostInfoQuery } from "../../../src/workbench/host/transport/nativeWindows";
import { ProbeHost } from "../wire/ProbeHost";

const ORIGIN = "https://localhost";

/** Serves the npm package's files under /office/, as the workbench's page does. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { pathname } = new URL(url);
    const file = readFile(join(officeFolder(), pathname.replace("/office/", "")));
    return Object.assign(file, { abort: () => undefined });
  }
}

/** A page with a script tag for stock office.js, and Excel's native object before it. */
async function openPage(host: ProbeHost): Promise<OfficeGlobals> {
  const { window } = new JSDOM('<!doctype html><html lang="vi"><script src="/office/office.js"></script></html>', {
    url: `${ORIGIN}/taskpane.html?${hostInfoQuery("vi-VN")}`,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    beforeParse: (page) => void Object.assign(page.external, createNativeWindows(host)),
  });
  await new Promise((resolve) => window.addEventListener("load", resolve));
  return window as unknown as OfficeGlobals;
}

describe("stock office.js in a page of jsdom", () => {
  it("is ready as Excel on a PC, with the requirement sets of the host", async () => {
    const { Office } = await openPage(new ProbeHost("1.14"));
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(false);
  });

  it("writes and reads through the host", async () => {
    const host = new ProbeHost();
    const { Office, Excel } = await openPage(host);
    await Office.onReady();
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nhiệm vụ").getRange("A1").load("address");
      range.values = [["Quý I"]];
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Nhiệm vụ!A1");
    expect(host.sheets[0]?.value).toBe("Quý I");
  });
});
