import type { TaskRows } from "./resolveGroups";

const DOTTED = /^(.*\.)(\d+)$/;

/**
 * The tasks with the nought that Excel dropped from a number put back: after 1.9 a numeric cell 1.1 is the number 1.10.
 *
 * @example restoreOrdinals(tasks).map((task) => task.cells.number?.label) // => [..., "1.9", "1.10", "1.11"]
 */
export function restoreOrdinals(tasks: readonly TaskRows[]): readonly TaskRows[] {
  let previous: Dotted | undefined;
  return tasks.map((task) => {
    const written = dottedOf(task);
    const next = previous === undefined || previous.stem !== written?.stem ? 0 : previous.place + 1;
    const isCut = written?.isNumber === true && next > 0 && next === written.place * 10;
    previous = isCut ? { ...written, place: next } : written;
    return isCut ? withNumber(task, written.stem, next) : task;
  });
}

interface Dotted {
  readonly stem: string;
  readonly place: number;
  readonly isNumber: boolean;
}

function dottedOf({ cells }: TaskRows): Dotted | undefined {
  const match = DOTTED.exec(cells.number?.label ?? "");
  if (match?.[1] === undefined) return undefined;
  return { stem: match[1], place: Number(match[2]), isNumber: cells.ordinal.cells[0]?.isNumber ?? false };
}

function withNumber(task: TaskRows, stem: string, place: number): TaskRows {
  return { ...task, cells: { ...task.cells, number: { kind: "dotted", label: stem + String(place), place } } };
}
