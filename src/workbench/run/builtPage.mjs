// The workbench's page as it was built of the present sources; built anew only when they changed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pageDigest } from "./pageDigest.mjs";
import { root } from "./prepare.mjs";

const BUILDS = join(root, "node_modules/.cache/so-ke-hoach/pages");
/** Builds that stay: the present one, and the one that an open page may still be reading. */
const STAYING = 2;
const ATTEMPTS = 3;

/** Runs webpack beside this process, which goes on answering. */
function build(folder) {
  const cli = join(root, "node_modules/webpack-cli/bin/cli.js");
  const child = spawn(process.execPath, [cli, "--env", "workbench", "--output-path", folder], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stopIt = () => child.kill();
  process.once("exit", stopIt);
  return new Promise((resolve) => child.once("exit", (code) => resolve(code === 0))).finally(() =>
    process.off("exit", stopIt),
  );
}

function removeOld() {
  const builds = readdirSync(BUILDS).map((name) => join(BUILDS, name));
  const byAge = builds.map((path) => ({ path, made: statSync(path).mtimeMs })).sort((a, b) => b.made - a.made);
  for (const { path } of byAge.slice(STAYING)) rmSync(path, { recursive: true, force: true });
}

/** A build takes its name when it is whole: two commands may build at once, and one may be stopped. */
function keep(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch {
    // Another command was first.
    rmSync(draft, { recursive: true, force: true });
  }
  removeOld();
}

/**
 * The folder of the page built of the sources as they are now; null when they can't be built, which webpack has said. `onBuild` is called
 * when there is something to wait for.
 */
export async function builtPage(onBuild) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const digest = pageDigest(root);
    const folder = join(BUILDS, digest);
    if (existsSync(folder)) return folder;
    if (attempt === 1) onBuild();
    mkdirSync(BUILDS, { recursive: true });
    const draft = join(BUILDS, `draft-${process.pid}-${digest}`);
    if (!(await build(draft))) return null;
    // What was saved meanwhile may be in the build or not.
    if (pageDigest(root) === digest) keep(draft, folder);
    else rmSync(draft, { recursive: true, force: true });
  }
  return null;
}
