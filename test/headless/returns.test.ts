import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { renderXlsx } from "../../src/files/xlsx/renderXlsx";
import { stringsFor } from "../../src/strings/stringsFor";
import { collectCommand } from "../../src/workbench/runner/collectCommand";
import type { CollectArguments, SendArguments } from "../../src/workbench/runner/returnArguments";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { sendCommand } from "../../src/workbench/runner/sendCommand";
import { unreceiveCommand } from "../../src/workbench/runner/unreceiveCommand";
import { unitSpecs } from "../support/unitSpecs";
import { temporaryFolder } from "../support/temporaryFolder";
import { validateXlsx } from "../support/validateXlsx";

const folder = temporaryFolder();
const vi = stringsFor("vi");
const PLANS = join(__dirname, "../fixtures/plans");
const place = (name: string): string => join(folder, name);
const DAY = "2025-04-01";

function send(over: Partial<SendArguments> = {}): SendArguments {
  const file = place("book.xlsx");
  return { command: "send", file, out: place("out"), period: null, asOf: null, units: null, json: null, ...over };
}

function collect(returned: readonly string[], over: Partial<CollectArguments> = {}): CollectArguments {
  const [file, out] = [place("book.xlsx"), place("taken.xlsx")];
  return { command: "collect", file, returned, out, received: DAY, rule: "ours", json: null, ...over };
}

function jsonIn(outcome: { readonly output: readonly string[] }): {
  readonly files: readonly Record<string, unknown>[];
} {
  return JSON.parse(outcome.output[0] ?? "") as { readonly files: readonly Record<string, unknown>[] };
}

describe("headless send and collect", () => {
  beforeAll(async () => {
    copyFileSync(join(PLANS, "cat-hai-2025.word.xlsx"), place("plan.xlsx"));
    const units = join(PLANS, "units-sample.xlsx");
    const [file, out] = [place("plan.xlsx"), place("book.xlsx")];
    const steps = ["table", "units"] as const;
    await runCommand(
      { command: "run", file, out, sheet: null, units, asOf: DAY, period: "Q1", steps, json: null },
      DAY,
      vi,
    );
  });

  it("makes one small sound file for each school and none for the office, and raises the issue the next time", async () => {
    const first = jsonIn(await sendCommand(send(), DAY, vi));
    const again = jsonIn(await sendCommand(send({ units: ["MN01"], out: place("one.zip") }), DAY, vi));
    expect(first.files).toHaveLength(19);
    expect(first.files[0]).toMatchObject({ unit: "MN01", file: "02-MN-Hoa-Mai_Quy-I-2025.xlsx", tasks: 7, issue: 1 });
    expect(Math.max(...first.files.map(({ bytes }) => Number(bytes)))).toBeLessThan(25 * 1024);
    expect(again.files).toMatchObject([{ unit: "MN01", issue: 2 }]);
    expect(validateXlsx(place("out/02-MN-Hoa-Mai_Quy-I-2025.xlsx"))).toMatchObject({ ok: true });
  });

  it("tells of each file that it can't take, and goes on with the others", async () => {
    const back = place("back");
    mkdirSync(back);
    writeFileSync(join(back, "a.xlsx"), "xin chào");
    writeFileSync(join(back, "b.zip"), zipSync({ "to.xlsx": new Uint8Array(60_000_000) }));
    writeFileSync(join(back, "c.xlsx"), "");
    truncateSync(join(back, "c.xlsx"), 200_000_000);
    writeFileSync(join(back, "d.xlsx"), await renderXlsx(unitSpecs(1, 2)));
    copyFileSync(place("out/03-MN-Hoa-Mi_Quy-I-2025.xlsx"), join(back, "e.xlsx"));
    writeFileSync(join(back, "Trường Tiểu học Hòa An.docx"), "");
    const outcome = await collectCommand(collect([back]), DAY, vi);
    const told = jsonIn(outcome).files.map(({ file, unit, verdict }) => [
      String(file).replace(/^.*back./u, ""),
      unit,
      verdict,
    ]);
    expect(told).toEqual([
      ["Trường Tiểu học Hòa An.docx", "TH01", "unreadable"],
      ["a.xlsx", null, "unreadable"],
      ["b.zip/to.xlsx", null, "unreadable"],
      ["c.xlsx", null, "unreadable"],
      ["d.xlsx", null, "unknown-unit"],
      ["e.xlsx", "MN02", "empty"],
    ]);
    expect(outcome.errors.map((error) => /[abc]\.(?:xlsx|zip)/u.exec(error)?.[0])).toEqual([
      "a.xlsx",
      "b.zip",
      "c.xlsx",
    ]);
    expect(outcome.code).toBe(0);
  });

  it("takes a file back by its name and a unit's forms by its code, walks no folder twice, and says what was never received", async () => {
    const back = place("filled");
    mkdirSync(back);
    symlinkSync(back, join(back, "again"));
    copyFileSync(place("out/04-MN-Hoa-An_Quy-I-2025.xlsx"), join(back, "a.xlsx"));
    const [file] = jsonIn(await collectCommand(collect([back]), DAY, vi)).files;
    const words = { command: "unreceive", file: place("taken.xlsx"), out: place("untaken.xlsx"), json: null } as const;
    const answers = [];
    for (const what of ["a.xlsx", "MN03", "b.xlsx"]) answers.push(await unreceiveCommand({ ...words, what }, DAY, vi));
    expect([file?.unit, file?.verdict]).toEqual(["MN03", "empty"]);
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 1]);
    expect(answers[2]?.errors).toEqual([expect.stringContaining("b.xlsx")]);
  });

  it("says in one sentence that a workbook has no “Tiến độ”, and which folder can't be written", async () => {
    const file = place("out/03-MN-Hoa-Mi_Quy-I-2025.xlsx");
    const plain = await collectCommand(collect([file], { file: place("plan.xlsx") }), DAY, vi);
    const nowhere = await collectCommand(collect([file], { out: place("nowhere/taken.xlsx") }), DAY, vi);
    expect([plain.code, plain.errors.length, plain.errors[0]]).toEqual([1, 1, expect.stringContaining("plan.xlsx")]);
    expect([nowhere.code, nowhere.errors]).toEqual([1, [expect.stringContaining("nowhere")]]);
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });

  it("makes the other forms where one can't be written, says which, and is done with none where the folder can't be", async () => {
    const [out, blocked] = [place("blocked"), "02-MN-Hoa-Mai_Quy-I-2025.xlsx"];
    mkdirSync(join(out, blocked), { recursive: true });
    writeFileSync(place("file"), "");
    const before = readFileSync(place("book.xlsx"));
    const nowhere = await sendCommand(send({ out: place("file/forms") }), DAY, vi);
    expect([nowhere.code, nowhere.errors, readFileSync(place("book.xlsx")).equals(before)]).toEqual([
      1,
      [expect.stringContaining("file/forms")],
      true,
    ]);
    const some = await sendCommand(send({ out }), DAY, vi);
    expect([some.code, some.errors]).toEqual([1, [expect.stringContaining(blocked)]]);
    expect(jsonIn(some).files).toHaveLength(18);
    expect(readdirSync(out)).toHaveLength(19);
  });

  it("reads folders within folders, zips among them, in the order of their names", async () => {
    const back = place("deep");
    mkdirSync(join(back, "b/c"), { recursive: true });
    const form = readFileSync(place("out/03-MN-Hoa-Mi_Quy-I-2025.xlsx"));
    writeFileSync(join(back, "b/c/3.xlsx"), form);
    writeFileSync(join(back, "b/2.zip"), zipSync({ "trường/.phiếu.xlsx": form, "trường/._phiếu.xlsx": form }));
    writeFileSync(join(back, "a.xlsx"), form);
    writeFileSync(join(back, "b/~$a.xlsx"), "");
    const { files } = jsonIn(await collectCommand(collect([back]), DAY, vi));
    expect(files.map(({ file, verdict }) => [String(file).slice(back.length + 1), verdict])).toEqual([
      ["a.xlsx", "empty"],
      ["b/2.zip/trường/.phiếu.xlsx", "empty"],
      ["b/c/3.xlsx", "empty"],
    ]);
  });
});
