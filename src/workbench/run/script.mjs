// Runs one of our TypeScript scripts, on a fresh clone too: `node src/workbench/run/script.mjs FILE.ts [arguments]`.
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { prepare, root } from "./prepare.mjs";

// A thread of a script stands where the script does.
if (isMainThread) {
  prepare();
  process.chdir(root);
}
// The script sees its own arguments only, and its errors are told in its source's lines.
const [entry] = process.argv.splice(2, 1);
process.setSourceMapsEnabled(true);
// A run makes gigabytes of short-lived text. Collecting it before the heap has doubled costs a hundredth of the time and saves half of the memory.
setFlagsFromString("--heap-growing-percent=50");
const { bundleOf } = await import("./bundle.mjs");
await import(pathToFileURL(await bundleOf(entry)).href);
