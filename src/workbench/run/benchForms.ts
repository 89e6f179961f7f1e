import { unzipSync, zipSync } from "fflate";
import { renderForm } from "../../files/forms/renderForm";
import { readReturn } from "../../files/forms/readReturn";
import { pack } from "../../files/zip/pack";
import type { FormFacts } from "../../sheets/returns/formFacts";
import { sentForm, type SentForm } from "../../sheets/returns/sentForm";
import { QUARTER_HEADINGS } from "../../sheets/headings";
import { TEXTS, UNIT_ROLE_LABELS } from "../../sheets/labels";
import { PROGRESS_CHOICES } from "../../sheets/vocabularyChoices";
import { inOrder } from "../runner/inOrder";
import { returnReaders } from "../runner/returnReaders";
import { doneKeys } from "../../domain/tracking/isQuarterDone";
import { DONE_WORDS } from "../../domain/tracking/progressVocabulary";
import { unitSheet } from "../../sheets/unit/unitSheet";
import type { UnitLine } from "../../sheets/unit/UnitLine";

/** How many forms of how many tasks: the size of a province. */
const FORMS = 1000;
const TASKS = 20;

function lines(unit: string): readonly UnitLine[] {
  return Array.from({ length: TASKS }, (_, index) => ({
    taskKey: `NV-${String(index).padStart(6, "0")}`,
    ordinal: String(index + 1),
    content: `${TEXTS.unitSheetTitle} ${TEXTS.progressTitle} ${String(index + 1)}`,
    time: QUARTER_HEADINGS[0],
    unitCode: unit,
    unit,
    role: UNIT_ROLE_LABELS.coordinating,
    milestones: [{ date: "2025-03-31" }, null, { date: "2025-09-30" }, null],
    typed: new Map([[QUARTER_HEADINGS[0], PROGRESS_CHOICES[0]]]),
    place: index + 1,
  }));
}

function formOf(index: number): SentForm {
  const [code, year, period] = [`TH${String(index)}`, 2025, "Q1"] as const;
  const [records, unit] = [lines(code), code];
  const spec = unitSheet({ name: "TH", unitCode: code, unit, year, period, records, parked: [] });
  const facts: FormFacts = {
    identity: { plan: "1x0k2f", year, period, unit: code, issue: 1 },
    unit,
    settings: new Map(),
    rule: { asOf: "2025-04-01", reminderDays: 15, doneWords: doneKeys(DONE_WORDS) },
    until: QUARTER_HEADINGS[0],
  };
  return sentForm(spec, records, facts, []);
}

/** Seconds of the processor, of all threads: what else the machine does is not counted. */
async function secondsOf(work: () => Promise<void> | void): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** How long reading takes on all cores, against unzipping on one: seconds that pass, from the start of the threads. */
async function onAllCores(files: readonly Uint8Array[], unzip: () => void): Promise<string> {
  const passed = async (work: () => Promise<void> | void): Promise<number> => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const before = await passed(unzip);
  const reading = await passed(async () => {
    const readers = returnReaders(files.reduce((sum, { length }) => sum + length, 0));
    for await (const read of inOrder(jobsOf(files, readers.read), readers.ahead))
      if (!read.ok) throw new Error("A form that was made could not be read.");
    readers.close();
  });
  return (reading / ((before + (await passed(unzip))) / 2)).toFixed(1);
}

async function* jobsOf(files: readonly Uint8Array[], read: typeof readReturn) {
  for (const file of files) yield await Promise.resolve(() => read(file, "phieu.xlsx"));
}

/** A thousand forms out and back: making them against zipping them, reading them against unzipping them, and the memory that reading takes. */
export async function benchForms(say: (label: string, value: string) => void): Promise<void> {
  const files: Uint8Array[] = [];
  const making = await secondsOf(async () => {
    for (let index = 0; index < FORMS; index++) files.push(await renderForm(formOf(index)));
  });
  const unpacked = files.map((file) => unzipSync(file));
  const zipping = await secondsOf(() => {
    for (const parts of unpacked) zipSync(parts);
  });
  const packing = await secondsOf(async () => {
    for (const parts of unpacked) await pack(new Map(Object.entries(parts)));
  });
  const unzipAll = (): void => files.forEach((file) => unzipSync(file));
  const unzip = (): Promise<number> => secondsOf(unzipAll);
  const first = await unzip();
  const before = process.memoryUsage().rss;
  let most = before;
  const reading = await secondsOf(async () => {
    for (const file of files) {
      await readReturn(file, "phieu.xlsx");
      most = Math.max(most, process.memoryUsage().rss);
    }
  });
  // Before and after: the processor is slower when it is hot.
  const unzipping = (first + (await unzip())) / 2;
  const size = Math.round((files[0]?.length ?? 0) / 1024);
  say("a form of 20 tasks", `${String(size)} KB`);
  say("making 1,000 forms / zipping them", `${(making / zipping).toFixed(1)} (${making.toFixed(1)} s)`);
  say("zipping by fflate / by our own writer", (zipping / packing).toFixed(2));
  say("reading 1,000 forms / unzipping them", `${(reading / unzipping).toFixed(1)} (${reading.toFixed(1)} s)`);
  say("reading on all cores / unzipping on one", await onAllCores(files, unzipAll));
  say("memory that reading them took", `${String(Math.round((most - before) / 1024 / 1024))} MB`);
}
