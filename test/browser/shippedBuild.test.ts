import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sentBytes, START_LIMIT_BYTES, startFiles } from "../../src/workbench/run/startSize";
import { buildShipped } from "./support/buildShipped";

describe("the shipped add-in", () => {
  let folder = "";
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  beforeAll(async () => {
    folder = await buildShipped();
  }, 120_000);

  it(`starts with at most ${String(START_LIMIT_BYTES / 1024)} KB, compressed: its page and one script`, () => {
    const files = startFiles(folder);
    expect(files).toHaveLength(2);
    expect(sentBytes(files)).toBeLessThanOrEqual(START_LIMIT_BYTES);
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
