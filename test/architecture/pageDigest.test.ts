import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pageDigest } from "../../src/workbench/run/pageDigest.mjs";

const FILES: Readonly<Record<string, string>> = {
  "src/taskpane/App.tsx": "1",
  "src/workbench/page/page.css": "2",
  "test/fixtures/plans/cat-hai-2025.txt": "6",
  "webpack.config.js": "3",
  "package-lock.json": "4",
  "node_modules/.package-lock.json": "5",
};

describe("whether the page that was built still holds", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "so-ke-hoach-digest-"));
    for (const [file, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(Object.keys(FILES))("is told by the content of %s, though its size and its times stay", (file) => {
    const before = pageDigest(folder);
    const path = join(folder, file);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "x");
    utimesSync(path, atime, mtime);
    expect(pageDigest(folder)).not.toBe(before);
  });

  it("does not depend on times, nor on where the project lies", () => {
    const before = pageDigest(folder);
    utimesSync(join(folder, "webpack.config.js"), 0, 0);
    expect(pageDigest(folder)).toBe(before);
  });

  it("is told by a file that comes, goes or is called otherwise", () => {
    const before = pageDigest(folder);
    writeFileSync(join(folder, "src/new.ts"), "");
    const more = pageDigest(folder);
    rmSync(join(folder, "src/new.ts"));
    writeFileSync(join(folder, "src/newer.ts"), "");
    expect(new Set([before, more, pageDigest(folder)]).size).toBe(3);
  });
});
