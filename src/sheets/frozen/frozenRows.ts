import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Figures, LineCounts } from "../../domain/tracking/figures";
import { textCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import { FROZEN_SCOPES, PERIOD_NAMES } from "../labels";
import { FROZEN_FIGURES } from "./frozenFigures";
import { frozenKey, type FrozenScope, type FrozenTurn } from "./frozenKey";
import type { FrozenRow } from "./FrozenRow";
import { sealOf } from "./sealOf";

/** A period that is being frozen: when, by whom ("" when nobody says), and what units and tasks are called. */
export interface Freezing extends FrozenTurn {
  readonly asOf: IsoDate;
  readonly frozenOn: IsoDate;
  readonly by: string;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly taskNames: ReadonlyMap<string, string>;
}

/**
 * The rows that keep the figures of a period: all lines together, each unit, each task.
 *
 * @example frozenRows(figures, { year: 2025, period: "H1", turn: 1, asOf: "2025-06-30", … }).length // => 32
 */
export function frozenRows(figures: Figures, freezing: Freezing): readonly FrozenRow[] {
  const row = (scope: FrozenScope, counts: LineCounts, code: string, name: string): FrozenRow =>
    rowOfCounts(freezing, counts, { scope, code, name });
  return [
    row("all", figures.total, "", FROZEN_SCOPES.all),
    ...[...figures.byUnit].map(([code, counts]) => row("unit", counts, code, freezing.unitNames.get(code) ?? code)),
    ...[...figures.byTask].map(([key, counts]) => row("task", counts, key, freezing.taskNames.get(key) ?? key)),
  ];
}

interface Whose {
  readonly scope: FrozenScope;
  readonly code: string;
  readonly name: string;
}

function rowOfCounts(freezing: Freezing, counts: LineCounts, { scope, code, name }: Whose): FrozenRow {
  const cells = new Map<string, CellContent>([
    [HEADING.period, PERIOD_NAMES[freezing.period]],
    [HEADING.year, freezing.year],
    [HEADING.asOf, { date: freezing.asOf }],
    [HEADING.frozenOn, { date: freezing.frozenOn }],
    [HEADING.by, textCell(freezing.by)],
    [HEADING.scope, FROZEN_SCOPES[scope]],
    [HEADING.code, textCell(code)],
    [HEADING.name, name],
    ...FROZEN_FIGURES.map(([heading, of]) => [heading, of(counts)] as const),
    [HEADING.key, frozenKey(freezing, scope, code)],
  ]);
  cells.set(HEADING.seal, sealOf({ cells }));
  return { cells };
}
