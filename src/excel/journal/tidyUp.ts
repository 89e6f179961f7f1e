import { HostError } from "../../actions/ports/WorkbookPort";
import type { WorkbookFacts } from "../read/askFacts";
import { askAlone } from "../read/askAlone";
import { tellFailures } from "../runExcel";
import { openRecord } from "./openRecord";
import { restoreWorkbook, type RestoredWorkbook } from "./restoreWorkbook";

/** Between two looks at a record that is open: a pane that writes it gets on meanwhile. */
const PAUSE_MS = 1_000;

/** A record that is open was left so when nothing gets on with it. */
async function refuseWhileWritten({ state }: WorkbookFacts): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const { journal } = (await askAlone()).state;
  if (journal?.turn === state.journal?.turn) return;
  throw new HostError({ kind: "being-written", code: "OpenRecord", sheet: null });
}

/**
 * Puts the last action back, unless another pane is writing it; null when nothing is kept.
 *
 * @example (await restoreLast(await askAlone()))?.restored.kind // => "units"
 */
export async function restoreLast(facts: WorkbookFacts): Promise<RestoredWorkbook | null> {
  if (openRecord(facts.state.journal) !== undefined) await refuseWhileWritten(facts);
  return tellFailures((where) => restoreWorkbook(facts, where));
}

/**
 * Puts back what an action left half written, before anything else is done.
 *
 * @example const sound = await tidyUp(facts)
 */
export async function tidyUp(facts: WorkbookFacts): Promise<WorkbookFacts> {
  await refuseWhileWritten(facts);
  return restoreOwn(facts);
}

/**
 * Puts back what this pane itself left half written: nobody else can be writing it.
 *
 * @example const asBefore = await restoreOwn(facts)
 */
export async function restoreOwn(facts: WorkbookFacts): Promise<WorkbookFacts> {
  let now = facts;
  // What a restore that broke off puts back is gone with it: at most a few rounds.
  while (openRecord(now.state.journal) !== undefined) {
    const state = now;
    now = (await tellFailures((where) => restoreWorkbook(state, where)))?.facts ?? now;
  }
  return now;
}
