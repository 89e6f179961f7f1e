import { isoDate, type IsoDate } from "../domain/plan/IsoDate";
import { runnerFor } from "../strings/runnerFor";
import { stringsFor } from "../strings/stringsFor";
import { collectCommand } from "./runner/collectCommand";
import { parseArguments } from "./runner/arguments";
import type { Outcome } from "./runner/Outcome";
import { figuresCommand } from "./runner/figuresCommand";
import { freezeCommand } from "./runner/freezeCommand";
import { readCommand } from "./runner/readCommand";
import { restoreCommand } from "./runner/restoreCommand";
import { parseReturnArguments } from "./runner/returnArguments";
import { runCommand } from "./runner/runCommand";
import { sendCommand } from "./runner/sendCommand";

// The add-in without a screen: the same actions and the same src/excel as the pane, through the real Office.js client (design §6).

/** Today where this machine is. */
function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}

async function runHeadless(argv: readonly string[]): Promise<Outcome> {
  const strings = stringsFor("vi");
  const words = runnerFor(strings.language);
  const returns = parseReturnArguments(argv);
  if (returns?.ok === true) {
    return returns.value.command === "send"
      ? sendCommand(returns.value, today(), strings)
      : collectCommand(returns.value, today(), strings);
  }
  const args = returns ?? parseArguments(argv);
  if (!args.ok) return { code: 2, output: [], errors: [words.badUse(args.error.about), words.usage] };
  if (args.value.command === "restore") return restoreCommand(args.value, strings);
  if (args.value.command === "freeze" || args.value.command === "release")
    return freezeCommand(args.value, today(), strings);
  if (args.value.command === "figures") return figuresCommand(args.value, today(), strings);
  return args.value.command === "read"
    ? readCommand(args.value, today(), strings)
    : runCommand(args.value, today(), strings);
}

/** A bug of ours still ends in one sentence; the details follow it for whoever mends it. */
function unexpected(error: unknown): Outcome {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 1, output: [], errors: [runnerFor("vi").unexpected(detail)] };
}

void runHeadless(process.argv.slice(2))
  .catch(unexpected)
  .then(({ code, output, errors }) => {
    for (const line of output) process.stdout.write(`${line}\n`);
    for (const line of errors) process.stderr.write(`${line}\n`);
    process.exitCode = code;
  });
