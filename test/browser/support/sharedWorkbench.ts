import type { Browser, Page } from "playwright-core";
import { openWorkbench, startBrowser, type Look, type OpenWorkbench } from "./openWorkbench";
import { serveWorkbench, type ServedWorkbench } from "./serveWorkbench";

/** How long a page that an earlier test left may take to be as new. */
const AGAIN_MS = 20_000;
const WIDE = { width: 1366, height: 768 } as const;

/** The workbench for the tests of a file, which open it by the dozen. */
export interface SharedWorkbench {
  /** The page as a new user finds it: the first sample and a pane of its own. Opening the page takes most of a test, so it is opened once. */
  fresh(look?: Look): Promise<OpenWorkbench>;
  /** A page of its own, for what outlives the workbook: language, colours, the Excel it plays. */
  own(look?: Look): Promise<OpenWorkbench>;
  browser(): Browser;
  address(): string;
}

/** Serves the workbench and starts the browser before the tests of a file, ends both after them. */
export function sharedWorkbench(path: string): SharedWorkbench {
  let served: ServedWorkbench;
  let browser: Browser;
  let shared: OpenWorkbench | null = null;
  let owned: OpenWorkbench[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveWorkbench(), startBrowser(path)]);
  }, 300_000);

  afterEach(async () => {
    for (const { page } of owned) await page.context().close();
    owned = [];
  });

  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  const open = async (look: Look): Promise<OpenWorkbench> => {
    const opened = await openWorkbench(browser, served.address, look);
    await opened.page.locator("[data-u-comp=slide-tab-item]").first().waitFor();
    return opened;
  };

  return {
    async fresh(look = {}) {
      if (shared !== null && (await isAsNew(shared.page, look))) shared.complaints.length = 0;
      else {
        // What an earlier test left may be beyond the page's own way back, and is no fault of this test.
        await shared?.page.context().close();
        shared = await open(look);
      }
      return shared;
    },
    async own(look = {}) {
      const opened = await open(look);
      owned.push(opened);
      return opened;
    },
    browser: () => browser,
    address: () => served.address,
  };
}

async function isAsNew(page: Page, look: Look): Promise<boolean> {
  try {
    await beginAgain(page, look);
    return true;
  } catch {
    return false;
  }
}

/** Opens the first sample again, with a pane that knows nothing of the one before. */
async function beginAgain(page: Page, { colours = "light", ...size }: Look): Promise<void> {
  const timeout = AGAIN_MS;
  await page.setViewportSize(WIDE);
  await page.emulateMedia({
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "contrast" ? "active" : "none",
  });
  await page.locator("iframe.pane").evaluate((frame) => frame.setAttribute("data-before", ""));
  await page.getByRole("button", { name: "Kế hoạch mẫu" }).click({ timeout });
  await page.getByRole("menuitem").first().click({ timeout });
  await page.locator("[data-u-comp=slide-tab-item]", { hasText: "Danh sách đơn vị" }).waitFor({ timeout });
  const pane = page.frameLocator("iframe.pane:not([data-before])");
  await pane.getByRole("heading", { level: 1 }).waitFor({ timeout });
  // The page listens to the pane's keys from its load on.
  const frame = await (await page.locator("iframe.pane:not([data-before])").elementHandle({ timeout }))?.contentFrame();
  await frame?.waitForLoadState("load", { timeout });
  await page.setViewportSize({ ...WIDE, ...size });
}
