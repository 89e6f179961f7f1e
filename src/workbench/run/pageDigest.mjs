import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the page is made of: our sources, the sample plans, */
const FOLDERS = ["src", "test/fixtures/plans"];
/** and how it is built, of which packages. */
const MADE_OF = ["webpack.config.js", "package.json", "package-lock.json", "node_modules/.package-lock.json"];

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Changes with any byte of what the page is made of in a project's folder. Times say nothing: a checkout or a copy sets them as it likes. */
export function pageDigest(folder) {
  const hash = createHash("sha256");
  const files = [
    ...MADE_OF.map((file) => join(folder, file)),
    ...FOLDERS.flatMap((each) => filesOf(join(folder, each))),
  ];
  for (const file of files.filter((each) => existsSync(each)).sort()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(folder.length)} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}
