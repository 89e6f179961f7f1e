import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCatalogue } from "../../src/domain/units/catalogue/readCatalogue";
import { gridOf } from "../../src/files/xlsx/gridOf";
import { readStatuses } from "../../src/actions/readStatuses";
import { RUN_STEPS, type RunArguments } from "../../src/workbench/runner/arguments";
import { openFile, readWorkbookFile, type OpenFile } from "../../src/workbench/runner/openFile";
import { runSteps } from "../../src/workbench/runner/runSteps";
import { sizedPlan, type PlanSize } from "../../src/workbench/run/sizedPlan";

const DAY = "2025-07-01";
const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "so-ke-hoach-sizes-"));

afterAll(() => rmSync(folder, { recursive: true }));

interface Counted {
  readonly requests: number;
  readonly largestRequestBytes: number;
  readonly largestAnswerBytes: number;
}

/** Takes all steps on a plan of that size; what each asked of Excel, and the workbook. */
async function made(size: PlanSize): Promise<{ readonly opened: OpenFile; readonly counted: Record<string, Counted> }> {
  const files = await sizedPlan(size);
  const [plan, units] = [join(folder, "plan.xlsx"), join(folder, "units.xlsx")];
  writeFileSync(plan, files.plan);
  writeFileSync(units, files.units);
  const [opened, listed] = [await openFile(plan), await readWorkbookFile(units)];
  const sheet = listed.ok ? listed.value.workbook.sheets[0] : undefined;
  const catalogue = sheet === undefined ? null : readCatalogue(gridOf(sheet));
  if (!opened.ok || !catalogue?.ok) throw new Error("The plan could not be read.");
  const counted: Record<string, Counted> = {};
  for (const step of RUN_STEPS) {
    opened.value.host.resetCounters();
    const args: RunArguments = {
      ...{ command: "run", file: plan, out: "", sheet: null, units: null, json: null },
      ...{ asOf: DAY, period: "Y", steps: [step] },
    };
    const taken = await runSteps(opened.value.port, { args, today: DAY, units: catalogue.value });
    if (!taken.ok) throw new Error(taken.error.kind);
    counted[step] = { ...opened.value.host.counters };
  }
  return { opened: opened.value, counted };
}

/** What "Tổng hợp" says under a heading in the line of all units. */
function total(opened: OpenFile, column: number): unknown {
  const sheet = opened.host.model.findSheet("Tổng hợp");
  const row = Array.from({ length: 400 }, (_, index) => index).find(
    (index) => sheet?.valueAt(index, 1) === "TỔNG CỘNG",
  );
  return sheet?.valueAt(row ?? 0, column);
}

describe("a plan of 60 tasks for 100 units", () => {
  it("takes no more requests than its bytes need, none of them large, and its figures are an independent count's", async () => {
    const { opened, counted } = await made({ tasks: 60, units: 100 });
    const { table, check, units, summary } = counted;
    expect(table?.requests).toBeLessThanOrEqual(4);
    expect(check?.requests).toBe(1);
    expect(units?.requests).toBeLessThanOrEqual(8);
    expect(summary?.requests).toBeLessThanOrEqual(5);
    for (const { largestRequestBytes, largestAnswerBytes } of Object.values(counted)) {
      expect(largestRequestBytes).toBeLessThanOrEqual(MEGABYTE);
      expect(largestAnswerBytes).toBeLessThanOrEqual(4 * MEGABYTE);
    }
    const ledger = opened.host.model.findSheet("Tiến độ");
    const statuses = Array.from({ length: 8000 }, (_, row) => ledger?.valueAt(row + 4, 18)).filter(
      (status) => typeof status === "string" && status !== "",
    );
    await opened.host.settle();
    expect(total(opened, 2)).toBe(statuses.length);
    expect(total(opened, 9)).toBe(statuses.filter((status) => status === "Quá hạn").length);
    expect((await readStatuses(opened.port, DAY)).length).toBe(60);
    opened.close();
  }, 240_000);
});
