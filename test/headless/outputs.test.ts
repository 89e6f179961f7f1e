import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stringsFor } from "../../src/strings/stringsFor";
import type { RunArguments } from "../../src/workbench/runner/arguments";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const vi = stringsFor("vi");
const PLAN = join(__dirname, "../fixtures/plans/quan-1-2025.word.xlsx");

const place = (name: string): string => join(folder, name);

function args(paths: Pick<RunArguments, "file" | "out" | "json">): RunArguments {
  return { command: "run", ...paths, sheet: null, units: null, asOf: null, period: "Y", steps: ["table"] };
}

describe("the runner's outputs", () => {
  const file = join(folder, "plan.xlsx");
  beforeAll(() => {
    copyFileSync(PLAN, file);
    linkSync(file, place("linked.xlsx"));
  });

  it.each([
    ["the plan itself", file, null],
    ["the plan by another name", place("linked.xlsx"), null],
    ["the plan by another way to it", relative(process.cwd(), file), null],
    ["one file for both", place("out.xlsx"), place("out.xlsx")],
    ["the plan as the JSON", place("out.xlsx"), file],
  ])("are never written over what is read or over each other: %s", async (_what, out, json) => {
    const before = readFileSync(file);
    const outcome = await runCommand(args({ file, out, json }), "2025-04-01", vi);
    expect(outcome).toMatchObject({ code: 1, output: [], errors: [expect.stringMatching(/trùng với tệp đầu vào/)] });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(place("out.xlsx"))).toBe(false);
  });

  it("leave nothing behind when one of them can't be written", async () => {
    mkdirSync(place("taken.json"));
    const before = readdirSync(folder);
    const paths = { file, out: place("fresh/out.xlsx"), json: place("taken.json") };
    const outcome = await runCommand(args(paths), "2025-04-01", vi);
    expect(outcome).toMatchObject({ code: 1, errors: [expect.stringContaining("Không thể ghi tệp")] });
    expect(readdirSync(folder)).toEqual(before);
  });
});
