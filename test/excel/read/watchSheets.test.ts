import { fullSpec } from "../../support/fullSpec";
import { openExcel } from "../../support/openExcel";
import type { OpenedExcel } from "../../support/openExcel";

/** Events come after the answer of the request that caused them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 30));
const SHEET = fullSpec().name;
let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
  await excel.port.write([fullSpec({ protection: null })]);
  excel.host.resetCounters();
});

afterEach(() => {
  excel.close();
});

async function type(sheet: string, before: number | null, content: number): Promise<void> {
  await excel.port.changeCells([{ sheet, row: 3, column: 0, before, content }]);
  await told();
}

describe("watching sheets", () => {
  it("tells of changes of those sheets until it is stopped", async () => {
    let heard = 0;
    const stop = await excel.port.watch([SHEET, "không có"], () => (heard += 1));
    await type("Sheet1", null, 5);
    expect(heard).toBe(0);
    await type(SHEET, 1, 2);
    expect(heard).toBe(1);
    await stop();
    await type(SHEET, 2, 3);
    expect(heard).toBe(1);
  });

  it("takes two requests, and one to stop", async () => {
    const stop = await excel.port.watch([SHEET], () => undefined);
    expect(excel.host.counters.requests).toBe(2);
    await stop();
    expect(excel.host.counters.requests).toBe(3);
  });
});
