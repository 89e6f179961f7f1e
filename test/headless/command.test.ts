import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");
const PLAN = "src/workbench/page/samples/cat-hai-2025.word.xlsx";

/** The command as `npm run headless` starts it, in a folder of somebody's. */
function headless(...args: readonly string[]) {
  const script = join(root, "src/workbench/run/script.mjs");
  return spawnSync(process.execPath, [script, "src/workbench/headless.ts", ...args], {
    cwd: __dirname,
    encoding: "utf8",
  });
}

describe("the headless runner as a command", () => {
  it("says one JSON object for a file on standard output, and nothing else", () => {
    const { status, stdout, stderr } = headless("read", PLAN);
    const [line = "", ...rest] = stdout.split("\n");
    expect({ status, stderr, rest }).toEqual({ status: 0, stderr: "", rest: [""] });
    expect(JSON.parse(line)).toMatchObject({ file: PLAN, plan: { year: 2025 } });
  });

  it("ends with 2 for bad use and with 1 for a file that is not there, said on standard error", () => {
    const [bad, missing] = [headless("raed", PLAN), headless("read", "không-có.xlsx")];
    expect([bad.status, bad.stdout, missing.status, missing.stdout]).toEqual([2, "", 1, ""]);
    expect(missing.stderr).toMatch(/không-có\.xlsx/);
  });
});
