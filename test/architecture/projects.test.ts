import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const longFiles = createRequire(__filename)("../jest/longFiles.cjs") as readonly string[];

describe("the projects of tests", () => {
  it("name only files that are there, so that a test that moves is not left out", () => {
    expect(longFiles.filter((file) => !existsSync(join(__dirname, "..", file)))).toEqual([]);
  });
});
