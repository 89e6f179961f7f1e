import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { stringsFor } from "../../src/strings/stringsFor";
import { parseArguments, type RunArguments } from "../../src/workbench/runner/arguments";
import { restoreCommand } from "../../src/workbench/runner/restoreCommand";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const vi = stringsFor("vi");
const PLANS = join(__dirname, "../fixtures/plans");
const place = (name: string): string => join(folder, name);

function run(file: string, out: string, steps: RunArguments["steps"]): RunArguments {
  const units = join(PLANS, "units-sample.xlsx");
  return { command: "run", file, out, sheet: null, units, asOf: "2025-04-01", period: "Y", steps, json: null };
}

async function contentsOf(path: string) {
  const read = await readXlsx(readFileSync(path));
  if (!read.ok) throw new Error(read.error.kind);
  const seen = read.value.sheets.filter(({ visibility }) => visibility === "visible");
  return seen.map(({ name, cells, merges }) => ({ name, cells, merges }));
}

describe("headless restore", () => {
  beforeAll(async () => {
    copyFileSync(join(PLANS, "cat-hai-2025.word.xlsx"), place("plan.xlsx"));
    await runCommand(run(place("plan.xlsx"), place("table.xlsx"), ["table"]), "2025-04-01", vi);
    await runCommand(run(place("table.xlsx"), place("units.xlsx"), ["units"]), "2025-04-01", vi);
  });

  it("puts a file back to before its last action, cell by cell, and says what it did", async () => {
    const args = {
      command: "restore",
      file: place("units.xlsx"),
      out: place("back.xlsx"),
      json: place("back.json"),
    } as const;
    expect(await restoreCommand(args, vi)).toEqual({ code: 0, output: [], errors: [] });
    expect(await contentsOf(place("back.xlsx"))).toEqual(await contentsOf(place("table.xlsx")));
    expect(JSON.parse(readFileSync(place("back.json"), "utf8"))).toMatchObject({ action: "units", left: 1, typed: [] });
  });

  it("says in one sentence that there is nothing to put back, and writes nothing", async () => {
    const args = { command: "restore", file: place("plan.xlsx"), out: place("none.xlsx"), json: null } as const;
    const outcome = await restoreCommand(args, vi);
    expect(outcome).toMatchObject({ code: 1, errors: [expect.stringContaining("không có gì để hoàn lại")] });
    expect(existsSync(place("none.xlsx"))).toBe(false);
  });

  it("never writes over what it reads", async () => {
    const args = { command: "restore", file: place("units.xlsx"), out: place("units.xlsx"), json: null } as const;
    expect(await restoreCommand(args, vi)).toMatchObject({ code: 1, errors: [expect.stringContaining("trùng")] });
  });

  it.each([
    [["restore"], "restore FILE.xlsx"],
    [["restore", "a.xlsx"], "--out"],
    [["restore", "a.xlsx", "--out", "o.xlsx", "--units", "u.xlsx"], "--units"],
  ])("says what is wrong with %j", (argv, about) => {
    expect(parseArguments(argv)).toEqual({ ok: false, error: { kind: "bad-use", about } });
  });
});
