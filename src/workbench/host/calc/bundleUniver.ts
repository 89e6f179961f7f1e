import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import type { UniverLibrary } from "./UniverCalculator";

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), "univerLibrary.ts");

type ScriptModule = { exports: unknown };
type Script = (module: ScriptModule, exports: unknown, require: NodeJS.Require) => void;

/**
 * Univer for Node, as one script made once and kept in node_modules/.cache. Node can't import Univer's ESM (opentype.js), tsx and jest
 * can't require the ESM-only packages it stands on; one bundled script loads in all three: made in 0.5 s, loaded in 0.2 s.
 */
export async function bundleUniver(): Promise<UniverLibrary> {
  const file = bundlePath();
  if (!existsSync(file)) await makeBundle(file);
  const code = `(function (module, exports, require) {${readFileSync(file, "utf8")}\n})`;
  const run = runInThisContext(code, { filename: file }) as Script;
  const module: ScriptModule = { exports: {} };
  run(module, module.exports, createRequire(import.meta.url));
  return module.exports as UniverLibrary;
}

/** What the bundle is made of is in its name, so that an update of Univer or of the list of parts makes a new one. */
function bundlePath(): string {
  const entry = createRequire(import.meta.url).resolve("@univerjs/core");
  const packages = entry.slice(0, entry.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules`.length);
  const manifest = readFileSync(join(packages, "@univerjs", "core", "package.json"));
  const digest = createHash("sha256").update(manifest).update(readFileSync(SOURCE)).digest("hex").slice(0, 16);
  return join(packages, ".cache", "so-ke-hoach", `univer-${digest}.cjs`);
}

/** Written under another name first: two processes may start at the same time. */
async function makeBundle(file: string): Promise<void> {
  const { build } = await import("esbuild");
  const draft = `${file}.${process.pid}`;
  await build({
    entryPoints: [SOURCE],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: draft,
    logLevel: "error",
  });
  renameSync(draft, file);
}
