import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringsFor } from "../../src/strings/stringsFor";
import { RUN_STEPS, type RunArguments } from "../../src/workbench/runner/arguments";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { isMissing, pythonWithOpenpyxl, savedByLibreOffice } from "../support/otherPrograms";
import { temporaryFolder } from "../support/temporaryFolder";
import { validateXlsx } from "../support/validateXlsx";

const FOREIGN = join(__dirname, "foreignWorkbook.py");
const PLANS = join(__dirname, "../fixtures/plans");

const folder = temporaryFolder();
const place = (name: string): string => join(folder, name);

function foreign(...args: readonly string[]): string {
  return execFileSync(pythonWithOpenpyxl(), [FOREIGN, ...args], { encoding: "utf8" });
}

async function run(file: string, out: string, steps: RunArguments["steps"] = RUN_STEPS): Promise<void> {
  const given = { file, out, steps, units: join(PLANS, "units-sample.xlsx"), asOf: "2025-07-01" };
  const args: RunArguments = { command: "run", sheet: "Sheet1", period: "Y", json: null, ...given };
  expect(await runCommand(args, "2025-07-01", stringsFor("vi"))).toMatchObject({ code: 0 });
}

describe("what a person's workbook holds beside ours", () => {
  it.each([
    ["openpyxl", (bytes: Uint8Array) => bytes],
    ["LibreOffice", (bytes: Uint8Array) => savedByLibreOffice(bytes, folder)],
  ] as const)(
    "stands in the file that the runner saves as it stood in the one of %s: pictures, charts, rules, looks, pages and comments",
    async (program, madeBy) => {
      if (isMissing("openpyxl") || (program === "LibreOffice" && isMissing("LibreOffice"))) return;
      const [made, before, after] = [place("made.xlsx"), place("before.xlsx"), place("after.xlsx")];
      foreign("make", join(PLANS, "cat-hai-2025.word.xlsx"), made);
      writeFileSync(before, madeBy(new Uint8Array(readFileSync(made))));
      await run(before, after);
      expect(foreign("compare", before, after)).toBe("");
      if (program === "openpyxl") expect(validateXlsx(after)).toMatchObject({ ok: true, errors: [] });
      await run(after, place("again.xlsx"));
      expect(foreign("compare", before, place("again.xlsx"))).toBe("");
    },
    180_000,
  );

  it("and what people put onto our sheets stands there after a step that changes nothing", async () => {
    if (isMissing("openpyxl")) return;
    const [made, before, after] = [place("made.xlsx"), place("before.xlsx"), place("after.xlsx")];
    foreign("make", join(PLANS, "cat-hai-2025.word.xlsx"), made);
    await run(made, before);
    await run(before, after, ["check"]);
    expect(foreign("compare", before, after)).toBe("");
  }, 120_000);
});
