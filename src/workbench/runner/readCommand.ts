import { prepareTaskTable } from "../../actions/prepareTaskTable";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { SourceNote } from "../../sheets/source/SourceTable";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { noteSentence } from "../../strings/noteSentence";
import { runnerFor } from "../../strings/runnerFor";
import type { Failure, Strings } from "../../strings/shape/Strings";
import type { ReadArguments } from "./arguments";
import { openFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { notesJson, readingJson } from "./planJson";
import { sayingHostErrors } from "./sayingHostErrors";

type Line = { readonly output: string } | { readonly error: string };

/** Why a file gave no tasks; what could not be brought along from it may be the cause. */
function failed(file: string, failure: Failure, notes: readonly SourceNote[], strings: Strings): string {
  const causes = notes.map((note) => noteSentence(note, strings.language));
  return runnerFor(strings.language).inFile(file, [failureSentence(failure, strings), ...causes].join(" "));
}

async function readOne(file: string, sheet: string | null, today: IsoDate, strings: Strings): Promise<Line> {
  const opened = await openFile(file);
  if (!opened.ok) return { error: fileSentence(file, opened.error, strings) };
  try {
    const draft = await prepareTaskTable(opened.value.port, { sheet, today, asOf: null, units: null });
    if (!draft.ok) return { error: failed(file, draft.error, opened.value.notes, strings) };
    const told = readingJson(file, draft.value.reading, draft.value.issues, strings);
    const issues = [...told.issues, ...notesJson(opened.value.notes, strings)];
    return { output: JSON.stringify({ ...told, issues }) };
  } finally {
    opened.value.close();
  }
}

/** `read`: one JSON object per file, a line each; a file that can't be read gets its sentence and the others go on. */
export async function readCommand(args: ReadArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const output: string[] = [];
  const errors: string[] = [];
  for (const file of args.files) {
    const line = await sayingHostErrors(strings, () => readOne(file, args.sheet, today, strings));
    if ("output" in line) output.push(line.output);
    else errors.push(line.error);
  }
  return { code: errors.length === 0 ? 0 : 1, output, errors };
}
