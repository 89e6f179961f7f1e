import type { CollectedFile } from "../../../actions/drafts/ReturnedOutcome";
import type { IsoDate } from "../../../domain/plan/IsoDate";

/** What a file says of a cell. */
export interface DisputedAnswer {
  readonly theirs: string;
  readonly file: string;
  readonly receivedOn: IsoDate;
}

/** A cell of which the workbook and files, or two files, say different things; each answer once. */
export interface DisputedCell {
  readonly key: string;
  readonly unit: string;
  readonly task: string;
  readonly heading: string;
  readonly base: string | null;
  readonly ours: string;
  readonly answers: readonly DisputedAnswer[];
}

/** The cells that somebody has to choose for, cell by cell, out of the conflicts of all files. */
export function disputedCells(files: readonly CollectedFile[]): readonly DisputedCell[] {
  const cells = new Map<string, DisputedCell>();
  for (const { file, conflicts, receipt, unit } of files) {
    for (const { key, task, heading, base, ours, theirs } of conflicts) {
      const known = cells.get(key) ?? {
        key,
        unit: receipt?.unitName ?? unit ?? "",
        task,
        heading,
        base,
        ours,
        answers: [],
      };
      const isKnown = known.answers.some((answer) => answer.theirs === theirs);
      const answer = { theirs, file: file.replace(/^.*[/\\]/, ""), receivedOn: receipt?.receivedOn ?? "" };
      cells.set(key, isKnown ? known : { ...known, answers: [...known.answers, answer] });
    }
  }
  return [...cells.values()];
}
