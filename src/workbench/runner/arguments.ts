import { parseArgs } from "node:util";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { err, ok, type Result } from "../../domain/text/result";
import { PERIODS, type Period } from "../../domain/tracking/Period";
import { parseDayWord } from "./parseDayWord";

/** The steps that `run` can take, in the order they are taken. */
export const RUN_STEPS = ["table", "check", "units", "summary"] as const;
export type Step = (typeof RUN_STEPS)[number];

/** `read FILE... [--sheet NAME]` */
export interface ReadArguments {
  readonly command: "read";
  readonly files: readonly string[];
  readonly sheet: string | null;
}

/** `run FILE --out OUT …` */
export interface RunArguments {
  readonly command: "run";
  readonly file: string;
  readonly out: string;
  readonly sheet: string | null;
  readonly units: string | null;
  readonly asOf: IsoDate | null;
  readonly period: Period;
  readonly steps: readonly Step[];
  readonly json: string | null;
}

/** One file in, another out. */
interface OneFile {
  readonly file: string;
  readonly out: string;
  readonly json: string | null;
}

/** `restore FILE --out OUT …` */
export interface RestoreArguments extends OneFile {
  readonly command: "restore";
}

/** `freeze FILE --out OUT …` */
export interface FreezeArguments extends OneFile {
  readonly command: "freeze";
  readonly period: Period;
  readonly asOf: IsoDate | null;
  readonly by: string;
}

/** `release FILE --out OUT --reason TEXT …` */
export interface ReleaseArguments extends OneFile {
  readonly command: "release";
  readonly period: Period;
  readonly by: string;
  readonly reason: string;
}

/** `figures FILE --as-of DAY …` */
export interface FiguresArguments {
  readonly command: "figures";
  readonly file: string;
  readonly asOf: IsoDate;
  readonly period: Period | null;
}

/** Everything that the runner can be asked. */
export type RunnerArguments =
  ReadArguments | RunArguments | RestoreArguments | FreezeArguments | ReleaseArguments | FiguresArguments;

/** What is wrong with a command line: the option or word to look at. */
export interface BadUse {
  readonly kind: "bad-use";
  readonly about: string;
}

const OPTIONS = {
  sheet: { type: "string" },
  out: { type: "string" },
  units: { type: "string" },
  "as-of": { type: "string" },
  period: { type: "string" },
  steps: { type: "string" },
  json: { type: "string" },
  by: { type: "string" },
  reason: { type: "string" },
} as const;

type Values = Partial<Record<keyof typeof OPTIONS, string>>;

/** The first option that is not ours, or that lacks its value. */
function oddOption(argv: readonly string[]): string {
  const options = argv.filter((word) => word.startsWith("-"));
  return options.find((word) => !Object.hasOwn(OPTIONS, (word.split("=")[0] ?? "").slice(2))) ?? options.at(-1) ?? "";
}

function badUse(about: string): Result<never, BadUse> {
  return err({ kind: "bad-use", about });
}

function parseSteps(text: string): readonly Step[] | undefined {
  const named = text.split(",").map((step) => step.trim());
  const isKnown = named.every((step) => (RUN_STEPS as readonly string[]).includes(step));
  return isKnown ? RUN_STEPS.filter((step) => named.includes(step)) : undefined;
}

function readArguments(files: readonly string[], values: Values): Result<ReadArguments, BadUse> {
  if (files.length === 0) return badUse("read FILE.xlsx");
  const stranger = Object.keys(values).find((name) => name !== "sheet");
  if (stranger !== undefined) return badUse(`--${stranger}`);
  return ok({ command: "read", files, sheet: values.sheet ?? null });
}

/** The options of `run` that need more than their text; the error names the one that is wrong. */
function readChoices(values: Values): Result<Pick<RunArguments, "asOf" | "period" | "steps">, BadUse> {
  const { period: periodText = "Y", steps: stepsText = RUN_STEPS.join(","), "as-of": dayText } = values;
  const asOf = dayText === undefined ? null : parseDayWord(dayText);
  if (asOf === undefined) return badUse("--as-of");
  const period = PERIODS.find((known) => known === periodText);
  if (period === undefined) return badUse("--period");
  const steps = parseSteps(stepsText);
  return steps === undefined ? badUse("--steps") : ok({ asOf, period, steps });
}

function runArguments(files: readonly string[], values: Values): Result<RunArguments, BadUse> {
  const [file, second] = files;
  if (file === undefined || second !== undefined) return badUse(second ?? "run FILE.xlsx");
  const { sheet = null, units = null, json = null, out } = values;
  if (out === undefined) return badUse("--out");
  const stranger = (["by", "reason"] as const).find((name) => values[name] !== undefined);
  if (stranger !== undefined) return badUse(`--${stranger}`);
  const choices = readChoices(values);
  return choices.ok ? ok({ command: "run", file, out, sheet, units, json, ...choices.value }) : choices;
}

/** The files of a command that takes one workbook, with the options that it knows. */
function oneFile(
  command: string,
  files: readonly string[],
  { values, known }: { readonly values: Values; readonly known: readonly string[] },
): Result<OneFile, BadUse> {
  const [file, second] = files;
  if (file === undefined || second !== undefined) return badUse(second ?? `${command} FILE.xlsx`);
  const stranger = Object.keys(values).find((name) => !["out", "json", ...known].includes(name));
  if (stranger !== undefined) return badUse(`--${stranger}`);
  const { out, json = null } = values;
  return out === undefined ? badUse("--out") : ok({ file, out, json });
}

function restoreArguments(files: readonly string[], values: Values): Result<RestoreArguments, BadUse> {
  const one = oneFile("restore", files, { values, known: [] });
  return one.ok ? ok({ command: "restore", ...one.value }) : one;
}

function freezeArguments(files: readonly string[], values: Values): Result<FreezeArguments, BadUse> {
  const one = oneFile("freeze", files, { values, known: ["period", "as-of", "by"] });
  if (!one.ok) return one;
  const choices = readChoices(values);
  if (!choices.ok) return choices;
  const { asOf, period } = choices.value;
  return ok({ command: "freeze", ...one.value, asOf, period, by: values.by ?? "" });
}

function releaseArguments(files: readonly string[], values: Values): Result<ReleaseArguments, BadUse> {
  const one = oneFile("release", files, { values, known: ["period", "by", "reason"] });
  if (!one.ok) return one;
  const choices = readChoices(values);
  if (!choices.ok) return choices;
  const { reason = "", by = "" } = values;
  if (reason.trim() === "") return badUse("--reason");
  return ok({ command: "release", ...one.value, period: choices.value.period, by, reason });
}

/** `figures` answers on standard output, and writes nothing. */
function figuresArguments(files: readonly string[], values: Values): Result<FiguresArguments, BadUse> {
  const [file, second] = files;
  if (file === undefined || second !== undefined) return badUse(second ?? "figures FILE.xlsx");
  const stranger = Object.keys(values).find((name) => !["as-of", "period"].includes(name));
  if (stranger !== undefined) return badUse(`--${stranger}`);
  const choices = readChoices(values);
  if (!choices.ok) return choices;
  const { asOf, period } = choices.value;
  return asOf === null
    ? badUse("--as-of")
    : ok({ command: "figures", file, asOf, period: values.period === undefined ? null : period });
}

/**
 * Reads the runner's command line.
 *
 * @example parseArguments(["read", "a.xlsx"]) // => ok({ command: "read", files: ["a.xlsx"], sheet: null })
 * @example parseArguments(["run", "a.xlsx"])  // => err({ kind: "bad-use", about: "--out" })
 */
export function parseArguments(argv: readonly string[]): Result<RunnerArguments, BadUse> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch {
    return badUse(oddOption(argv));
  }
  const [command, ...files] = parsed.positionals;
  if (command === "read") return readArguments(files, parsed.values);
  if (command === "run") return runArguments(files, parsed.values);
  if (command === "restore") return restoreArguments(files, parsed.values);
  if (command === "freeze") return freezeArguments(files, parsed.values);
  if (command === "release") return releaseArguments(files, parsed.values);
  if (command === "figures") return figuresArguments(files, parsed.values);
  return badUse(command ?? "");
}
