import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import type { UniverLibrary } from "./UniverCalculator";

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), "univerLibrary.ts");

type ScriptModule = { exports: unknown };
type Script = (module: ScriptModule, exports: unknown, require: NodeJS.Require) => void;

let bundled: Promise<UniverLibrary> | null = null;

/**
 * Univer for Node, as one script made once and kept in node_modules/.cache. Node can't import Univer's ESM (opentype.js), tsx and jest
 * can't require the ESM-only packages it stands on; one bundled script loads in all three: made in 0.5 s, loaded in 0.2 s, once a process.
 */
export function bundleUniver(): Promise<UniverLibrary> {
  return (bundled ??= loadBundle());
}

async function loadBundle(): Promise<UniverLibrary> {
  const file = bundlePath();
  const code = existsSync(file) ? readFileSync(file, "utf8") : await makeBundle(file);
  const run = runInThisContext(`(function (module, exports, require) {${code}\n})`, { filename: file }) as Script;
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
  return join(packages, ".cache", "excel-host-embedded", `univer-${digest}.cjs`);
}

async function makeBundle(file: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  const code = outputFiles.map(({ text }) => text).join("");
  keep(file, code);
  return code;
}

/** Written under another name first, as two processes may start together. Where nothing can be kept, the next start makes it again. */
function keep(file: string, code: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, code);
    renameSync(draft, file);
  } catch {
    return;
  }
}
