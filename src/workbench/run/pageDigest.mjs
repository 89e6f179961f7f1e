import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

/** What was read of a file, and the state of it: no program can choose when a file was changed last as the system knows it. */
const known = new Map();

function digestOf(file) {
  const { ctimeMs, ino, size } = statSync(file);
  const state = `${ino} ${ctimeMs} ${size}`;
  const before = known.get(file);
  if (before?.state === state) return before.digest;
  const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
  known.set(file, { state, digest });
  return digest;
}

/**
 * Changes with any byte of what the page is made of in a project's folder. Times of files say nothing: a checkout or a copy sets them as it
 * likes; asked again, it reads what was touched since.
 */
export function pageDigest(folder) {
  const hash = createHash("sha256");
  const files = [
    ...MADE_OF.map((file) => join(folder, file)),
    ...FOLDERS.flatMap((each) => filesOf(join(folder, each))),
  ];
  for (const file of files.filter((each) => existsSync(each)).sort()) {
    hash.update(`${file.slice(folder.length)} ${digestOf(file)}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
