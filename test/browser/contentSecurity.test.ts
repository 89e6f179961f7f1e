import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildShipped } from "./support/buildShipped";
import { describeInBrowser } from "./support/describeInBrowser";
import { startBrowser } from "./support/openWorkbench";

const config = createRequire(__filename)("../../webpack.config.js") as { readonly OFFICE_JS_FOLDER: string };

const ADDRESS = "https://pane.example/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

describeInBrowser("the shipped pane under its Content-Security-Policy", (executable) => {
  let folder = "";
  let browser: Browser;

  beforeAll(async () => {
    folder = await buildShipped();
    browser = await startBrowser(executable);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
  });

  /** The pane as Excel would load it, office.js from where Microsoft keeps it; and every violation that the browser tells of. */
  async function openPane(): Promise<{ readonly page: Page; readonly violations: () => Promise<readonly string[]> }> {
    const page = await browser.newPage();
    const serve = (from: string, base: string) =>
      page.route(`${base}**`, async (route) => {
        const path = normalize(new URL(route.request().url()).pathname).slice(new URL(base).pathname.length);
        const body = readFileSync(join(from, path === "" ? "taskpane.html" : path));
        await route.fulfill({ body, contentType: TYPES[extname(path)] ?? "text/html; charset=utf-8" });
      });
    await serve(folder, ADDRESS);
    await serve(config.OFFICE_JS_FOLDER, CDN);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener("securitypolicyviolation", (event) => {
        seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(ADDRESS);
    await page.waitForFunction(() => (document.getElementById("root")?.childElementCount ?? 0) > 0);
    return { page, violations: () => page.evaluate(() => (window as unknown as { seen: string[] }).seen) };
  }

  it("starts without a violation", async () => {
    const { page, violations } = await openPane();
    expect(await violations()).toEqual([]);
    await page.close();
  });

  it.each([
    ["a script written into the page", "script-src-elem inline"],
    ["a script from elsewhere", "script-src-elem https://elsewhere.example/x.js"],
    ["a connection", "connect-src https://elsewhere.example/data"],
  ])("refuses %s, and the browser says so", async (what, said) => {
    const { page, violations } = await openPane();
    await page.evaluate((kind) => {
      const script = document.createElement("script");
      if (kind === "a connection") void fetch("https://elsewhere.example/data").catch(() => undefined);
      else if (kind === "a script from elsewhere") script.src = "https://elsewhere.example/x.js";
      else script.text = "document.title = 'changed'";
      document.head.append(script);
    }, what);
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0);
    expect(await violations()).toContain(said);
    expect(await page.title()).not.toBe("changed");
    await page.close();
  });
});
