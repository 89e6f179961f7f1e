import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import { checkWorkbook } from "../../actions/checkWorkbook";
import type { Draft } from "../../actions/drafts/Draft";
import { prepareSummary } from "../../actions/prepareSummary";
import { prepareTaskTable } from "../../actions/prepareTaskTable";
import type { PeriodInput } from "../../actions/drafts/PeriodInput";
import { prepareUnitSheets } from "../../actions/prepareUnitSheets";
import type { WorkbookPort } from "../../actions/ports/WorkbookPort";
import type { Issue } from "../../domain/plan/Issue";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Plan } from "../../domain/plan/Plan";
import type { Catalogue } from "../../domain/plan/Unit";
import { err, ok, type Result } from "../../domain/text/result";
import type { RunArguments, Step } from "./arguments";
import { issuesByCell } from "./issuesByCell";

/** What the steps work on beside the workbook. */
export interface Job {
  readonly args: RunArguments;
  readonly today: IsoDate;
  readonly units: Catalogue | null;
}

/** What the steps found. `plan` is null when the table step was not taken. */
export interface Found {
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
  /** Why the steps after the table were not taken: they wait for somebody to name units. What was done before stands. */
  readonly waitingFor: Extract<ActionFailure, { kind: "no-units" }> | null;
}

type StepResult = Promise<Result<Partial<Found>, ActionFailure>>;

async function applied(port: WorkbookPort, draft: Result<Draft, ActionFailure>): StepResult {
  if (!draft.ok) return draft;
  await port.write(draft.value.specs);
  return ok({ issues: draft.value.issues });
}

function periodOf({ args, today }: Job): PeriodInput {
  return { period: args.period, today, asOf: args.asOf };
}

const TAKE: Readonly<Record<Step, (port: WorkbookPort, job: Job) => StepResult>> = {
  table: async (port, { args, today, units }) => {
    const draft = await prepareTaskTable(port, { sheet: args.sheet, today, asOf: args.asOf, units });
    const result = await applied(port, draft);
    return draft.ok && result.ok ? ok({ ...result.value, plan: draft.value.plan }) : result;
  },
  check: async (port, { today }) => {
    const report = await checkWorkbook(port, today);
    return report.ok ? ok({ issues: report.value.issues }) : report;
  },
  units: async (port, job) => applied(port, await prepareUnitSheets(port, periodOf(job))),
  summary: async (port, job) => applied(port, await prepareSummary(port, periodOf(job))),
};

/**
 * Takes the steps in order, as four clicks in the pane would; stops at the first that can't be done. A plan that names no unit is a doubt
 * and no failure: its task table is made, and the rest waits.
 */
export async function runSteps(port: WorkbookPort, job: Job): Promise<Result<Found, ActionFailure>> {
  let found: Found = { plan: null, issues: [], waitingFor: null };
  for (const step of job.args.steps) {
    const result = await TAKE[step](port, job);
    if (!result.ok && result.error.kind === "no-units" && found.plan !== null) {
      found = { ...found, waitingFor: result.error };
      break;
    }
    if (!result.ok) return err(result.error);
    const { issues = [], ...more } = result.value;
    found = { ...found, ...more, issues: [...found.issues, ...issues] };
  }
  return ok({ ...found, issues: issuesByCell(found.issues) });
}
