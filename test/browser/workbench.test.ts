import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { describeInBrowser } from "./support/describeInBrowser";
import type { OpenWorkbench } from "./support/openWorkbench";
import { sharedWorkbench } from "./support/sharedWorkbench";

/** Colours that the browser tells pages of. */
interface Colours {
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}
const LIGHT: Colours = { colorScheme: "light", forcedColors: "none" };
const DARK: Colours = { colorScheme: "dark", forcedColors: "none" };
const LIGHT_AND_CONTRAST: readonly Colours[] = [LIGHT, { colorScheme: "light", forcedColors: "active" }];

const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];
const STEPS = ["Đọc kế hoạch", "Kiểm tra dữ liệu", "Tạo phiếu báo cáo", "Tạo biểu tổng hợp"];
const PLACES = ["Kế hoạch", "Kiểm tra", "Báo cáo", "Báo cáo"];
const SECTIONS = ["Bảng nhiệm vụ", "Kiểm tra dữ liệu", "Phiếu báo cáo theo đơn vị", "Biểu tổng hợp"];

describeInBrowser("the workbench in a browser", (path) => {
  const { fresh: workbench, own } = sharedWorkbench(path);

  /** Takes a step in its place, agrees to the plan as it was understood, and waits for the result. */
  async function run({ pane }: OpenWorkbench, step: number): Promise<string> {
    await pane.getByRole("tab", { name: PLACES[step] ?? "" }).click();
    const section = pane.getByRole("region", { name: SECTIONS[step] ?? "" });
    await section.getByRole("button", { name: STEPS[step] ?? "", exact: true }).click();
    if (step === 0) await section.getByRole("button", { name: "Lập bảng nhiệm vụ" }).click();
    await section.getByRole("heading", { name: "Đã thực hiện" }).waitFor({ timeout: 60_000 });
    return section.innerText();
  }

  async function expectNoSidewaysScroll({ pane }: OpenWorkbench): Promise<void> {
    const [content, room] = await pane
      .locator("html")
      .evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
    expect(content).toBeLessThanOrEqual(room);
  }

  /** The form of the settings with all its sections open, and one that says what is wrong. */
  async function openSettings({ pane }: OpenWorkbench): Promise<void> {
    await pane.getByRole("button", { name: "Thiết lập và ngôn ngữ" }).click();
    await pane.getByRole("menuitem", { name: "Thiết lập" }).click();
    const form = pane.getByRole("region", { name: "Thiết lập kế hoạch" });
    await form.getByText("Điền sẵn theo mô hình chính quyền").waitFor();
    for (const name of ["Kế hoạch", "Cơ quan", "Người ký", "Nơi nhận", "Thời hạn", "Nhắc hạn"])
      await form.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    await form.getByLabel("Số ngày nhắc trước hạn").fill("hai tuần");
    await form.getByText("không phải là số ngày").waitFor();
  }

  async function openHelp({ pane }: OpenWorkbench): Promise<void> {
    await pane.getByRole("button", { name: "Hướng dẫn" }).click();
    await pane.getByRole("heading", { name: "Hướng dẫn" }).waitFor();
    await pane.getByRole("heading", { name: "Từ dùng ở bước này" }).first().waitFor();
  }

  /** The first cell under a heading of the sheet that is shown, as Office.js sees it. */
  async function firstCellUnder({ page }: OpenWorkbench, heading: string): Promise<string> {
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    const address = await frame?.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
          used.load("text");
          await context.sync();
          const row = used.text.findIndex((cells) => cells.includes(wanted));
          const cell = used.getCell(row + 1, used.text[row]?.indexOf(wanted) ?? 0);
          cell.load("address");
          await context.sync();
          return cell.address;
        }),
      heading,
    );
    return address?.slice(address.lastIndexOf("!") + 1) ?? "";
  }

  /** What the sheet shows in a cell, as copying gives it: the grid is drawn, not written. Beside it what the workbook holds there. */
  async function shownAndHeld({ page }: OpenWorkbench, sheet: string, address: string): Promise<readonly string[]> {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    const held = await frame?.evaluate(
      ([name, cell]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cell);
          range.load("text");
          await context.sync();
          return range.text[0]?.[0] ?? "";
        }),
      [sheet, address] as const,
    );
    await page.locator("[data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await page.keyboard.press("Control+c");
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    return [(await page.evaluate(() => navigator.clipboard.readText())).trim(), held ?? ""];
  }

  // The grid is a drawing of somebody else's; the pane has an accessible path of its own.
  async function expectAccessible({ page }: OpenWorkbench, looks: readonly Colours[]): Promise<void> {
    for (const look of looks) {
      await page.emulateMedia(look);
      const axe = new AxeBuilder({ page }).include(["iframe.pane", "body"]);
      // In other colours only what has to do with colours can be otherwise.
      const { violations } = await (look === LIGHT ? axe : axe.withRules(RULES_OF_COLOUR)).analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      expect([look, told]).toEqual([look, []]);
    }
  }

  /** Each place of the pane in turn, then its overview, its settings and its help. */
  async function visitPlaces(opened: OpenWorkbench, look: () => Promise<void>): Promise<void> {
    const { pane } = opened;
    for (const place of ["Kế hoạch", "Kiểm tra", "Tiến độ", "Báo cáo"]) {
      await pane.getByRole("tab", { name: place }).click();
      await pane.getByRole("tabpanel", { name: place }).getByRole("heading", { level: 2 }).first().waitFor();
      await look();
    }
    await pane.getByRole("button", { name: "Tổng quan" }).click();
    await look();
    await openSettings(opened);
    await look();
    await openHelp(opened);
    await look();
  }

  const sheetNames = ({ page }: OpenWorkbench) =>
    page.locator("[data-u-comp=slide-tab-item]").evaluateAll((tabs) => tabs.map((tab) => tab.textContent.trim()));

  it("goes from the open plan to task table, check, unit sheets and summary in five clicks", async () => {
    const opened = await workbench();
    const { pane } = opened;
    expect(await sheetNames(opened)).toContain("Danh sách đơn vị");
    const click = (name: RegExp) => pane.getByRole("button", { name }).first().click({ timeout: 60_000 });
    await click(/^Đọc kế hoạch ở trang/);
    await pane.getByText("Đã nhận diện 5 cột, 11 nhiệm vụ").waitFor();
    await click(/^Lập bảng nhiệm vụ$/);
    await pane.getByText("11 thêm mới").waitFor({ timeout: 60_000 });
    await click(/^Kiểm tra dữ liệu$/);
    await pane.getByText("Đã kiểm tra 11 nhiệm vụ.").waitFor({ timeout: 60_000 });
    await click(/^Tạo phiếu báo cáo$/);
    await pane.getByText("20 phiếu báo cáo", { exact: true }).waitFor({ timeout: 60_000 });
    await click(/^Tạo biểu tổng hợp$/);
    await pane.getByRole("region", { name: "Biểu tổng hợp" }).getByRole("heading", { name: "Đã thực hiện" }).waitFor();
    expect(await sheetNames(opened)).toEqual(expect.arrayContaining(["Nhiệm vụ", "Tiến độ", "Tổng hợp"]));
    expect(opened.complaints).toEqual([]);
  }, 180_000);

  it("continues where it was when the pane is closed and opened again", async () => {
    const opened = await workbench();
    await run(opened, 0);
    await run(opened, 2);
    await opened.pane.locator("html").evaluate(() => location.reload());
    const { pane } = opened;
    await pane.getByText("Đã có 20 phiếu báo cáo").waitFor({ timeout: 60_000 });
    expect(await pane.getByRole("region", { name: "Tổng quan" }).innerText()).toContain("11 nhiệm vụ · 20 đơn vị");
    await pane.getByRole("tab", { name: "Báo cáo" }).click();
    const forms = pane.getByRole("region", { name: "Phiếu báo cáo theo đơn vị" });
    await forms.getByRole("img", { name: "đã xong" }).waitFor();
    expect(await forms.innerText()).toContain("20 phiếu");
  }, 120_000);

  it("tells what is late, and marks it as done with a day", async () => {
    const opened = await workbench();
    await run(opened, 0);
    const { pane } = opened;
    await pane.getByRole("tab", { name: "Tiến độ" }).click();
    await pane.getByRole("checkbox", { name: /^Chọn: 1\./ }).check();
    await pane.getByRole("textbox", { name: "Ngày hoàn thành" }).fill("20/3/2025");
    await pane.getByRole("button", { name: "Ghi hoàn thành 1 nhiệm vụ" }).click();
    await pane.getByText("thêm “20/03/2025”").waitFor();
    await pane.getByRole("button", { name: "Thực hiện", exact: true }).click();
    await pane.getByRole("button", { name: "Hoàn thành 1", exact: true }).waitFor({ timeout: 60_000 });
    expect(opened.complaints).toEqual([]);
  }, 120_000);

  it("asks before it changes what stands in the workbook, and keeps it when told to", async () => {
    const opened = await workbench();
    await run(opened, 0);
    const section = opened.pane.getByRole("region", { name: "Bảng nhiệm vụ" });
    await section.getByRole("button", { name: "Đọc kế hoạch" }).click();
    await section.getByRole("heading", { name: "Nội dung sẽ thực hiện" }).waitFor();
    expect(await section.innerText()).toContain("11 giữ nguyên");
    await section.getByRole("button", { name: "Để nguyên" }).click();
    expect(await section.getByRole("button", { name: "Lập bảng nhiệm vụ" }).count()).toBe(0);
  }, 60_000);

  it("can be used with the keyboard alone: each step hands the focus to the next", async () => {
    const opened = await workbench();
    await opened.pane.getByRole("button", { name: /^Đọc kế hoạch ở trang/ }).focus();
    await opened.page.keyboard.press("Enter");
    await opened.pane.getByRole("heading", { name: "Nội dung sẽ thực hiện" }).waitFor({ timeout: 60_000 });
    for (const section of SECTIONS.slice(0, 3)) {
      await opened.page.keyboard.press("Enter");
      await opened.pane
        .getByRole("region", { name: section })
        .getByRole("heading", { name: "Đã thực hiện" })
        .waitFor({ timeout: 60_000 });
    }
    const focused = opened.pane.locator(":focus");
    expect(await focused.textContent()).toBe("Tạo biểu tổng hợp");
  }, 120_000);

  it("speaks English at a switch", async () => {
    const { pane } = await own();
    await pane.getByRole("button", { name: "Thiết lập và ngôn ngữ" }).click();
    await pane.getByRole("menuitem", { name: "English" }).click();
    await pane.getByRole("button", { name: /^Read the plan on sheet/ }).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("en");
  });

  it("needs no sideways scrolling at 320 pixels", async () => {
    const opened = await workbench({ width: 320, height: 900 });
    await run(opened, 0);
    await expectNoSidewaysScroll(opened);
    await openSettings(opened);
    await expectNoSidewaysScroll(opened);
    await openHelp(opened);
    await expectNoSidewaysScroll(opened);
  }, 60_000);

  it("has an accessible pane in light, contrast and dark colours", async () => {
    const opened = await own();
    const { page, pane } = opened;
    await expectAccessible(opened, LIGHT_AND_CONTRAST);
    await run(opened, 0);
    await expectAccessible(opened, LIGHT_AND_CONTRAST);
    await run(opened, 1);
    await visitPlaces(opened, () => expectAccessible(opened, LIGHT_AND_CONTRAST));
    // The pane is begun anew in its other colours, and finds its work in the workbook.
    await page.getByRole("switch").click();
    await pane.getByText("11 nhiệm vụ").first().waitFor();
    await visitPlaces(opened, () => expectAccessible(opened, [DARK]));
  }, 300_000);

  it("says what is wrong with a file that is no workbook, and keeps the open one", async () => {
    const { page } = await workbench();
    const wrong = {
      name: "ke-hoach.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("không phải Excel"),
    };
    await page.locator("input[type=file]").setInputFiles(wrong);
    await page.getByText("ke-hoach.xlsx", { exact: false }).last().waitFor();
    expect(await page.locator(".notice").innerText()).toContain("“ke-hoach.xlsx”");
  });

  it("saves the workbook and opens it again with the sheets it had", async () => {
    const opened = await workbench();
    await run(opened, 0);
    const saving = opened.page.waitForEvent("download");
    await opened.page.getByRole("button", { name: "Lưu tệp .xlsx" }).click();
    const file = await (await saving).path();
    const other = await own();
    await other.page.locator("input[type=file]").setInputFiles({
      name: "da-luu.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(file),
    });
    await other.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Nhiệm vụ" }).waitFor();
    expect(await sheetNames(other)).toEqual(await sheetNames(opened));
  }, 60_000);

  it("takes what is typed into the sheet: a report reaches the summary's figures", async () => {
    const opened = await workbench({ width: 1600 });
    for (const step of [0, 1, 2]) await run(opened, step);
    // The name box of the sheet that the third step shows, the first unit's.
    await opened.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Phòng GDĐT" }).waitFor();
    const nameBox = opened.page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill(await firstCellUnder(opened, "Quý I"));
    await nameBox.press("Enter");
    await opened.page.keyboard.type("Hoàn thành");
    await opened.page.keyboard.press("Enter");
    await opened.page.waitForTimeout(500);
    const section = opened.pane.getByRole("region", { name: "Biểu tổng hợp" });
    await section.getByRole("button", { name: "Tạo biểu tổng hợp" }).click();
    await section.getByRole("button", { name: "Thực hiện" }).click({ timeout: 30_000 });
    await section.getByRole("heading", { name: "Đã thực hiện" }).waitFor();
    expect(await section.innerText()).toContain("giữ nguyên 1 ô");
    // How many tasks there are, and how many are overdue.
    const [shown, held] = await shownAndHeld(opened, "Nhiệm vụ", "A4");
    expect(shown).toMatch(/^Tổng số nhiệm vụ: 11; .*Quá hạn: [1-9]/);
    expect(shown).toBe(held);
  }, 120_000);

  it("is the Excel it is asked to be", async () => {
    const { page, pane } = await own();
    await page.getByRole("combobox", { name: "Giả làm" }).selectOption("1.14");
    await pane.getByRole("heading", { level: 1 }).waitFor();
    const supported = await page
      .frames()
      .find((frame) => frame.url().includes("taskpane.html"))
      ?.evaluate(() => [
        Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
        Office.context.requirements.isSetSupported("ExcelApi", "1.17"),
      ]);
    expect(supported).toEqual([true, false]);
  });
});
