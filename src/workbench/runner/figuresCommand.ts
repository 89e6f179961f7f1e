import { readFiguresAt, type FiguresAt } from "../../actions/readFiguresAt";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { RowFigures } from "../../sheets/frozen/figuresInRows";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { reportingFor } from "../../strings/reportingFor";
import { runnerFor } from "../../strings/runnerFor";
import type { Strings } from "../../strings/shape/Strings";
import type { FiguresArguments } from "./arguments";
import { openFile, type OpenFile } from "./openFile";
import type { Outcome } from "./Outcome";
import { issuesJson } from "./planJson";
import { sayingHostErrors } from "./sayingHostErrors";

function failed(sentence: string): Outcome {
  return { code: 1, output: [], errors: [sentence] };
}

/** One JSON object: the day and period, where the figures come from, those of all, of each unit and of each task. */
function answerOf(file: string, at: FiguresAt, strings: Strings): string {
  const { asOf, period, year, basis, rows, issues } = at;
  const of = (scope: RowFigures["scope"]): readonly object[] =>
    rows.filter((row) => row.scope === scope).map(({ code, name, figures }) => ({ code, name, ...figures }));
  const total = rows.find(({ scope }) => scope === "all")?.figures ?? null;
  const told = { basis, sentence: reportingFor(strings.language).at.basis(at), issues: issuesJson(issues, strings) };
  return JSON.stringify({ file, asOf, period, year, ...told, total, units: of("unit"), tasks: of("task") });
}

async function figuresOpened(
  { port }: OpenFile,
  args: FiguresArguments,
  { today, strings }: { readonly today: IsoDate; readonly strings: Strings },
): Promise<Outcome> {
  const { file, asOf, period } = args;
  const at = await readFiguresAt(port, { asOf, period, today });
  if (!at.ok) return failed(runnerFor(strings.language).inFile(file, failureSentence(at.error, strings)));
  return { code: 0, output: [answerOf(file, at.value, strings)], errors: [] };
}

/** `figures`: how it was on a past day, on standard output; from what was frozen as of it, else reckoned, and said so. Nothing is written. */
export async function figuresCommand(args: FiguresArguments, today: IsoDate, strings: Strings): Promise<Outcome> {
  const opened = await openFile(args.file);
  if (!opened.ok) return failed(fileSentence(args.file, opened.error, strings));
  try {
    const outcome = await sayingHostErrors(strings, () => figuresOpened(opened.value, args, { today, strings }));
    return "error" in outcome ? failed(outcome.error) : outcome;
  } finally {
    opened.value.close();
  }
}
