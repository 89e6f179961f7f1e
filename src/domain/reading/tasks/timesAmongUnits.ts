import type { Issue } from "../../plan/Issue";
import type { Schedule, Task } from "../../plan/Plan";

/** The most words at the end of a cell that are tried as a time. */
const LONGEST = 4;
const SPACE = /\s+/u;

/**
 * A doubt for every cell of units that ends with a time although its task has none: two cells of the row have run together.
 *
 * @example timesAmongUnits([taskOf("Văn thư Quý 1")], parse) // => [{ kind: "placed-by-guess", text: "Quý 1", … }]
 */
export function timesAmongUnits(tasks: readonly Task[], parse: (text: string) => Schedule): readonly Issue[] {
  return tasks.flatMap((task): readonly Issue[] => {
    if (task.timeText !== "") return [];
    const cells = [
      { text: task.leadText, cell: task.source.lead },
      { text: task.coordinatingText, cell: task.source.coordinating },
    ];
    return cells.flatMap(({ text, cell }): readonly Issue[] => {
      const time = timeAtEnd(text, parse);
      return time === undefined ? [] : [{ kind: "placed-by-guess", severity: "warning", cell, text: time }];
    });
  });
}

function timeAtEnd(text: string, parse: (text: string) => Schedule): string | undefined {
  const words = text.trim().split(SPACE);
  const most = Math.min(LONGEST, words.length - 1);
  const lengths = Array.from({ length: most }, (_, index) => most - index);
  return lengths.map((length) => words.slice(-length).join(" ")).find((end) => isTime(parse(end)));
}

function isTime({ kind, residue }: Schedule): boolean {
  return kind === "dated" && residue.length === 0;
}
