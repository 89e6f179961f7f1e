import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { readStatuses } from "../../actions/readStatuses";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { catalogueIn } from "../../domain/units/catalogue/catalogueIn";
import type { Catalogue } from "../../domain/plan/Unit";
import { err, ok, type Result } from "../../domain/text/result";
import { gridOf } from "../../files/xlsx/gridOf";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import type { RunArguments } from "./arguments";
import { openFile, readWorkbookFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { overwritten } from "./overwritten";
import { issuesJson, notesJson, planJson } from "./planJson";
import { runSteps, type Found, type Job } from "./runSteps";
import { saveFiles } from "./saveFiles";
import { sayingHostErrors } from "./sayingHostErrors";

/** The unit catalogue of a file: the first of its sheets that is one. The error is the sentence to say. */
async function unitsOf(file: string, strings: Strings): Promise<Result<Catalogue, string>> {
  const read = await readWorkbookFile(file);
  if (!read.ok) return err(fileSentence(file, read.error, strings));
  const { sheets } = read.value.workbook;
  if (sheets.length === 0) return err(fileSentence(file, { kind: "no-sheets" }, strings));
  const found = catalogueIn(sheets.map(gridOf));
  return found.ok ? found : err(failureSentence(found.error, strings));
}

/** That steps wait for units, told among the doubts. */
function waitingJson({ waitingFor }: Found, strings: Strings): readonly unknown[] {
  if (waitingFor === null) return [];
  const text = failureSentence(waitingFor, strings);
  return [{ kind: waitingFor.kind, severity: "warning", cell: null, text, suggestion: null }];
}

/** What `--json` holds; the counters are those of the job's own steps, before the runner looks at the result. */
async function resultJson(
  { host, port, notes }: OpenFile,
  found: Found,
  { today, strings }: { readonly today: IsoDate; readonly strings: Strings },
): Promise<string> {
  const counters = { ...host.counters };
  const statuses = await readStatuses(port, today);
  const { sheets } = await port.survey();
  return JSON.stringify({
    plan: found.plan === null ? null : planJson(found.plan),
    issues: [...issuesJson(found.issues, strings), ...notesJson(notes, strings), ...waitingJson(found, strings)],
    statuses: statuses.map(({ ordinal, status }) => ({ no: ordinal, status })),
    sheets: sheets.map(({ name }) => name),
    host: counters,
  });
}

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

async function runOpened(opened: OpenFile, job: Job, strings: Strings): Promise<Outcome> {
  const { args } = job;
  const found = await runSteps(opened.port, job);
  if (!found.ok) return failed(failureSentence(found.error, strings));
  const json = await resultJson(opened, found.value, { today: job.today, strings });
  await opened.host.settle();
  const workbook = { path: args.out, content: await writeXlsx(xlsxFromModel(opened.host.model)) };
  const unsaved = await saveFiles([workbook, ...(args.json === null ? [] : [{ path: args.json, content: json }])]);
  if (unsaved !== null) return failed(fileSentence(unsaved, { kind: "not-writable" }, strings));
  const { waitingFor } = found.value;
  return { code: 0, output: [], errors: waitingFor === null ? [] : [failureSentence(waitingFor, strings)] };
}

/** `run`: the job on a file, saved as another; nothing is written when a step can't be done, or over what is read. */
export async function runCommand(args: RunArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const clash = await overwritten([args.file, args.units], [args.out, args.json]);
  if (clash !== null) return failed(runnerFor(strings.language).wouldOverwrite(clash));
  const units = args.units === null ? ok(null) : await unitsOf(args.units, strings);
  if (!units.ok) return failed(units.error);
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const job: Job = { args, today, units: units.value };
    const outcome = await sayingHostErrors(strings, () => runOpened(opened.value, job, strings));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
