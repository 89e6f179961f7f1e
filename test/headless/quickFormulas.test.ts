import { readFileSync } from "node:fs";
import { createHost } from "excel-host-embedded";
import { installOffice } from "excel-host-embedded/load";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import { readCatalogue } from "../../src/domain/units/catalogue/readCatalogue";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { gridOf } from "../../src/files/xlsx/gridOf";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import type { XlsxSheet, XlsxWorkbook } from "../../src/files/xlsx/XlsxWorkbook";
import { LayeredCalculator } from "../../src/workbench/host/calc/LayeredCalculator";
import { sizedPlan } from "../../src/workbench/run/sizedPlan";
import { RUN_STEPS } from "../../src/workbench/runner/arguments";
import { runSteps } from "../../src/workbench/runner/runSteps";

const DAY = "2025-07-01";
const SAMPLES = "src/workbench/page/samples";

async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

function catalogueOf({ sheets: [sheet] }: XlsxWorkbook) {
  const catalogue = readCatalogue(gridOf(sheet as XlsxSheet));
  if (!catalogue.ok) throw new Error(catalogue.error.kind);
  return catalogue.value;
}

/** Takes all steps twice; how many formulas each engine was asked for in each round. */
async function counted(plan: Uint8Array, units: Uint8Array) {
  const calculator = new LayeredCalculator(() => Promise.reject(new Error("The large engine was asked for.")));
  const host = createHost({ model: modelFromXlsx(await opened(plan)), requirementSet: "1.20", calculator });
  const uninstall = await installOffice(host);
  const rounds: { quick: number; large: number }[] = [];
  const args = { command: "run", file: "", out: "", sheet: null, units: null, json: null } as const;
  for (const steps of [RUN_STEPS, RUN_STEPS]) {
    const before = { ...calculator.counted };
    const job = { args: { ...args, asOf: DAY, period: "Y", steps } as const, today: DAY };
    const taken = await runSteps(excelWorkbook(), { ...job, units: catalogueOf(await opened(units)) });
    if (!taken.ok) throw new Error(taken.error.kind);
    await host.settle();
    const { quick, large } = calculator.counted;
    rounds.push({ quick: quick - before.quick, large: large - before.large });
  }
  uninstall();
  const formulas = host.model.sheets.flatMap((sheet) => {
    const used = sheet.usedBox(true);
    return used ? [...sheet.cells.within(used)].filter(({ cell }) => cell.formula !== null) : [];
  });
  return { rounds, formulas: formulas.length };
}

describe("the formulas of our sheets", () => {
  it.each([
    [
      "the plan of Cát Hải",
      async () => ({
        plan: readFileSync(`${SAMPLES}/cat-hai-2025.word.xlsx`),
        units: readFileSync(`${SAMPLES}/units-sample.xlsx`),
      }),
    ],
    ["a plan of 11 tasks for 20 units", () => sizedPlan({ tasks: 11, units: 20 })],
  ])("are all calculated by the host itself, each at most three times a round: %s", async (_plan, files) => {
    const { plan, units } = await files();
    const { rounds, formulas } = await counted(plan, units);
    expect(rounds.map(({ large }) => large)).toEqual([0, 0]);
    expect(rounds[0]?.quick).toBeGreaterThanOrEqual(formulas);
    expect(Math.max(...rounds.map(({ quick }) => quick))).toBeLessThanOrEqual(3 * formulas);
  });
});
