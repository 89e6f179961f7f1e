import type { Frame, Page } from "playwright-core";
import { describeInBrowser } from "./support/describeInBrowser";
import type { OpenWorkbench } from "./support/openWorkbench";
import { sharedWorkbench } from "./support/sharedWorkbench";

/** More stops than any screen has. */
const MOST_STOPS = 80;
const PATIENCE = { timeout: 60_000 };

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  return frame;
}

/** The name of what has the focus, in the page or in the pane. */
async function focusedName(page: Page): Promise<string> {
  const nameIn = () => {
    const element = document.activeElement;
    if (element === null || element === document.body || element.tagName === "IFRAME") return "";
    return element.getAttribute("aria-label") ?? element.textContent.trim();
  };
  return (await page.evaluate(nameIn)) || paneFrame(page).evaluate(nameIn);
}

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const now = await focusedName(page);
    if (name.test(now)) return;
    passed.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached; passed were ${passed.join(" | ")}`);
}

/** With F6 to another part of the page, as in Excel: the sheet takes every other key for itself. */
async function goTo(page: Page, part: "pane" | "bar"): Promise<void> {
  for (let press = 0; press < 4; press += 1) {
    const now = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.tagName === "IFRAME") return "pane";
      return activeElement?.closest("[role=toolbar], header") === null ? "grid" : "bar";
    });
    if (now === part) return;
    await page.keyboard.press("F6");
  }
  throw new Error(`F6 does not lead to the ${part}.`);
}

/** Writes as a Vietnamese input method does, letter by letter of one composition. */
async function compose({ page }: OpenWorkbench, text: string): Promise<void> {
  const input = await page.context().newCDPSession(page);
  for (let end = 1; end <= text.length; end += 1) {
    await input.send("Input.imeSetComposition", { text: text.slice(0, end), selectionStart: end, selectionEnd: end });
  }
  await input.send("Input.insertText", { text });
  await input.detach();
}

describeInBrowser("the workbench without a mouse", (path) => {
  const { own } = sharedWorkbench(path);

  it("leads from an empty workbook through the sample plan to the summary, and finds a task by Vietnamese words", async () => {
    const opened = await own();
    const { page, pane } = opened;
    const told = (section: string) =>
      pane.getByRole("region", { name: section }).getByRole("heading", { name: "Đã thực hiện" }).waitFor(PATIENCE);
    // The page hears the keys of the pane once that is loaded.
    await paneFrame(page).waitForLoadState("load");
    await goTo(page, "bar");
    await tabTo(page, /^Kế hoạch mẫu/);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Chưa có kế hoạch trong tệp nào?" }).waitFor(PATIENCE);
    await paneFrame(page).waitForLoadState("load");
    await goTo(page, "pane");
    await tabTo(page, /^Xem thử với kế hoạch mẫu/);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Lập bảng nhiệm vụ" }).waitFor(PATIENCE);
    await tabTo(page, /^Lập bảng nhiệm vụ$/);
    await page.keyboard.press("Enter");
    await told("Bảng nhiệm vụ");
    for (const [button, section] of [
      ["Kiểm tra dữ liệu", "Kiểm tra dữ liệu"],
      ["Tạo phiếu báo cáo", "Phiếu báo cáo theo đơn vị"],
      ["Tạo biểu tổng hợp", "Biểu tổng hợp"],
    ] as const) {
      await tabTo(page, new RegExp(`^${button}$`));
      await page.keyboard.press("Enter");
      await told(section);
    }
    await tabTo(page, /^Báo cáo$/, "Shift+Tab");
    await page.keyboard.press("ArrowLeft");
    await pane.getByRole("tabpanel", { name: "Tiến độ" }).getByRole("heading", { level: 2 }).first().waitFor();
    await tabTo(page, /^Tìm nhiệm vụ/);
    await compose(opened, "báo cáo");
    await page.keyboard.press("Enter");
    const search = pane.getByRole("searchbox");
    expect(await search.inputValue()).toBe("báo cáo");
    expect(await search.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await pane.getByRole("tabpanel").getByRole("status").first().innerText()).toMatch(/\d/);
    expect(opened.complaints).toEqual([]);
  }, 240_000);
});
