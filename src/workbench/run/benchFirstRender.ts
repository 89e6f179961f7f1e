import { hostInfoQuery } from "excel-host-embedded/transport";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";
import { QUIET_BROWSER, servePage } from "./servePage";

const PANES = ["taskpane.html", "bare.html"] as const;
/** Each is opened so often, in turn, that a machine which is busy for a moment is so for both. */
const ROUNDS = 9;

/** Opens a page as the pane beside the workbench's workbook; gives the milliseconds until anything of it is painted. */
function firstPaint(page: Page, address: string): Promise<number> {
  return page.evaluate(async (src) => {
    document.querySelector("iframe.pane")?.remove();
    const frame = document.createElement("iframe");
    frame.className = "pane";
    frame.src = src;
    document.querySelector(".workbench")?.append(frame);
    const painted = (): PerformanceEntry | undefined =>
      frame.contentWindow?.performance.getEntriesByName("first-contentful-paint")[0];
    while (painted() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    return painted()?.startTime ?? 0;
  }, address);
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function measured(page: Page): Promise<readonly [ours: number, bare: number]> {
  await page.locator("[data-u-comp=slide-tab-item]").first().waitFor();
  const times = new Map<string, number[]>(PANES.map((pane) => [pane, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const pane of PANES) times.get(pane)?.push(await firstPaint(page, `${pane}?${hostInfoQuery("vi-VN")}`));
  }
  const [ours = 0, bare = 0] = PANES.map((pane) => medianOf((times.get(pane) ?? []).slice(1)));
  return [ours, bare];
}

/** How long it takes until the pane shows anything, against a bare pane of Fluent that the same builder made for the same Excel. */
export async function benchFirstRender(say: (label: string, value: string) => void): Promise<void> {
  const label = "first render / that of a bare Fluent pane";
  const path = findBrowser();
  if (path === null) return say(label, "no browser on this machine");
  const { address, stop } = await servePage();
  const browser = await chromium.launch({ executablePath: path, args: QUIET_BROWSER });
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: "commit" });
  const [ours, bare] = await measured(page);
  say(label, (ours / bare).toFixed(2));
  await browser.close();
  stop();
}
