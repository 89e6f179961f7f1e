import { textOf } from "../../spec/cellValues";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import { FROZEN_FIGURES } from "./frozenFigures";
import { readFrozenKey, type FrozenScope, type FrozenTurn } from "./frozenKey";
import type { FrozenRow } from "./FrozenRow";

/** A figure of a frozen row, by what its heading is called in the code. */
type FigureName = keyof typeof HEADING;

const KEPT: ReadonlySet<string> = new Set(FROZEN_FIGURES.map(([heading]) => heading));
const FIGURE_NAMES = (Object.keys(HEADING) as FigureName[]).filter((name) => KEPT.has(HEADING[name]));

/** The figures of all lines, of a unit or of a task; `code` is "" for all. */
export interface RowFigures {
  readonly scope: FrozenScope;
  readonly code: string;
  readonly name: string;
  readonly figures: Readonly<Partial<Record<FigureName, number>>>;
}

function scopeOf(row: FrozenRow, { year, period, turn }: FrozenTurn): FrozenScope | undefined {
  const key = readFrozenKey(textOf(row.cells.get(HEADING.key)));
  const isOf = key?.year === year && key.period === period && key.turn === turn && !key.isReleased;
  return isOf ? (["all", "unit", "task"] as const).find((scope) => scope === key.scope) : undefined;
}

/**
 * What the rows of a frozen period say. A figure that somebody made no number is left out.
 *
 * @example figuresInRows(rows, { year: 2025, period: "H1", turn: 1 })[0] // => { scope: "all", code: "", name: "Toàn bộ", figures: { total: 140, … } }
 */
export function figuresInRows(rows: readonly FrozenRow[], turn: FrozenTurn): readonly RowFigures[] {
  return rows.flatMap((row): readonly RowFigures[] => {
    const scope = scopeOf(row, turn);
    if (scope === undefined) return [];
    const figures = FIGURE_NAMES.flatMap((name) => {
      const value = row.cells.get(HEADING[name]);
      return typeof value === "number" ? [[name, value] as const] : [];
    });
    const text = (heading: string): string => textOf(row.cells.get(heading));
    return [{ scope, code: text(HEADING.code), name: text(HEADING.name), figures: Object.fromEntries(figures) }];
  });
}
