import type { Browser } from "playwright-core";
import { expectedPlan } from "../../support/planDocx";

const HEADINGS = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện và hoàn thành"];
const LOOK = `body { font: 14px serif } h1 { font-size: 16px; text-align: center }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid black; padding: 4px; vertical-align: top }
th:nth-child(2) { width: 45% }`;

function row(cells: readonly string[], tag: "td" | "th"): string {
  return `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
}

function page(): string {
  const { tasks } = expectedPlan("cat-hai-2025");
  const rows = tasks.map((task) => row([task.no, task.content, task.leadText, task.coordText, task.timeText], "td"));
  return `<style>${LOOK}</style><h1>KẾ HOẠCH</h1><h1>Thực hiện công tác dân vận chính quyền năm 2025</h1>
<p>I. MỤC ĐÍCH, YÊU CẦU</p><p>Nâng cao nhận thức, trách nhiệm của cán bộ, công chức.</p><p>II. NỘI DUNG</p>
<table><thead>${row(HEADINGS, "th")}</thead><tbody>${rows.join("")}</tbody></table>`;
}

/** The plan of Cát Hải as the browser prints it to PDF. */
export async function printedPlan(browser: Browser): Promise<Buffer> {
  const context = await browser.newContext();
  const blank = await context.newPage();
  await blank.setContent(page());
  const pdf = await blank.pdf({ format: "A4", margin: { top: "2cm", bottom: "2cm", left: "3cm", right: "1.5cm" } });
  await context.close();
  return pdf;
}
