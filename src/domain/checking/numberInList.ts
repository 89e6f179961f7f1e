import type { Task } from "../plan/Plan";
import { parseOrdinal, type Ordinal } from "../reading/words/parseOrdinal";

/** A number that goes on from the one before in its list; `prefix` is "1." of "1.2". */
export interface NumberInList {
  readonly list: string;
  readonly prefix: string;
  readonly place: number;
}

/**
 * The place of a task's number (TT) in its list; undefined for letters, bullets and Roman numbers, which plans leave out by habit.
 *
 * @example numberInList(taskNumbered("1.2")) // => { list: "…", prefix: "1.", place: 2 }
 */
export function numberInList(task: Pick<Task, "ordinal" | "section">): NumberInList | undefined {
  const ordinal = parseOrdinal(task.ordinal);
  if (ordinal === undefined || !isFollowed(ordinal)) return undefined;
  const prefix = prefixOf(ordinal);
  return { list: `${task.section}\n${ordinal.kind}\n${prefix}`, prefix, place: ordinal.place };
}

function isFollowed({ kind, label }: Ordinal): boolean {
  return kind === "number" || (kind === "dotted" && /\d$/u.test(label));
}

function prefixOf({ kind, label }: Ordinal): string {
  return kind === "dotted" ? label.replace(/[^.]+$/u, "") : "";
}
