// `npm test`: everything, one stage after another, on a fresh clone too. A red stage does not hide the ones after it.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { prepare, root, run } from "./prepare.mjs";

prepare();
const results = join(root, "node_modules/.cache/so-ke-hoach/test");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const jest = (stage, { projects = [stage], options = [] } = {}) => [
  "jest",
  [
    "--selectProjects",
    ...projects,
    "--json",
    `--outputFile=${join(results, `${stage}.json`)}`,
    "--silent=false",
    ...options,
  ],
];
const stages = [
  ["types", "npm", ["run", "--silent", "types"]],
  ["lint", "npm", ["run", "--silent", "lint"]],
  ["imports", "npm", ["run", "--silent", "imports"]],
  ["format", "npm", ["run", "--silent", "format"]],
  ["unused", "npm", ["run", "--silent", "unused"]],
  ["unit", ...jest("unit", { projects: ["unit", "long"] })],
  ["integration", ...jest("integration")],
  ["build", "npm", ["run", "--silent", "build"]],
  ["browser", ...jest("browser", { options: ["--runInBand"] })],
];

const failed = [];
for (const [name, command, args] of stages) {
  process.stdout.write(`\n── ${name} ──\n`);
  const started = Date.now();
  const code = run(command, args);
  process.stdout.write(`${name}: ${code === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  if (code !== 0) failed.push(name);
}

/** Adds up what jest counted in its projects. */
function countTests() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const project of ["unit", "integration", "browser"]) {
    const file = join(results, `${project}.json`);
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, "utf8"));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    counts.skipped += report.numPendingTests;
  }
  return counts;
}

const counts = countTests();
process.stdout.write(failed.length === 0 ? "\nAll stages are green.\n" : `\nRed stages: ${failed.join(", ")}.\n`);
process.stdout.write(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
