import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildShipped } from "./support/buildShipped";

/** What the pane may weigh at its start (design §7); office.js comes from Microsoft besides. */
const START_KILOBYTES = 160;

describe("the shipped add-in", () => {
  const folder = mkdtempSync(join(tmpdir(), "so-ke-hoach-dist-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  beforeAll(() => buildShipped(folder), 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it(`starts with at most ${String(START_KILOBYTES)} KB, compressed`, () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="(?!https)([^"]+)"/g)].map(
      ([, file]) => file ?? "",
    );
    expect(scripts).toHaveLength(1);
    const kilobytes = scripts.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1024;
    expect(kilobytes).toBeLessThanOrEqual(START_KILOBYTES);
  });

  it("takes office.js from Microsoft, the only supported place", () => {
    expect(read("taskpane.html")).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  });

  it("holds nothing of the workbench", () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    for (const file of scripts) expect(read(file)).not.toMatch(/univer(?!sal)|connectPane|_host_Info/i);
    expect(read("taskpane.html")).not.toContain("connectPane");
  });
});
