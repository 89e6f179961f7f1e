import type { TellProgress } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { WorkbookFacts } from "../read/askFacts";
import { askFacts } from "../read/askFacts";
import type { Whereabouts } from "../runExcel";
import { withinLimit } from "../withinLimit";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";

/** Excel on the web refuses 5 MB; one megabyte keeps each request short enough not to freeze the window. */
const LARGEST_REQUEST_BYTES = 900_000;

/**
 * Cuts steps into requests that stay below the limit, in order.
 *
 * @example batchesOf([{ bytes: 600_000, … }, { bytes: 600_000, … }]).length // => 2
 */
export function batchesOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const batches: WriteStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > LARGEST_REQUEST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return batches;
}

function bytesIn(steps: readonly WriteStep[]): number {
  return steps.reduce((bytes, step) => bytes + step.bytes, 0);
}

// The sheet is named only when no other can be meant.
function sheetOf(batch: readonly WriteStep[]): string | null {
  const [first, ...others] = new Set(batch.map((step) => step.sheet).filter((sheet) => sheet !== null));
  return first !== undefined && others.length === 0 ? first : null;
}

/** What is told of while writing. */
export interface Told {
  readonly where: Whereabouts;
  readonly progress: TellProgress | undefined;
  /** Aborted when nothing more is to be begun. */
  readonly stop: AbortSignal | undefined;
  readonly total: number;
  /** Begins every request but the first. */
  readonly takeTurn: (context: Excel.RequestContext) => void;
}

async function runBatch(context: Excel.RequestContext, batch: readonly WriteStep[], told: Told): Promise<number> {
  told.where.sheet = sheetOf(batch);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  if (told.where.isBegun) told.takeTurn(context);
  for (const step of batch) step.run(context);
  await withinLimit(context.sync(), told.where.sheet);
  told.where.isBegun = true;
  return batch.filter((step) => step.completes === true).length;
}

/**
 * Carries out steps in as few requests as stay below the limit, without repainting or recalculating in between, and says what is in the
 * workbook then, which is asked with the last of them. They have a context of their own: the one of Excel.run keeps hold of every range,
 * at twice the actions and with a request more to let go of them.
 *
 * @example (await runWriteSteps(steps, { where, progress, total: specs.length })).survey.active // => "Nhiệm vụ"
 */
export async function runWriteSteps(steps: readonly WriteStep[], told: Told): Promise<WorkbookFacts> {
  const context = new Excel.RequestContext();
  const asking = askingStep();
  const all = [...steps, asking.step];
  const size = bytesIn(all);
  let done = { sheets: 0, bytes: 0 };
  for (const batch of batchesOf(all)) {
    told.progress?.({ sheets: done.sheets, of: told.total, share: done.bytes / size });
    if (told.stop?.aborted === true) throw new HostError({ kind: "stopped", code: "Stopped", sheet: null });
    const sheets = await runBatch(context, batch, told);
    done = { sheets: done.sheets + sheets, bytes: done.bytes + bytesIn(batch) };
  }
  told.progress?.({ sheets: done.sheets, of: told.total, share: 1 });
  return asking.facts();
}

/** A step that asks what is in the workbook, and what it was told. */
function askingStep(): { readonly step: WriteStep; readonly facts: () => WorkbookFacts } {
  let answer: (() => WorkbookFacts) | null = null;
  return {
    step: {
      sheet: null,
      bytes: 8 * ACTION_BYTES,
      run: (context) => {
        answer = askFacts(context);
      },
    },
    facts: () => {
      if (answer === null) throw new Error("The workbook was not asked");
      return answer();
    },
  };
}
