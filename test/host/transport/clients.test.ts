import { loadExcelInNode } from "../../../src/workbench/host/load/loadExcelInNode";
import { installOffice } from "../../../src/workbench/host/load/installOffice";
import { loadOffice } from "../../../src/workbench/host/load/loadOffice";
import { ProbeHost } from "../wire/ProbeHost";

type Client = Pick<Awaited<ReturnType<typeof loadOffice>>, "Excel" | "OfficeExtension">;

const clients: readonly (readonly [string, (host: ProbeHost) => Promise<Client>])[] = [
  ["the Excel bundle over the bridge", (host) => Promise.resolve(loadExcelInNode(host))],
  ["stock office.js over the Windows object", loadOffice],
];

/** Office sends the release of references after Excel.run has resolved. */
const drained = () => new Promise((resolve) => setTimeout(resolve, 5));

describe.each(clients)("%s", (_name, load) => {
  it("writes a value and reads it back", async () => {
    const host = new ProbeHost();
    const { Excel } = await load(host);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nhiệm vụ").getRange("A1");
      range.values = [["Xây dựng kế hoạch"]];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values[0]?.[0]];
    });
    expect(read).toEqual(["Nhiệm vụ!A1", "Xây dựng kế hoạch"]);
    expect(host.sheets[0]?.value).toBe("Xây dựng kế hoạch");
  });

  it("gives values of this realm, so that instanceof and equality hold", async () => {
    const { Excel } = await load(new ProbeHost());
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nhiệm vụ").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([[1]]);
  });

  it("keeps ranges during a run and releases them after it", async () => {
    const host = new ProbeHost();
    const { Excel } = await load(host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nhiệm vụ").getRange("A1");
      await context.sync();
      expect(host.references.size).toBe(1);
      range.values = [[7]];
      await context.sync();
    });
    await drained();
    expect(host.sheets[0]?.value).toBe(7);
    expect(host.references.size).toBe(0);
  });

  it("tells a missing sheet as a null object", async () => {
    const { Excel } = await load(new ProbeHost());
    const missing = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(missing).toBe(true);
  });

  it("fails with Excel's code, place and the statement that failed", async () => {
    const { Excel, OfficeExtension } = await load(new ProbeHost());
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
      sheet.getRange("A1").values = [["xấu"]];
      await context.sync();
    });
    const error: unknown = await run.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
    });
  });

  it("hears the events it registered for, after the request that caused them, and no others", async () => {
    const host = new ProbeHost();
    const { Excel } = await load(host);
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
      const added = sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const message = { changeType: "RangeEdited", source: "Local", worksheetId: "{1}", address: "H2" };
    host.events.raise({ type: 10, targets: ["{1}", "Workbook"], message });
    host.events.raise({ type: 10, targets: ["{2}"], message: { ...message, address: "B9" } });
    await drained();
    expect(heard).toEqual(["H2"]);

    await Excel.run(registration.context, (context) => {
      registration.remove();
      return context.sync();
    });
    host.events.raise({ type: 10, targets: ["{1}"], message });
    await drained();
    expect(heard).toEqual(["H2"]);
  });

  it("needs no timer for a run, so that tests may hold the clock", async () => {
    const { Excel } = await load(new ProbeHost());
    jest.useFakeTimers();
    try {
      const name = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Nhiệm vụ").load("name");
        await context.sync();
        return sheet.name;
      });
      expect(name).toBe("Nhiệm vụ");
    } finally {
      jest.useRealTimers();
    }
  });

  it("names the traces that were passed before a failure", async () => {
    const { Excel } = await load(new ProbeHost());
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nhiệm vụ").getRange("A1");
      context.trace("đọc xong");
      range.values = [["xấu"]];
      context.trace("ghi xong");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ traceMessages: ["đọc xong"] });
  });

  it("sets several properties at once and keeps ranges apart", async () => {
    const host = new ProbeHost();
    const { Excel } = await load(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
      sheet.set({ name: "Việc" });
      sheet.getRange("A1").set({ values: [["a"]] });
      context.workbook.worksheets.getItem("Đơn vị").getRange("A1").values = [["b"]];
      await context.sync();
    });
    expect(host.sheets.map(({ name, value }) => [name, value])).toEqual([
      ["Việc", "a"],
      ["Đơn vị", "b"],
    ]);
  });

  it("tells a broken connection as such", async () => {
    const host = new ProbeHost();
    const { Excel } = await load(host);
    await Excel.run((context) => context.sync());
    host.endpoint.faults.failAt(1, { code: "ConnectionFailure", afterActions: 0 });
    const run = Excel.run((context) => {
      context.workbook.worksheets.add("x");
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ConnectionFailure" });
  });
});

describe("Office in Node", () => {
  it("is ready as Excel on a PC, in the host's language", async () => {
    const { Office } = await loadOffice(new ProbeHost());
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("vi-VN");
    expect(Office.context.document.url).toBe("C:\\ke-hoach.xlsx");
  });

  it.each([
    ["1.14", "1.14", true],
    ["1.14", "1.9", true],
    ["1.14", "1.17", false],
    ["1.20", "1.17", true],
    ["1.9", "1.13", false],
  ])("as ExcelApi %s says of %s: %s", async (have, wanted, supported) => {
    const { Office } = await loadOffice(new ProbeHost(have));
    expect(Office.context.requirements.isSetSupported("ExcelApi", wanted)).toBe(supported);
  });

  it("keeps document settings in the workbook", async () => {
    const host = new ProbeHost();
    const { Office } = await loadOffice(host);
    Office.context.document.settings.set("ngôn ngữ", { code: "vi" });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect([...host.saved]).toEqual([["ngôn ngữ", '{"code":"vi"}']]);
    const again = await loadOffice(host);
    expect(again.Office.context.document.settings.get("ngôn ngữ")).toEqual({ code: "vi" });
  });

  it("is put on globalThis and taken away again", async () => {
    const uninstall = await installOffice(new ProbeHost());
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    await Excel.run((context) => context.sync());
    uninstall();
    expect("Excel" in globalThis).toBe(false);
  });
});
