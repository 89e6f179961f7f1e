import { isoDate, type IsoDate } from "../domain/plan/IsoDate";
import { runnerFor } from "../strings/runnerFor";
import type { Strings } from "../strings/shape/Strings";
import { stringsFor } from "../strings/stringsFor";
import { collectCommand } from "./runner/collectCommand";
import { parseArguments, type RunnerArguments } from "./runner/arguments";
import type { Outcome } from "./runner/Outcome";
import { figuresCommand } from "./runner/figuresCommand";
import { freezeCommand } from "./runner/freezeCommand";
import { readCommand } from "./runner/readCommand";
import { restoreCommand } from "./runner/restoreCommand";
import { parseReturnArguments } from "./runner/returnArguments";
import { runCommand } from "./runner/runCommand";
import { sendCommand } from "./runner/sendCommand";
import { parseSettingsArguments } from "./runner/settingsArguments";
import { settingsCommand } from "./runner/settingsCommand";

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
  const settings = parseSettingsArguments(argv);
  if (settings?.ok === true) return settingsCommand(settings.value, today(), strings);
  const args = settings ?? returns ?? parseArguments(argv);
  if (!args.ok) return { code: 2, output: [], errors: [words.badUse(args.error.about), words.usage] };
  return carryOut(args.value, strings);
}

async function carryOut(args: RunnerArguments, strings: Strings): Promise<Outcome> {
  switch (args.command) {
    case "read":
      return readCommand(args, today(), strings);
    case "run":
      return runCommand(args, today(), strings);
    case "restore":
      return restoreCommand(args, strings);
    case "figures":
      return figuresCommand(args, today(), strings);
    default:
      return freezeCommand(args, today(), strings);
  }
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
