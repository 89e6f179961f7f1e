import { parseArgs } from "node:util";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { ConflictRule } from "../../domain/returns/settleCell";
import { err, ok, type Result } from "../../domain/text/result";
import { PERIODS, type Period } from "../../domain/tracking/Period";
import type { BadUse } from "./arguments";
import { parseDayWord } from "./parseDayWord";

/** `send WORKBOOK --out FILE.zip|DIR …`; `period` null: the workbook's own. */
export interface SendArguments {
  readonly command: "send";
  readonly file: string;
  readonly out: string;
  readonly period: Period | null;
  readonly asOf: IsoDate | null;
  readonly units: readonly string[] | null;
  readonly json: string | null;
}

/** `collect WORKBOOK FILE|DIR|ZIP... --out OUT …`; `received` null: today. */
export interface CollectArguments {
  readonly command: "collect";
  readonly file: string;
  readonly returned: readonly string[];
  readonly out: string;
  readonly received: IsoDate | null;
  readonly rule: ConflictRule;
  readonly json: string | null;
}

/** `unreceive WORKBOOK FILE|UNIT --out OUT …` */
export interface UnreceiveArguments {
  readonly command: "unreceive";
  readonly file: string;
  /** The name of a file that was received, or the code of a unit. */
  readonly what: string;
  readonly out: string;
  readonly json: string | null;
}

type ReturnArguments = SendArguments | CollectArguments | UnreceiveArguments;

const SEND = ["out", "period", "as-of", "units", "json"] as const;
const COLLECT = ["out", "received", "conflicts", "json"] as const;

const RULES: readonly ConflictRule[] = ["ours", "theirs"];

type Values = Readonly<Record<string, string | undefined>>;

interface Words {
  readonly files: readonly string[];
  readonly values: Values;
}

function badUse(about: string): Result<never, BadUse> {
  return err({ kind: "bad-use", about });
}

function parsed(argv: readonly string[], known: readonly string[]): Result<Words, BadUse> {
  const options = Object.fromEntries(known.map((name) => [name, { type: "string" as const }]));
  try {
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return ok({ files: positionals.slice(1), values });
  } catch {
    const words = argv.filter((word) => word.startsWith("-"));
    return badUse(words.find((word) => !known.includes((word.split("=")[0] ?? "").slice(2))) ?? words.at(-1) ?? "");
  }
}

/** What an option says: null when it is left out, an error naming it when it says nothing that it can. */
function chosen<T>({ values }: Words, option: string, read: (text: string) => T | undefined): Result<T | null, BadUse> {
  const text = values[option];
  if (text === undefined) return ok(null);
  const value = read(text);
  return value === undefined ? badUse(`--${option}`) : ok(value);
}

function codesIn(text: string): readonly string[] | undefined {
  const codes = text.split(",").map((code) => code.trim());
  const named = codes.filter((code) => code !== "");
  return named.length === 0 ? undefined : named;
}

function sendArguments(words: Words): Result<SendArguments, BadUse> {
  const [file, second] = words.files;
  const { out = "", json = null } = words.values;
  if (file === undefined || second !== undefined) return badUse(second ?? "send WORKBOOK.xlsx");
  if (out === "") return badUse("--out");
  const period = chosen(words, "period", (text) => PERIODS.find((known) => known === text));
  if (!period.ok) return period;
  const asOf = chosen(words, "as-of", parseDayWord);
  if (!asOf.ok) return asOf;
  const units = chosen(words, "units", codesIn);
  if (!units.ok) return units;
  return ok({ command: "send", file, out, period: period.value, asOf: asOf.value, units: units.value, json });
}

function collectArguments(words: Words): Result<CollectArguments, BadUse> {
  const [file, ...returned] = words.files;
  const { out = "", json = null } = words.values;
  if (file === undefined || returned.length === 0) return badUse("collect WORKBOOK.xlsx FILE|DIR|ZIP");
  if (out === "") return badUse("--out");
  const received = chosen(words, "received", parseDayWord);
  if (!received.ok) return received;
  const rule = chosen(words, "conflicts", (text) => RULES.find((known) => known === text));
  if (!rule.ok) return rule;
  return ok({ command: "collect", file, returned, out, received: received.value, rule: rule.value ?? "ours", json });
}

function unreceiveArguments({ files, values }: Words): Result<UnreceiveArguments, BadUse> {
  const [file, what, third] = files;
  const { out = "", json = null } = values;
  if (file === undefined || what === undefined || third !== undefined)
    return badUse(third ?? "unreceive WORKBOOK.xlsx FILE|UNIT");
  return out === "" ? badUse("--out") : ok({ command: "unreceive", file, what, out, json });
}

type Read = (words: Words) => Result<ReturnArguments, BadUse>;

const COMMANDS = new Map<string, readonly [options: readonly string[], read: Read]>([
  ["send", [SEND, sendArguments]],
  ["collect", [COLLECT, collectArguments]],
  ["unreceive", [["out", "json"], unreceiveArguments]],
]);

/**
 * Reads the command line of `send`, `collect` or `unreceive`; undefined for any other command.
 *
 * @example parseReturnArguments(["send", "so.xlsx", "--out", "phieu.zip"]) // => ok({ command: "send", out: "phieu.zip", … })
 */
export function parseReturnArguments(argv: readonly string[]): Result<ReturnArguments, BadUse> | undefined {
  const command = COMMANDS.get(argv[0] ?? "");
  if (command === undefined) return undefined;
  const [options, read] = command;
  const words = parsed(argv, options);
  return words.ok ? read(words.value) : words;
}
