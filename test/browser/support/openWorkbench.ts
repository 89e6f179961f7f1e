import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";

/** Without these, Chromium tries to reach its maker at every start, which a closed network answers slowly. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Less than a test may take, so that what was waited for is named. */
const PATIENCE_MS = 45_000;

/** How the page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  /** `contrast`: a contrast theme of Windows. */
  readonly colours?: "light" | "dark" | "contrast";
}

/** An open workbench: its page, the pane in it, and what the browser complained of. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: string[];
}

export function startBrowser(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: QUIET });
}

/** Opens the workbench as a new user would and waits for the pane. */
export async function openWorkbench(browser: Browser, address: string, look: Look = {}): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1366, height: look.height ?? 768 },
    colorScheme: look.colours === "dark" ? "dark" : "light",
    forcedColors: look.colours === "contrast" ? "active" : "none",
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1")
      complaints.push(`leaves this machine: ${request.url()}`);
  });
  // What counts is the pane, however long the rest takes on a busy machine.
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address, { waitUntil: "commit" });
  const pane = page.frameLocator("iframe.pane");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return { page, pane, complaints };
}
