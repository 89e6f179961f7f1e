import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, docxOf, listed, paragraph, table } from "./docxOf";
import { PLANS_FOLDER } from "./readGrid";

/** A task as the real plans' expected readings tell it. */
export interface ExpectedTask {
  readonly no: string;
  readonly content: string;
  readonly leadText: string;
  readonly coordText: string;
  readonly timeText: string;
  readonly quarters: readonly number[];
  readonly due: string;
}

/** The expected reading of a real plan. */
export interface ExpectedPlan {
  readonly title: string;
  readonly tasks: readonly ExpectedTask[];
}

/** The expected reading of a real plan, by its name. */
export function expectedPlan(name: string): ExpectedPlan {
  return JSON.parse(readFileSync(join(PLANS_FOLDER, `${name}.expected.json`), "utf8")) as ExpectedPlan;
}

const WIDTHS = [650, 5200, 2100, 2400, 1700];
const HEADINGS = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện và hoàn thành"];
const NUMBERING = `
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

function letterhead(): string {
  const left = ["ỦY BAN NHÂN DÂN", "HUYỆN CÁT HẢI", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Số: 12/KH-GDĐT"];
  const right = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Cát Hải, ngày 17 tháng 02 năm 2025",
  ];
  const lines = (texts: readonly string[]): string => texts.map((text) => paragraph(text)).join("");
  return table([[cell(lines(left)), cell(lines(right))]], [4500, 5500]);
}

function taskRows(tasks: readonly ExpectedTask[]): readonly (readonly string[])[] {
  const lead = (index: number): string => (index === 0 ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>");
  const sameLead = tasks.every((task) => task.leadText === tasks[0]?.leadText);
  return tasks.map((task, index) => [
    cell(listed("", 1)),
    cell(task.content),
    cell(sameLead && index > 0 ? "<w:p/>" : task.leadText, sameLead ? lead(index) : ""),
    cell(task.coordText),
    cell(task.timeText),
  ]);
}

/** The real plan of Cát Hải as a Word document: letterhead in a table, sections and tasks numbered by Word, the lead in one merged cell. */
export function catHaiDocx(): Uint8Array {
  const { tasks } = expectedPlan("cat-hai-2025");
  const header = HEADINGS.map((text) => cell(text)).join("");
  const body = [
    letterhead(),
    paragraph(""),
    paragraph("KẾ HOẠCH"),
    paragraph("Thực hiện công tác dân vận chính quyền năm 2025 của ngành Giáo dục và Đào tạo huyện Cát Hải"),
    listed("MỤC ĐÍCH, YÊU CẦU", 2),
    paragraph("Nâng cao nhận thức, trách nhiệm của cán bộ quản lý, giáo viên, nhân viên về công tác dân vận."),
    listed("NỘI DUNG", 2),
    listed("Nhiệm vụ trọng tâm", 2, 1),
    listed("Nhiệm vụ cụ thể", 2, 1),
    table(taskRows(tasks), WIDTHS).replace("<w:tr>", `<w:tr><w:trPr><w:tblHeader/></w:trPr>${header}</w:tr><w:tr>`),
    listed("TỔ CHỨC THỰC HIỆN", 2),
    paragraph("Các trường báo cáo kết quả về Phòng Giáo dục và Đào tạo trước ngày 01/6/2025."),
  ];
  return docxOf(body.join(""), { numbering: NUMBERING });
}
