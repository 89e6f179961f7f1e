import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

// `npm run icons`: every size the manifest names, drawn from the one assets/icon.svg. Run it after changing the SVG.
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = fileURLToPath(new URL("../../../assets", import.meta.url));

async function drawIcons(): Promise<void> {
  const svg = await readFile(join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`,
    );
    await writeFile(join(assets, `icon-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void drawIcons();
