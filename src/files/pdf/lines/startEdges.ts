import type { TextLine } from "./TextLine";

/** In points. */
const SAME = 0.4;
const LEAST_TEXTS = 3;

interface Start {
  readonly at: number;
  readonly isApart: boolean;
}

function startsIn({ words }: TextLine): readonly Start[] {
  return words.flatMap(({ left, start }, index): readonly Start[] => {
    if (index > 0 && start !== "apart") return [];
    return [{ at: left, isApart: index > 0 }];
  });
}

/**
 * Where columns begin that several lines show: texts stand right there one below the other, and some of them were set apart from what
 * stands left of them.
 *
 * @example startEdges(lines) // => [85.7, 249.6, 326.7]
 */
export function startEdges(lines: readonly TextLine[]): readonly number[] {
  const clusters: Start[][] = [];
  for (const start of lines.flatMap(startsIn).sort((one, other) => one.at - other.at)) {
    const last = clusters.at(-1);
    if (last !== undefined && start.at - (last[0]?.at ?? 0) < SAME) last.push(start);
    else clusters.push([start]);
  }
  return clusters
    .filter((starts) => starts.length >= LEAST_TEXTS && starts.some(({ isApart }) => isApart))
    .flatMap(([first]) => first?.at ?? []);
}
