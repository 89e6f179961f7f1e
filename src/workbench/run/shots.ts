import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { pageVi } from "../page/words/pageVi";
import { findBrowser } from "./findBrowser";
import { QUIET_BROWSER, servePage } from "./servePage";
import { SHOTS } from "./shotSteps";

// `npm run shots`: a picture of each screen of the pane, in light, dark, a contrast theme of Windows and 320 pixels, in the folder `shots`, to
// be looked at. `npm run shots -- dark` takes one of them.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const out = join(root, "shots");

/** Pixels under what stands in the pane, and of a picture at least: a menu hangs below a short screen. */
const MARGIN = 24;
const LEAST_HEIGHT = 400;

/** A whole job may be slow on a busy machine. */
const PATIENCE_MS = 90_000;

interface Look {
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  readonly forcedColors: "active" | "none";
}

const USUAL: Look = { width: 1366, height: 1900, isDark: false, forcedColors: "none" };
/** Below 800 pixels the pane stands under the sheet and takes the whole width. */
const LOOKS: Readonly<Record<string, Look>> = {
  light: USUAL,
  dark: { ...USUAL, isDark: true },
  contrast: { ...USUAL, forcedColors: "active" },
  narrow: { ...USUAL, width: 320, height: 3400 },
};

async function openPage(browser: Browser, address: string, look: Look): Promise<Page> {
  const { width, height, isDark, forcedColors } = look;
  const colorScheme = isDark ? "dark" : "light";
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address, { waitUntil: "commit" });
  if (isDark) await page.getByRole("switch", { name: pageVi.dark }).click();
  return page;
}

/** The pane as far down as anything stands in it. */
async function picture(page: Page, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  const frame = await page.locator("iframe.pane").boundingBox();
  const content = await page.frameLocator("iframe.pane").locator("main").boundingBox();
  if (frame === null || content === null) throw new Error("The pane is not there.");
  const height = Math.min(frame.height, Math.max(content.height + MARGIN, LEAST_HEIGHT));
  await page.screenshot({ path, clip: { ...frame, height }, animations: "disabled" });
}

/** A step that finds no way is told and passed over: the rest is still worth looking at. */
async function shoot(page: Page, name: string): Promise<readonly string[]> {
  const pane = page.frameLocator("iframe.pane");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  const missing: string[] = [];
  for (const [index, { shot, go }] of SHOTS.entries()) {
    try {
      await go({ page, pane });
      await picture(page, join(out, `${name}-${String(index + 1).padStart(2, "0")}-${shot}.png`));
    } catch (error) {
      missing.push(
        `${name}, ${shot}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`,
      );
    }
  }
  await page.context().close();
  return missing;
}

async function takeShots(wanted: readonly string[]): Promise<void> {
  const path = findBrowser();
  if (path === null) throw new Error("No Chromium, Chrome or Edge on this machine (BROWSER_PATH names one).");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [served, browser] = await Promise.all([
    servePage(),
    chromium.launch({ executablePath: path, args: QUIET_BROWSER }),
  ]);
  for (const [name, look] of Object.entries(LOOKS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const missing = await shoot(await openPage(browser, served.address, look), name);
    process.stdout.write(`${name}: ${String(SHOTS.length - missing.length)} of ${String(SHOTS.length)} pictures\n`);
    for (const each of missing) process.stderr.write(`${each}\n`);
    if (missing.length > 0) process.exitCode = 1;
  }
  await browser.close();
  served.stop();
}

void takeShots(process.argv.slice(2));
