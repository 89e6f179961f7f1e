import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Grid } from "../../domain/grid/Grid";
import { readPlan } from "../../domain/reading/readPlan";
import { readCatalogue } from "../../domain/units/catalogue/readCatalogue";
import { gridOf } from "../../files/xlsx/gridOf";
import { readXlsx } from "../../files/xlsx/readXlsx";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { RUN_STEPS, type RunArguments } from "../runner/arguments";
import { openFile, readWorkbookFile } from "../runner/openFile";
import { runSteps } from "../runner/runSteps";
import { benchFirstRender } from "./benchFirstRender";
import { benchForms } from "./benchForms";
import { benchSizes } from "./benchSizes";
import { sentBytes, startFiles } from "./startSize";

// `npm run bench`: the numbers of design §7 in one run. It prints and never judges; times are only given as ratios.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const samples = join(root, "src/workbench/page/samples");
const DAY = "2025-04-01";
const HEADINGS = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện và hoàn thành"];

function say(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(44)} ${value}\n`);
}

/** As the house counts: 1 KB is 1,024 bytes. */
function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1024))} KB`;
}

function args(step: RunArguments["steps"][number]): RunArguments {
  const file = join(samples, "cat-hai-2025.word.xlsx");
  return { command: "run", file, out: "", sheet: null, units: null, asOf: DAY, period: "Y", steps: [step], json: null };
}

/** Requests, actions and bytes of each step on the Cát Hải plan, first on the bare plan, then over its own output. */
async function benchSteps(): Promise<void> {
  const opened = await openFile(args("table").file);
  const units = await readWorkbookFile(join(samples, "units-sample.xlsx"));
  const sheet = units.ok ? units.value.workbook.sheets[0] : undefined;
  const catalogue = sheet === undefined ? null : readCatalogue(gridOf(sheet));
  if (!opened.ok || !catalogue?.ok) throw new Error("The samples could not be read.");
  const { host, port, close } = opened.value;
  for (const round of ["first", "again"]) {
    for (const step of RUN_STEPS) {
      host.resetCounters();
      const job = { args: args(step), today: DAY, units: catalogue.value };
      const taken = await runSteps(port, job);
      if (!taken.ok) throw new Error(taken.error.kind);
      const { requests, actions, bytesOut, largestRequestBytes } = host.counters;
      const sizes = `${kilobytes(bytesOut)} out, largest ${kilobytes(largestRequestBytes)}`;
      say(`${step}, ${round}`, `${String(requests)} requests, ${String(actions)} actions, ${sizes}`);
    }
  }
  close();
}

function taskGrid(tasks: number): Grid {
  const rows = Array.from({ length: tasks }, (_, index) => [
    String(index + 1),
    `Nhiệm vụ thứ ${String(index + 1)}: tuyên truyền, quán triệt các văn bản về công tác dân vận.`,
    "Phòng Giáo dục và Đào tạo",
    "Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở",
    `Quý ${["I", "II", "III", "IV"][index % 4] ?? "I"} năm 2025`,
  ]);
  return {
    sheet: "Sheet1",
    row: 0,
    column: 0,
    cells: [["KẾ HOẠCH NĂM 2025"], HEADINGS, ...rows].map(filled),
    merges: [],
  };
}

function filled(row: readonly string[]): readonly (string | null)[] {
  return HEADINGS.map((_, column) => row[column] ?? null);
}

async function secondsOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function fileOf({ cells, sheet }: Grid): Promise<Uint8Array> {
  const written = cells.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }])),
  );
  const nothing = { columns: [], rows: [], merges: [], tables: [], validations: [], conditionalFormats: [] };
  const only = { name: sheet, visibility: "visible", cells: written, ...nothing, names: [], charts: [] } as const;
  return writeXlsx({ sheets: [only], names: [] });
}

/** How long 10,000 tasks take to read, against reading their .xlsx, and against 1,000 tasks. */
async function benchReading(): Promise<void> {
  const [small, large] = [taskGrid(1_000), taskGrid(10_000)];
  const file = await fileOf(large);
  const catalogue = { units: [], groups: [] };
  const read = (grid: Grid): Promise<number> => secondsOf(() => readPlan(grid, { catalogue }));
  await read(small);
  const [ofSmall, ofLarge] = [await read(small), await read(large)];
  const ofFile = await secondsOf(() => readXlsx(file));
  say("reading 10,000 tasks / reading their .xlsx", (ofLarge / ofFile).toFixed(2));
  say("reading 10,000 tasks / reading 1,000", (ofLarge / ofSmall).toFixed(1));
}

/** What the pane loads at its start, office.js apart. */
function benchPane(): void {
  const built = join(root, "dist");
  const isBuilt = existsSync(join(built, "taskpane.html"));
  const said = isBuilt ? kilobytes(sentBytes(startFiles(built))) : "not built: run `npm run build` first";
  say("pane at start, gzip", said);
}

async function bench(): Promise<void> {
  await benchSteps();
  await benchReading();
  benchPane();
  await benchFirstRender(say);
  await benchForms(say);
  await benchSizes(say);
}

void bench();
