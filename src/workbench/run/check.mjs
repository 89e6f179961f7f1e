// `npm run check`: the quick part of `npm test`, all of it at once on as many cores as there are; what a part says is shown when it has ended.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { root } from "./prepare.mjs";

/** What takes longest comes first. */
const PARTS = ["unit", "types", "lint", "imports", "format"];

function runPart(name) {
  const started = Date.now();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const child = spawn(npm, ["run", "--silent", name], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  return new Promise((resolve) => {
    child.once("close", (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      process.stdout.write(`${name}: ${code === 0 ? "ok" : "FAILED"} (${seconds} s)\n`);
      resolve(code === 0);
    });
  });
}

const waiting = [...PARTS];
const failed = [];

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await runPart(name))) failed.push(name);
  }
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
process.stdout.write(failed.length === 0 ? "All parts are green.\n" : `Red parts: ${failed.join(", ")}.\n`);
process.exit(failed.length === 0 ? 0 : 1);
