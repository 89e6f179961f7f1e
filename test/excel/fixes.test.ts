import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import { applyFixes } from "../../src/actions/applyFixes";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { prepareFixes } from "../../src/actions/prepareFixes";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import type { Fix, FixKind } from "../../src/domain/checking/fixes/Fix";
import type { Issue } from "../../src/domain/plan/Issue";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { openExcel } from "../support/openExcel";
import type { OpenedExcel } from "../support/openExcel";

const PLAN = join(__dirname, "../fixtures/plans/cat-hai-2025.word.xlsx");
let excel: OpenedExcel;

beforeEach(async () => {
  const file = await readXlsx(new Uint8Array(readFileSync(PLAN)));
  if (!file.ok) throw new Error(file.error.kind);
  excel = await openExcel({ model: modelFromXlsx(file.value) });
  const draft = await prepareTaskTable(excel.port, { sheet: null, today: "2025-04-01", asOf: null, units: null });
  if (!draft.ok) throw new Error(draft.error.kind);
  await excel.port.write(draft.value.specs);
});

afterEach(() => {
  excel.close();
});

async function check(): Promise<ReadonlyMap<Issue, readonly Fix[]>> {
  const report = await checkWorkbook(excel.port);
  if (!report.ok) throw new Error(report.error.kind);
  return report.value.fixes;
}

/** What a person types into the task table. */
async function type(row: number, column: number, content: string | number): Promise<void> {
  const grid = (await excel.port.read(() => ["Nhiệm vụ"], [])).contents.get("Nhiệm vụ")?.grid;
  const before = grid?.cells[row]?.[column] ?? null;
  await excel.port.changeCells([{ sheet: "Nhiệm vụ", row, column, before, content }]);
}

async function mend(kind: FixKind): Promise<readonly string[]> {
  const fixes = [...(await check()).values()].flat().filter((fix) => fix.kind === kind);
  excel.host.resetCounters();
  const draft = await prepareFixes(excel.port, fixes);
  if (!draft.ok) throw new Error(draft.error.kind);
  expect(excel.host.counters.requests).toBe(1);
  excel.host.resetCounters();
  expect(await applyFixes(excel.port, draft.value)).toEqual([]);
  return draft.value.changes.map(({ before, after }) => `${before} → ${after}`);
}

describe("fixes in Excel", () => {
  it("number the tasks anew in three requests", async () => {
    await type(8, 0, 7);
    expect(await mend("renumber")).toEqual(["7 → 4"]);
    expect(excel.host.counters.requests).toBe(2);
    expect([...(await check()).keys()].map(({ kind }) => kind)).not.toContain("ordinal-out-of-order");
  });

  it("take the lead out of the coordinating units", async () => {
    await type(9, 4, "Công đoàn Giáo dục, Phòng Giáo dục và Đào tạo");
    expect(await mend("remove-coordinating")).toEqual([
      "Công đoàn Giáo dục, Phòng Giáo dục và Đào tạo → Công đoàn Giáo dục",
    ]);
    expect([...(await check()).keys()].map(({ kind }) => kind)).not.toContain("lead-also-coordinating");
  });

  it("add a unit to the catalogue, which the drop-down then offers", async () => {
    await type(9, 4, "Trường Mầm non Hoa Sen");
    expect(await mend("add-unit")).toContain(" → Trường Mầm non Hoa Sen");
    const names = [...(await check()).keys()].flatMap((issue) => (issue.kind === "unknown-unit" ? [issue.text] : []));
    expect(names).not.toContain("Trường Mầm non Hoa Sen");
  });
});
