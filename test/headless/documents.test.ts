import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { stringsFor } from "../../src/strings/stringsFor";
import { readCommand } from "../../src/workbench/runner/readCommand";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { docxOf } from "../support/docxOf";
import { catHaiDocx, expectedPlan } from "../support/planDocx";
import { temporaryFolder } from "../support/temporaryFolder";
import { validateXlsx } from "../support/validateXlsx";

const TODAY = "2025-04-01";
const folder = temporaryFolder();
const vi = stringsFor("vi");
const { tasks } = expectedPlan("cat-hai-2025");

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("the runner over a Word document", () => {
  it("reads it like a worksheet, each doubt with the cell of the sheet it became", async () => {
    const file = saved("ke-hoach.docx", catHaiDocx());
    const { code, output, errors } = await readCommand({ command: "read", files: [file], sheet: null }, TODAY, vi);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(validateXlsx(file)).toMatchObject({ ok: true, errors: [] });
    const read = JSON.parse(output[0] ?? "") as {
      sheet: string;
      plan: { tasks: { content: string; due: string; quarters: number[] }[] };
      issues: { cell: string | null }[];
      unread: unknown[];
    };
    expect(read.sheet).toBe("Kế hoạch gốc");
    expect(read.plan.tasks.map(({ content, due, quarters }) => ({ content, due, quarters }))).toEqual(
      tasks.map(({ content, due, quarters }) => ({ content, due, quarters })),
    );
    expect(read.unread).toEqual([]);
    for (const { cell } of read.issues) expect(cell ?? "'Kế hoạch gốc'!").toContain("'Kế hoạch gốc'!");
  });

  it("runs the whole job on it and keeps what it was read from as a sheet", async () => {
    const out = join(folder, "ket-qua.xlsx");
    const outcome = await runCommand(
      {
        command: "run",
        file: saved("chay.docx", catHaiDocx()),
        out,
        sheet: null,
        units: null,
        asOf: TODAY,
        period: "Y",
        steps: ["table", "check", "units", "summary"],
        json: null,
      },
      TODAY,
      vi,
    );
    expect(outcome).toEqual({ code: 0, output: [], errors: [] });
    const workbook = await readXlsx(readFileSync(out));
    if (!workbook.ok) throw new Error(workbook.error.kind);
    const shown = workbook.value.sheets.filter(({ visibility }) => visibility === "visible");
    const names = shown.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(["Kế hoạch gốc", "Kế hoạch", "Nhiệm vụ", "Đơn vị"]);
    expect(names).toContain("Tổng hợp");
    expect(validateXlsx(out)).toMatchObject({ ok: true, errors: [] });
  }, 60_000);

  it.each([
    ["hong.docx", new TextEncoder().encode("KẾ HOẠCH"), "không phải tệp Excel (.xlsx), Word (.docx) hoặc PDF"],
    ["trong.docx", docxOf("<w:p/>"), "không có nội dung chữ"],
    ["doctype.docx", docxOf("", { more: { "word/document.xml": '<!DOCTYPE a SYSTEM "b"><a/>' } }), "không an toàn"],
  ])("says in one sentence why it can't read %s", async (name, bytes, sentence) => {
    const file = saved(name, bytes);
    const outcome = await readCommand({ command: "read", files: [file], sheet: null }, TODAY, vi);
    expect(outcome.code).toBe(1);
    expect(outcome.errors[0]).toContain(sentence);
  });
});
