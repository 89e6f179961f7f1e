import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeInBrowser } from "./support/describeInBrowser";
import type { OpenWorkbench } from "./support/openWorkbench";
import { sharedWorkbench } from "./support/sharedWorkbench";

const PLANS = join(__dirname, "../fixtures/plans");
/** Between two keys of a person; the grid begins to edit a cell a moment after the first. */
const PERSON_MS = 50;

describeInBrowser("the page around the pane", (path) => {
  const { fresh: workbench, own } = sharedWorkbench(path);

  /** What Office.js reads in a cell of the sheet that is shown. */
  async function valueAt(page: Page, address: string): Promise<unknown> {
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    return frame?.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(wanted);
          range.load("values");
          await context.sync();
          return range.values[0]?.[0] as unknown;
        }),
      address,
    );
  }

  async function goTo({ page }: OpenWorkbench, address: string): Promise<void> {
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  /** Drops a file on the sheet, as from a folder beside the browser. */
  async function drop({ page }: OpenWorkbench, name: string, content: Buffer): Promise<void> {
    const transfer = await page.evaluateHandle(
      ([file, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], file));
        return data;
      },
      [name, content.toString("base64")] as const,
    );
    const sheet = page.getByRole("region", { name: "Sổ tính" });
    await sheet.dispatchEvent("dragover", { dataTransfer: transfer });
    await page.getByText("Thả tệp .xlsx vào đây để mở").waitFor();
    await sheet.dispatchEvent("drop", { dataTransfer: transfer });
  }

  // The grid is a drawing of somebody else's, and the pane has its own tests. Fluent's stops that lead focus round are not for readers.
  async function expectAccessible(page: Page, part: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).include(part).exclude("[data-tabster-dummy]").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  }

  it.each([
    ["Nguyễn Khuyến 2023 (trường)", 0],
    ["Nam Định 2023 (cấp tỉnh)", 1],
    ["Sổ tính trống", 0],
  ])("opens a sample plan that is chosen: %s, %i", async (name, place) => {
    const opened = await workbench();
    await opened.page.getByRole("button", { name: "Kế hoạch mẫu" }).click();
    await opened.page.getByRole("menuitem", { name }).nth(place).click();
    await opened.page
      .locator("[data-u-comp=slide-tab-item]", { hasText: "Danh sách đơn vị" })
      .waitFor({ state: "detached" });
    await opened.pane.getByRole("heading", { level: 1 }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it("opens a workbook that is dropped on the sheet", async () => {
    const opened = await workbench();
    await drop(opened, "quan-1.xlsx", readFileSync(join(PLANS, "quan-1-2025.word.xlsx")));
    await opened.page
      .locator("[data-u-comp=slide-tab-item]", { hasText: "Danh sách đơn vị" })
      .waitFor({ state: "detached" });
    expect(opened.complaints).toEqual([]);
  });

  it.each([
    ["no workbook", "ke-hoach.docx", Buffer.from("không phải Excel"), "không phải sổ tính .xlsx"],
    ["old", "ke-hoach.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "ke-hoach.xls"],
    ["cut off", "ke-hoach.xlsx", readFileSync(join(PLANS, "quan-1-2025.word.xlsx")).subarray(0, 3000), "bị hỏng"],
  ])("says in one sentence that a file is %s, and keeps the workbook", async (_what, name, content, said) => {
    const opened = await workbench();
    await drop(opened, name, content);
    const notice = opened.page.locator(".notice");
    await notice.getByText(said).waitFor();
    expect(await notice.innerText()).toContain(`“${name}”`);
    expect(await valueAt(opened.page, "A1")).toBe("UBND HUYỆN CÁT HẢI");
  });

  /** Waits until a cell holds a value: what is typed reaches the workbook a moment later. */
  async function expectValue(page: Page, address: string, value: unknown): Promise<void> {
    for (let tries = 0; tries < 50 && (await valueAt(page, address)) !== value; tries += 1)
      await page.waitForTimeout(100);
    expect(await valueAt(page, address)).toBe(value);
  }

  it("takes back what was typed and does it again, by key and by button; formulas follow", async () => {
    const opened = await workbench();
    const { page } = opened;
    await goTo(opened, "H1");
    for (const typed of ["5", "=H1*2"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    await expectValue(page, "H2", 10);
    await page.keyboard.press("Control+z");
    await expectValue(page, "H2", "");
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expectValue(page, "H1", "");
    await page.getByRole("button", { name: "Làm lại" }).click();
    await page.getByRole("button", { name: "Làm lại" }).click();
    await expectValue(page, "H2", 10);
  });

  it("lets the add-in wait while a cell is being typed into, and says so, as Excel does", async () => {
    const opened = await workbench();
    const { page, pane } = opened;
    await goTo(opened, "H1");
    await page.keyboard.type("đang gõ", { delay: PERSON_MS });
    await pane.getByRole("button", { name: /^Đọc kế hoạch ở trang/ }).click();
    await page.getByText("Phần bổ trợ đang chờ vì có ô sửa dở").waitFor();
    expect(await pane.getByText("Đã nhận diện").count()).toBe(0);
    await page.keyboard.press("F6");
    await page.locator("[data-u-comp=editor]").first().press("Escape");
    await pane.getByText("Đã nhận diện").first().waitFor();
  });

  it("opens another workbook while a cell is being typed into, and lets the add-in on", async () => {
    const opened = await workbench();
    const { page, pane } = opened;
    await goTo(opened, "H1");
    await page.keyboard.type("đang gõ", { delay: PERSON_MS });
    await pane.getByRole("button", { name: /^Đọc kế hoạch ở trang/ }).click();
    await page.getByText("Phần bổ trợ đang chờ vì có ô sửa dở").waitFor();
    await drop(opened, "quan-1.xlsx", readFileSync(join(PLANS, "quan-1-2025.word.xlsx")));
    await page.locator("[data-u-comp=slide-tab-item]", { hasText: "Danh sách đơn vị" }).waitFor({ state: "detached" });
    await pane
      .getByRole("button", { name: /^Đọc kế hoạch/ })
      .first()
      .click();
    await pane.getByText("Đã nhận diện").first().waitFor();
  });

  it.each([
    ["Có ô đang sửa dở", "Excel đang ở chế độ nhập ô"],
    ["Mất kết nối", "kết nối"],
  ])("lets a failure be tried, once: %s", async (fault, said) => {
    const { page, pane } = await workbench();
    await page.getByRole("button", { name: "Thử lỗi" }).click();
    await page.getByRole("menuitem", { name: fault }).click();
    const read = pane.getByRole("button", { name: /^Đọc kế hoạch/ }).first();
    await read.click();
    await pane.getByRole("alert").or(pane.locator(".fui-MessageBar")).getByText(said).first().waitFor();
    await read.click();
    await pane.getByText("Đã nhận diện").first().waitFor();
  });

  it("prints the sheet that is shown, on A4", async () => {
    const opened = await workbench();
    const { page } = opened;
    await page.evaluate(() => {
      // The browser's own preview would stop the test.
      const observer = new MutationObserver(() => {
        const frame = document.querySelector<HTMLIFrameElement>("iframe.printed");
        frame?.addEventListener(
          "load",
          () => frame.contentWindow && (frame.contentWindow.print = () => undefined),
          true,
        );
      });
      observer.observe(document.body, { childList: true });
    });
    await page.getByRole("button", { name: "Xem bản in" }).click();
    const printed = page.locator("iframe.printed");
    await printed.waitFor({ state: "attached" });
    const html = (await printed.getAttribute("srcdoc")) ?? "";
    const paper = await page.context().newPage();
    await paper.setContent(html);
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    expect(await paper.getByText("Thực hiện công tác dân vận chính quyền năm 2025").count()).toBe(1);
  });

  it("lets the keyboard out of the sheet with F6: to the pane, to the bar, and back", async () => {
    const opened = await workbench();
    await goTo(opened, "A1");
    await opened.page.getByRole("region", { name: "Sổ tính" }).locator("[data-u-comp=editor]").first().focus();
    const place = () =>
      opened.page.evaluate(() => document.activeElement?.closest(".bar, .grid, .pane")?.className.split(" ")[0]);
    const visited = [await place()];
    for (const key of ["F6", "F6", "F6", "Shift+F6"]) {
      await opened.page.keyboard.press(key);
      visited.push(await place());
    }
    expect(visited).toEqual(["grid", "pane", "bar", "grid", "bar"]);
  });

  it("speaks English with the pane, whichever of them is asked", async () => {
    const { page, pane } = await own();
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByRole("button", { name: /^Read the plan/ }).waitFor();
    await page.getByRole("button", { name: "Save .xlsx" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await pane
      .getByRole("button", { name: /^Settings|language/i })
      .first()
      .click();
    await pane.getByRole("menuitem", { name: "Tiếng Việt" }).click();
    await page.getByRole("button", { name: "Lưu tệp .xlsx" }).waitFor();
  });

  it("has an accessible bar and menus in light, contrast and dark colours", async () => {
    const { page } = await own();
    const expectEach = async (): Promise<void> => {
      await expectAccessible(page, ".bar");
      await page.getByRole("button", { name: "Kế hoạch mẫu" }).click();
      await page.getByRole("menu").waitFor();
      await expectAccessible(page, "[role=menu]");
      await page.keyboard.press("Escape");
    };
    await expectEach();
    await page.emulateMedia({ forcedColors: "active" });
    await expectEach();
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
    await page.getByRole("switch").click();
    await expectEach();
  }, 180_000);
});
