import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringsFor } from "../../src/strings/stringsFor";
import { sizedPlan } from "../../src/workbench/run/sizedPlan";
import { RUN_STEPS, type RunArguments } from "../../src/workbench/runner/arguments";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { isWithoutLibreOffice, recalculatedWorkbook } from "../support/libreOffice";
import { isMissing, pythonWithOpenpyxl } from "../support/otherPrograms";
import { temporaryFolder } from "../support/temporaryFolder";

const COUNT = join(__dirname, "independentCount.py");
const PLANS = join(__dirname, "../fixtures/plans");
const TODAY = "2026-01-10";
const SEED = process.env["SEED"] ?? "1";

const folder = temporaryFolder();
const place = (name: string): string => join(folder, name);

async function run(
  args: Pick<RunArguments, "file" | "out" | "asOf" | "period"> & Partial<RunArguments>,
): Promise<void> {
  const base = { command: "run", sheet: null, units: null, steps: RUN_STEPS, json: null } as const;
  expect(await runCommand({ ...base, ...args }, TODAY, stringsFor("vi"))).toMatchObject({ code: 0 });
}

function count(...args: readonly string[]): string {
  return execFileSync(pythonWithOpenpyxl(), [COUNT, ...args], { encoding: "utf8" });
}

/** A finished workbook of a plan, without anything reported. */
async function finished(plan: "Cát Hải" | "led by many"): Promise<string> {
  const out = place(`${plan}.xlsx`);
  const made = await sizedPlan({ tasks: 9, units: 7 });
  writeFileSync(place("plan.xlsx"), made.plan);
  writeFileSync(place("units.xlsx"), made.units);
  const files = {
    "Cát Hải": { file: join(PLANS, "cat-hai-2025.word.xlsx"), units: join(PLANS, "units-sample.xlsx") },
    "led by many": { file: place("plan.xlsx"), units: place("units.xlsx") },
  };
  await run({ ...files[plan], out, asOf: "2025-03-01", period: "Q1" });
  return out;
}

describe("a count of our own making in another language", () => {
  it.each([
    ["Cát Hải", "2025-07-01", "H1", RUN_STEPS],
    ["led by many", "2025-10-05", "9M", RUN_STEPS],
    ["led by many", "2025-06-14", "Q2", ["check", "units", "summary"]],
  ] as const)(
    "finds %s as of %s, %s, the same in table, ledger, forms, summary, list and answer, whatever is typed",
    async (plan, asOf, period, steps) => {
      if (isMissing("openpyxl")) return;
      const [filled, truth, out, json] = [place("filled.xlsx"), place("truth"), place("out.xlsx"), place("json")];
      count("fill", await finished(plan), filled, truth, SEED, asOf, period);
      await run({ file: filled, out, asOf, period, steps, json });
      const books = [out, ...(isWithoutLibreOffice() ? [] : [recalculatedWorkbook(out, folder)])];
      expect(count("compare", truth, json, ...books)).toBe("");
    },
    180_000,
  );
});
