import fc from "fast-check";
import { readClipboardText } from "../../src/files/clipboard/readClipboardText";
import { readDocx } from "../../src/files/docx/readDocx";
import type { SourceTable } from "../../src/sheets/source/SourceTable";
import { sourceSheet } from "../../src/sheets/source/sourceSheet";
import { cell, docxOf, listed, paragraph, table } from "../support/docxOf";
import { gridOfSpec } from "../support/gridOfSpec";
import { sampleTasks, type SampleTask } from "../support/samplePlan";
import { readShipped } from "../support/readShipped";

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"];
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

function rowOf({ content, lead, coordinating, time }: SampleTask): readonly string[] {
  return [content, lead, coordinating, time];
}

function documentOf(tasks: readonly SampleTask[]): Uint8Array {
  const header = HEADINGS.map((heading) => cell(heading));
  const rows = tasks.map((task) => [cell(listed("", 1)), ...rowOf(task).map((text) => cell(paragraph(text)))]);
  return docxOf(paragraph("KẾ HOẠCH") + paragraph("Công tác năm 2025") + table([header, ...rows]), {
    numbering: NUMBERING,
  });
}

function textOf(tasks: readonly SampleTask[]): string {
  const rows = tasks.map((task, index) => [String(index + 1), ...rowOf(task)].join("\t"));
  return ["KẾ HOẠCH", "Công tác năm 2025", HEADINGS.join("\t"), ...rows].join("\r\n");
}

function tasksIn(source: SourceTable): readonly (readonly string[])[] {
  const reading = readShipped(gridOfSpec(sourceSheet(source, "KH")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.plan.tasks.map((task) => [task.content, task.leadText, task.coordinatingText, task.timeText]);
}

describe("the same plan through any door", () => {
  it("gives the same tasks from a Word document", async () => {
    await fc.assert(
      fc.asyncProperty(sampleTasks, async (tasks) => {
        const source = await readDocx(documentOf(tasks));
        expect(source.ok && tasksIn(source.value)).toEqual(tasks.map(rowOf));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same tasks from text that was copied", () => {
    fc.assert(
      fc.property(sampleTasks, (tasks) => {
        const source = readClipboardText(textOf(tasks));
        expect(source.ok && tasksIn(source.value)).toEqual(tasks.map(rowOf));
      }),
      { numRuns: 60 },
    );
  });
});
