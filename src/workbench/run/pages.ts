import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { xlsxFromModel } from "excel-host-embedded/xlsx";
import type { Catalogue } from "../../domain/plan/Unit";
import { readCatalogue } from "../../domain/units/catalogue/readCatalogue";
import { gridOf } from "../../files/xlsx/gridOf";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import type { XlsxWorkbook } from "../../files/xlsx/XlsxWorkbook";
import { codeInMark } from "../../sheets/marks";
import { MARK_NAME, readMark } from "../../spec/names/mark";
import { RUN_STEPS, type RunArguments } from "../runner/arguments";
import { openFile, readWorkbookFile } from "../runner/openFile";
import { runSteps } from "../runner/runSteps";
import { sizedPlan } from "./sizedPlan";

// `npm run pages`: prints every sheet of the sample and of 60 tasks × 100 units with LibreOffice, as PDF and one picture for each page, into
// the folder `pages`, to be looked at. `npm run pages -- sample` or `-- large` takes one of them, `-- PLAN.xlsx [UNITS.xlsx]` a plan of one's own.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const out = join(root, "pages");
const samples = join(root, "src/workbench/page/samples");
const DAY = "2025-10-15";
/** Forms of a hundred units look alike. */
const MOST_FORMS = 3;
const DOTS_PER_INCH = "80";

/** A plan and its units on disk. */
interface PlanFiles {
  readonly plan: string;
  /** Null where the units are those that the plan names. */
  readonly units: string | null;
}

function program(name: string, options: readonly string[], debianPackage: string): void {
  try {
    execFileSync(name, options, { stdio: "ignore" });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isMissing ? new Error(`"${name}" is missing: install it first (Debian: ${debianPackage}).`) : error;
  }
}

async function catalogueIn(file: string | null): Promise<Catalogue | null> {
  if (file === null) return null;
  const listed = await readWorkbookFile(file);
  const sheet = listed.ok ? listed.value.workbook.sheets[0] : undefined;
  const catalogue = sheet === undefined ? null : readCatalogue(gridOf(sheet));
  if (catalogue?.ok !== true) throw new Error(`The units of ${file} could not be read.`);
  return catalogue.value;
}

/** The whole job on a plan: what `headless run` would save. */
async function madeOf({ plan, units }: PlanFiles): Promise<XlsxWorkbook> {
  const opened = await openFile(plan);
  if (!opened.ok) throw new Error(`The plan ${plan} could not be read.`);
  const { host, port, close } = opened.value;
  const rest = { sheet: null, units: null, asOf: DAY, period: "9M", steps: RUN_STEPS, json: null } as const;
  const args: RunArguments = { command: "run", file: plan, out: "", ...rest };
  const taken = await runSteps(port, { args, today: DAY, units: await catalogueIn(units) });
  if (!taken.ok) throw new Error(taken.error.kind);
  await host.settle();
  close();
  return xlsxFromModel(host.model);
}

/** The workbook with the first few forms only. */
function withFewForms(workbook: XlsxWorkbook): XlsxWorkbook {
  let forms = 0;
  const sheets = workbook.sheets.filter(({ names }) => {
    const mark = readMark(names.find(({ name }) => name === MARK_NAME)?.refersTo ?? "")?.mark ?? null;
    return codeInMark(mark) === undefined || ++forms <= MOST_FORMS;
  });
  return { ...workbook, sheets };
}

async function print(name: string, files: PlanFiles): Promise<void> {
  const [workbook, pdf] = [join(out, `${name}.xlsx`), join(out, `${name}.pdf`)];
  writeFileSync(workbook, await writeXlsx(withFewForms(await madeOf(files))));
  const profile = mkdtempSync(join(tmpdir(), "skh-pages-"));
  const convert = ["--headless", "--convert-to", "pdf", "--outdir", out, workbook];
  try {
    program("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...convert], "libreoffice-calc");
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  program("pdftoppm", ["-r", DOTS_PER_INCH, "-png", pdf, join(out, name)], "poppler-utils");
  process.stdout.write(`${pdf}\n`);
}

async function largePlan(): Promise<PlanFiles> {
  const files = { plan: join(out, "large-plan.xlsx"), units: join(out, "large-units.xlsx") };
  const made = await sizedPlan({ tasks: 60, units: 100 });
  writeFileSync(files.plan, made.plan);
  writeFileSync(files.units, made.units);
  return files;
}

const PRINTED: Readonly<Record<string, () => Promise<PlanFiles>>> = {
  sample: () =>
    Promise.resolve({ plan: join(samples, "cat-hai-2025.word.xlsx"), units: join(samples, "units-sample.xlsx") }),
  large: largePlan,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const [plan, units = null] = asked.filter((word) => word.endsWith(".xlsx"));
  if (plan !== undefined) return print(basename(plan, ".xlsx"), { plan, units });
  for (const [name, files] of Object.entries(PRINTED)) {
    if (asked.length === 0 || asked.includes(name)) await print(name, await files());
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
