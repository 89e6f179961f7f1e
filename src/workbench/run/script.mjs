// Runs one of our TypeScript scripts, on a fresh clone too: `node src/workbench/run/script.mjs FILE.ts [arguments]`.
import { prepare, run } from "./prepare.mjs";

prepare();
process.exit(run("tsx", process.argv.slice(2)));
