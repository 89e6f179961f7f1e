import type { OutgoingFile, SavingOutcome, SavingWay } from "../../actions/ports/FormFilesPort";

/** What came of trying to save a file: the way that took it and what is known of it, and the ways that are left if it never arrived. */
export interface SavingTried {
  readonly kind: SavingWay["kind"] | null;
  /** "failed": no way took it. */
  readonly outcome: SavingOutcome | "failed";
  readonly left: readonly SavingWay[];
}

/**
 * Saves a file in the first way that takes it. Only a way that knows that the file stands where the user chose says "saved"; every other has
 * handed it on, and the user is asked whether it came, with the ways that are left.
 *
 * @example await saveInTurn(file, [pickerWay(window), downloadWay(document)]) // => { kind: "download", outcome: "handed", left: [] }
 */
export async function saveInTurn(file: OutgoingFile, ways: readonly SavingWay[]): Promise<SavingTried> {
  for (const [index, { kind, save }] of ways.entries()) {
    const outcome = await tried(() => save(file));
    if (outcome !== undefined) return { kind, outcome, left: ways.slice(index + 1) };
  }
  return { kind: null, outcome: "failed", left: [] };
}

/** Panes refuse in many ways, none of which can be told before: whatever is thrown, the next way is tried. */
async function tried(save: () => Promise<SavingOutcome>): Promise<SavingOutcome | undefined> {
  try {
    return await save();
  } catch {
    return undefined;
  }
}
