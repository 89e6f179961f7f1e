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

const SEND = ["out", "period", "as-of", "units", "json"] as const;
const COLLECT = ["out", "received", "conflicts", "json"] as const;

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

function sendArguments({ files, values }: Words): Result<SendArguments, BadUse> {
  const [file, second] = files;
  const { out, json = null, period: periodText, "as-of": dayText } = values;
  if (file === undefined || second !== undefined) return badUse(second ?? "send WORKBOOK.xlsx");
  if (out === undefined || out === "") return badUse("--out");
  const period = periodText === undefined ? null : PERIODS.find((known) => known === periodText);
  if (period === undefined) return badUse("--period");
  const asOf = dayText === undefined ? null : parseDayWord(dayText);
  if (asOf === undefined) return badUse("--as-of");
  const units =
    values.units
      ?.split(",")
      .map((code) => code.trim())
      .filter((code) => code !== "") ?? null;
  if (units?.length === 0) return badUse("--units");
  return ok({ command: "send", file, out, period, asOf, units, json });
}

function collectArguments({ files, values }: Words): Result<CollectArguments, BadUse> {
  const [file, ...returned] = files;
  const { out, json = null, received: dayText, conflicts: rule = "ours" } = values;
  if (file === undefined) return badUse("collect WORKBOOK.xlsx");
  if (returned.length === 0) return badUse("collect WORKBOOK.xlsx FILE|DIR|ZIP");
  if (out === undefined || out === "") return badUse("--out");
  const received = dayText === undefined ? null : parseDayWord(dayText);
  if (received === undefined) return badUse("--received");
  if (rule !== "ours" && rule !== "theirs") return badUse("--conflicts");
  return ok({ command: "collect", file, returned, out, received, rule, json });
}

/**
 * Reads the command line of `send` or `collect`; undefined for any other command.
 *
 * @example parseReturnArguments(["send", "so.xlsx", "--out", "phieu.zip"]) // => ok({ command: "send", out: "phieu.zip", … })
 */
export function parseReturnArguments(
  argv: readonly string[],
): Result<SendArguments | CollectArguments, BadUse> | undefined {
  const [command] = argv;
  if (command === "send") {
    const words = parsed(argv, SEND);
    return words.ok ? sendArguments(words.value) : words;
  }
  if (command !== "collect") return undefined;
  const words = parsed(argv, COLLECT);
  return words.ok ? collectArguments(words.value) : words;
}
