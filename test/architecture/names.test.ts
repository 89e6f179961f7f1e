import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const EXPORTED = /^export (?:abstract )?(?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;

/** The product's files; the embedded host is a package of its own, with names of its own. */
function productFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src"], { cwd: root });
  return listed
    .toString("utf8")
    .split("\n")
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("src/workbench/host/"));
}

describe("The names of the house", () => {
  it("mean one thing each: no two files export the same name", () => {
    const homes = new Map<string, string[]>();
    for (const file of productFiles()) {
      const text = readFileSync(join(root, file), "utf8");
      for (const [, name = ""] of text.matchAll(EXPORTED)) homes.set(name, [...(homes.get(name) ?? []), file]);
    }
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
