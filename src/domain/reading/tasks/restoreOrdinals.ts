import type { TaskRows } from "./resolveGroups";

const DOTTED = /^(.*\.)(\d+)$/;

/**
 * The tasks with the nought that Excel dropped from a number put back: after 1.9 a numeric cell 1.1 is the number 1.10.
 *
 * @example restoreOrdinals(tasks).map((task) => task.cells.number?.label) // => [..., "1.9", "1.10", "1.11"]
 */
export function restoreOrdinals(tasks: readonly TaskRows[]): readonly TaskRows[] {
  let previous: { readonly stem: string; readonly place: number } | undefined;
  return tasks.map((task) => {
    const { number, ordinal } = task.cells;
    const match = DOTTED.exec(number?.label ?? "");
    if (number === undefined || match?.[1] === undefined) {
      previous = undefined;
      return task;
    }
    const next = previous?.stem === match[1] ? previous.place + 1 : 0;
    const isCut = ordinal.cells[0]?.isNumber === true && next > 0 && next % 10 === 0 && next === Number(match[2]) * 10;
    const place = isCut ? next : Number(match[2]);
    previous = { stem: match[1], place };
    return isCut
      ? { ...task, cells: { ...task.cells, number: { ...number, label: match[1] + String(place), place } } }
      : task;
  });
}
