import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { WorkbookModel } from "excel-host-embedded/model";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareFreeze } from "../../src/actions/prepareFreeze";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { addSheet } from "../host/calc/aWorkbook";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { openExcel } from "../support/openExcel";

const TODAY = "2025-07-01";
const PLAN = planSheet([
  { content: "Xây dựng Kế hoạch công tác dân vận", coordinating: "Các trường", time: "Quý I và quý III" },
  { content: "Sơ kết sáu tháng", coordinating: "Các trường Mầm non", time: "Trước ngày 10/6/2025" },
]);
const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
]);

const STEPS: readonly ((port: Parameters<typeof prepareSummary>[0]) => Promise<Result<Draft, ActionFailure>>)[] = [
  (port) => prepareTaskTable(port, { sheet: "Nguồn", today: TODAY, asOf: TODAY, units: null }),
  (port) => prepareUnitSheets(port, { period: "H1", today: TODAY }),
  (port) => prepareSummary(port, { period: "H1", today: TODAY }),
  (port) => prepareFreeze(port, { period: "H1", today: TODAY, by: "Tổ dân vận" }),
  (port) => prepareSummary(port, { period: "Y", today: TODAY }),
];

describe("the formulas of our sheets", () => {
  // A hundred units have over a hundred thousand of them: the large engine takes ten times as long.
  it("are all worked out by the host's own engine", async () => {
    const model = new WorkbookModel();
    addSheet(model, "Nguồn", PLAN.cells);
    addSheet(model, "Danh sách", UNITS.cells);
    const calculator = createNodeCalculator();
    const { port, host, close } = await openExcel({ model, calculator });
    for (const prepare of STEPS) {
      const draft = await prepare(port);
      if (!draft.ok) throw new Error(JSON.stringify(draft.error));
      await port.write(draft.value.specs);
    }
    await host.settle();
    close();
    expect(calculator.counted.quick).toBeGreaterThan(500);
    expect(calculator.counted.large).toBe(0);
  });
});
