import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringsFor } from "../../src/strings/stringsFor";
import type { RunArguments } from "../../src/workbench/runner/arguments";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const vi = stringsFor("vi");

function run(steps: RunArguments["steps"], name: string): RunArguments {
  const file = join(__dirname, "../fixtures/plans/quan-1-2025.word.xlsx");
  const out = join(folder, `${name}.xlsx`);
  const json = join(folder, `${name}.json`);
  return { command: "run", file, out, sheet: null, units: null, asOf: null, period: "Y", steps, json };
}

describe("the runner over a plan in prose that names no unit", () => {
  it("makes the task table, says that the forms wait for units, and is no failure", async () => {
    const args = run(["table", "check", "units", "summary"], "prose");
    const outcome = await runCommand(args, "2025-04-01", vi);
    expect(outcome).toMatchObject({ code: 0, errors: [expect.stringMatching(/chưa có đơn vị nào.*“Đơn vị”/)] });
    const json = JSON.parse(readFileSync(join(folder, "prose.json"), "utf8")) as {
      plan: { form: string; tasks: unknown[] };
      sheets: string[];
      issues: { kind: string }[];
    };
    expect(json.plan.form).toBe("outline");
    expect(json.plan.tasks).toHaveLength(14);
    expect(json.sheets).toEqual(["Sheet1", "Kế hoạch", "Nhiệm vụ", "Đơn vị"]);
    expect(json.issues.map(({ kind }) => kind)).toContain("no-units");
  });

  it("fails and writes nothing when no step could be taken", async () => {
    const outcome = await runCommand(run(["units"], "nothing"), "2025-04-01", vi);
    expect(outcome).toMatchObject({ code: 1, errors: [expect.stringContaining("“Nhiệm vụ”")] });
    expect(existsSync(join(folder, "nothing.xlsx"))).toBe(false);
  });
});
