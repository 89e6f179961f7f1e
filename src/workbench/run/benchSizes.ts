import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "../../domain/units/catalogue/readCatalogue";
import { gridOf } from "../../files/xlsx/gridOf";
import { RUN_STEPS, type RunArguments } from "../runner/arguments";
import { openFile, readWorkbookFile } from "../runner/openFile";
import { runSteps } from "../runner/runSteps";
import { naivePort } from "./naivePort";
import { sizedPlan, type PlanSize } from "./sizedPlan";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const SIZES: readonly PlanSize[] = [
  { tasks: 11, units: 20 },
  { tasks: 60, units: 100 },
  { tasks: 200, units: 100 },
];
const DAY = "2025-07-01";
const WAYS = ["ours", "naive"] as const;

/** Says how much memory the runner took, when it ends. */
const TELL_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("memory "+process.resourceUsage().maxRSS))`;

interface Files {
  readonly plan: string;
  readonly units: string;
  readonly folder: string;
}

/** Requests and bytes of each step, of the add-in and of one that asks and writes sheet by sheet; then seconds and memory of the runner. */
export async function benchSizes(say: (label: string, value: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-ke-hoach-bench-"));
  for (const size of SIZES) {
    const name = `${String(size.tasks)} × ${String(size.units)}`;
    const made = await sizedPlan(size);
    const files = { plan: join(folder, "plan.xlsx"), units: join(folder, "units.xlsx"), folder };
    writeFileSync(files.plan, made.plan);
    writeFileSync(files.units, made.units);
    for (const way of WAYS)
      for (const [step, figures] of await stepsOf(files, way)) say(`${name}, ${step}, ${way}`, figures);
    say(`${name}, the runner`, await runnerOf(files));
  }
  rmSync(folder, { recursive: true });
}

async function stepsOf({ plan, units }: Files, way: (typeof WAYS)[number]): Promise<readonly [string, string][]> {
  const [opened, listed] = [await openFile(plan), await readWorkbookFile(units)];
  const sheet = listed.ok ? listed.value.workbook.sheets[0] : undefined;
  const catalogue = sheet === undefined ? null : readCatalogue(gridOf(sheet));
  if (!opened.ok || !catalogue?.ok) throw new Error("The plan that was made could not be read.");
  const { host, port, close } = opened.value;
  const used = way === "naive" ? naivePort(port) : port;
  const told: [string, string][] = [];
  for (const step of RUN_STEPS) {
    host.resetCounters();
    const taken = await runSteps(used, { args: argsOf(plan, step), today: DAY, units: catalogue.value });
    if (!taken.ok) throw new Error(taken.error.kind);
    const { requests, actions, largestRequestBytes, largestAnswerBytes } = host.counters;
    const sizes = `largest request ${kilobytes(largestRequestBytes)}, answer ${kilobytes(largestAnswerBytes)}`;
    told.push([step, `${String(requests)} requests, ${String(actions)} actions, ${sizes}`]);
  }
  close();
  return told;
}

function argsOf(file: string, step: RunArguments["steps"][number]): RunArguments {
  return { command: "run", file, out: "", sheet: null, units: null, asOf: DAY, period: "Y", steps: [step], json: null };
}

function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1024))} KB`;
}

/** All steps through the headless runner, as a process of its own. */
async function runnerOf({ plan, units, folder }: Files): Promise<string> {
  const started = performance.now();
  const script = [join(root, "src/workbench/run/script.mjs"), "src/workbench/headless.ts"];
  const command = ["--import", TELL_MEMORY, ...script, "run", plan, "--units", units];
  const runner = spawn(process.execPath, [...command, "--out", join(folder, "out.xlsx"), "--as-of", DAY], {
    cwd: root,
  });
  let told = "";
  runner.stderr.on("data", (text: Buffer) => (told += text.toString()));
  const code = await new Promise<number | null>((resolve) => runner.on("exit", resolve));
  if (code !== 0) throw new Error(told);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${seconds} s, ${kilobytes(Number(/memory (\d+)/.exec(told)?.[1] ?? 0) * 1024)} of memory`;
}
