import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { describeInBrowser } from "./support/describeInBrowser";
import type { Look, OpenWorkbench } from "./support/openWorkbench";
import { sharedWorkbench } from "./support/sharedWorkbench";

const UNITS = "1. Trường Mầm non Hoa Mai\n2. Trường Tiểu học Hòa An\nVăn phòng";

describeInBrowser("plans in prose that name nobody, in a browser", (path) => {
  const { fresh } = sharedWorkbench(path);

  /** The task table of a sample plan. */
  async function tableOf(plan: string, look: Look): Promise<OpenWorkbench> {
    const opened = await fresh(look);
    const { page, pane } = opened;
    const file = join(__dirname, "../fixtures/plans", `${plan}.word.xlsx`);
    await page.locator("input[type=file]").first().setInputFiles(file);
    await page.getByText("Sheet1").first().waitFor();
    await pane.getByRole("tab", { name: "Kế hoạch" }).click();
    await pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
    await pane.getByRole("button", { name: "Lập bảng nhiệm vụ" }).click();
    await pane.getByRole("region", { name: "Danh mục đơn vị" }).waitFor();
    return opened;
  }

  const part = ({ pane }: OpenWorkbench, name: string) => pane.getByRole("region", { name, exact: true });

  async function agree(opened: OpenWorkbench, name: string): Promise<void> {
    await part(opened, name).getByRole("heading", { name: "Nội dung sẽ thực hiện" }).waitFor();
    await part(opened, name).getByRole("button", { name: "Thực hiện", exact: true }).click();
    await part(opened, name).getByRole("heading", { name: "Đã thực hiện" }).waitFor();
  }

  async function listUnits(opened: OpenWorkbench): Promise<void> {
    await part(opened, "Danh mục đơn vị").getByRole("button", { name: "Thêm, sửa đơn vị" }).click();
    await opened.pane.getByLabel("Danh sách đơn vị").fill(UNITS);
    await opened.pane.getByRole("button", { name: "Xem trước danh sách" }).click();
    await agree(opened, "Danh mục đơn vị");
    await opened.pane.getByRole("button", { name: "Giao việc cho các đơn vị" }).click();
  }

  async function giveOut(opened: OpenWorkbench): Promise<void> {
    const assign = part(opened, "Giao việc");
    await assign.getByLabel("Đơn vị chủ trì").selectOption("Văn phòng");
    await assign.getByText("Đơn vị phối hợp (để nguyên)").click();
    await assign.getByRole("checkbox", { name: "Các trường", exact: true }).check();
    await assign.getByRole("button", { name: "Quý II", exact: true }).click();
    for (const section of await assign.getByRole("checkbox", { name: /^Chọn cả mục/ }).all()) await section.check();
    await assign.getByRole("button", { name: /^Xem trước và giao/ }).click();
    await agree(opened, "Giao việc");
  }

  async function expectAccessible({ page }: OpenWorkbench): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).include(["iframe.pane", "body"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  }

  it.each([
    ["nguyen-ba-ngoc-2025", { width: 1366, colours: "light" }],
    ["quan-1-2025", { width: 320, height: 900, colours: "dark" }],
    ["nam-dinh-2023", { width: 1366, colours: "dark" }],
  ] as const)(
    "lead from %s over its units and giving out its tasks to the forms",
    async (plan, look) => {
      const opened = await tableOf(plan, look);
      await listUnits(opened);
      await part(opened, "Giao việc").getByLabel("Đơn vị chủ trì").waitFor();
      await expectAccessible(opened);
      await giveOut(opened);
      await expectAccessible(opened);
      const frame = opened.page.frames().find((each) => each.url().includes("taskpane.html"));
      const room = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(room).toBeLessThanOrEqual(0);
      await opened.pane.getByRole("button", { name: "Sang phần Báo cáo" }).click();
      await opened.pane.getByRole("button", { name: "Tạo phiếu báo cáo" }).click();
      const forms = part(opened, "Phiếu báo cáo theo đơn vị");
      await forms.getByText("3 phiếu báo cáo").waitFor({ timeout: 90_000 });
      expect(opened.complaints).toEqual([]);
    },
    240_000,
  );
});
