// One of our TypeScript scripts as one script for Node. Starting from one file costs a tenth of compiling each on the way, and what calls
// between files runs as fast as within one.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./prepare.mjs";

const HOST = "excel-host-embedded";
const SOURCE = /\.(ts|tsx|mjs)$/;

/** Packages are loaded as they are installed, but the host, which is source; a source's own place is where it is kept. */
const asInstalled = {
  name: "as-installed",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || path.startsWith(HOST) ? undefined : { path, external: true },
    );
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      return { contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" };
    });
  },
};

/** Changes when any source does, or what is installed. */
function digestOfSources() {
  const source = join(root, "src");
  const files = readdirSync(source, { recursive: true }).filter((file) => SOURCE.test(file));
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(join(source, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

async function make(entry) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "error",
    plugins: [asInstalled],
  });
  return outputFiles[0].contents;
}

/** Takes its name when it is whole, as two processes may start together; those made of earlier sources go. */
function keep(file, contents) {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
  const entry = basename(file).replace(/-[^-]*$/, "");
  for (const other of readdirSync(folder)) {
    if (other.startsWith(`${entry}-`) && other.endsWith(".mjs") && other !== basename(file)) {
      rmSync(join(folder, other), { force: true });
    }
  }
}

/** The path of the script that `entry` became; made anew only when a source changed. `entry` is relative to the root. */
export async function bundleOf(entry) {
  const name = `${basename(entry).replace(SOURCE, "")}-${digestOfSources()}.mjs`;
  const file = join(root, "node_modules/.cache/so-ke-hoach", name);
  if (!existsSync(file)) keep(file, await make(entry));
  return file;
}
