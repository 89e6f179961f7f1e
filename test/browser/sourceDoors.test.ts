import { AxeBuilder } from "@axe-core/playwright";
import { catHaiDocx } from "../support/planDocx";
import { describeInBrowser } from "./support/describeInBrowser";
import { printedPlan } from "./support/printedPlan";
import type { Look, OpenWorkbench } from "./support/openWorkbench";
import { sharedWorkbench } from "./support/sharedWorkbench";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PAGE = `<table><tr><th>TT</th><th>Nội dung</th><th>Đơn vị chủ trì</th><th>Thời gian</th></tr>
<tr><td>1</td><td>Rà soát quy chế dân chủ</td><td rowspan="2">Văn phòng</td><td>Quý I/2025</td></tr>
<tr><td>2</td><td>Tổng kết công tác dân vận</td><td>Quý IV/2025</td></tr></table>`;

describeInBrowser("plans kept elsewhere, in a browser", (path) => {
  const { fresh, browser, address } = sharedWorkbench(path);

  async function openDoors(look: Look = {}): Promise<OpenWorkbench> {
    const opened = await fresh(look);
    await opened.pane.getByRole("tab", { name: "Kế hoạch" }).click();
    await opened.pane.getByText("Kế hoạch ở nơi khác").click();
    await opened.pane.getByRole("button", { name: "Chọn tệp Word, Excel hoặc PDF…" }).waitFor();
    return opened;
  }

  async function resultOf({ pane }: OpenWorkbench): Promise<string> {
    const section = pane.getByRole("region", { name: "Bảng nhiệm vụ" });
    await section.getByRole("heading", { name: /Đã thực hiện|Nội dung sẽ thực hiện/ }).waitFor({ timeout: 60_000 });
    return section.innerText();
  }

  it("are brought in from a Word file, eleven tasks of it", async () => {
    const opened = await openDoors();
    const file = { name: "ke-hoach.docx", mimeType: WORD, buffer: Buffer.from(catHaiDocx()) };
    await opened.pane.locator("input[type=file]").setInputFiles(file);
    const told = await resultOf(opened);
    expect(told).toContain("Đã đưa kế hoạch vào trang “Kế hoạch gốc”.");
    expect(told).toMatch(/11 thêm mới/);
    expect(opened.complaints).toEqual([]);
  }, 120_000);

  it("are brought in from a PDF, eleven tasks of it, by a worker of the pane's own", async () => {
    const opened = await openDoors();
    const workers: string[] = [];
    opened.page.on("worker", (worker) => workers.push(new URL(worker.url()).origin));
    const file = { name: "ke-hoach.pdf", mimeType: "application/pdf", buffer: await printedPlan(browser()) };
    await opened.pane.locator("input[type=file]").setInputFiles(file);
    const told = await resultOf(opened);
    expect(told).toContain("Đã đưa kế hoạch vào trang “Kế hoạch gốc”.");
    expect(told).toMatch(/11 thêm mới/);
    expect(workers).toEqual([new URL(address()).origin]);
    expect(opened.complaints).toEqual([]);
  }, 180_000);

  it.each(["light", "dark", "contrast"] as const)(
    "come through doors that anybody can use, in %s colours",
    async (colours) => {
      const { page } = await openDoors({ colours });
      const { violations } = await new AxeBuilder({ page }).include(["iframe.pane", "body"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    },
    60_000,
  );

  it("are pasted with their cells and merges", async () => {
    const opened = await openDoors();
    const field = opened.pane.getByRole("textbox", { name: "Dán kế hoạch" });
    await field.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", "TT\tNội dung");
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, PAGE);
    const told = await resultOf(opened);
    expect(told).toContain("Đã đưa kế hoạch vào trang “Kế hoạch gốc”.");
    expect(told).toMatch(/2 thêm mới/);
    expect(opened.complaints).toEqual([]);
  }, 120_000);
});
