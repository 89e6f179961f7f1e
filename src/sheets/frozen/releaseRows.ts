import type { IsoDate } from "../../domain/plan/IsoDate";
import { textCell, textOf } from "../../spec/cellValues";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import { readFrozenKey, releasedKey, type FrozenTurn } from "./frozenKey";
import type { FrozenRow } from "./FrozenRow";

/** Who takes a frozen period back, when and why. */
export interface Release {
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string;
}

/**
 * The rows of a period that is taken back: their figures stay as the trace of what was said, and count no more.
 *
 * @example releaseRows(rows, { year: 2025, period: "H1", turn: 1 }, { on: "2025-07-10", by: "Bà Lan", reason: "Nhập thiếu một trường" })
 */
export function releaseRows(
  rows: readonly FrozenRow[],
  { year, period, turn }: FrozenTurn,
  { on, by, reason }: Release,
): readonly FrozenRow[] {
  return rows.map((row) => {
    const text = textOf(row.cells.get(HEADING.key));
    const key = readFrozenKey(text);
    const isOf = key?.year === year && key.period === period && key.turn === turn && !key.isReleased;
    if (!isOf) return row;
    return {
      cells: new Map([
        ...row.cells,
        [HEADING.releasedOn, { date: on }],
        [HEADING.releasedBy, textCell(by)],
        [HEADING.reason, textCell(reason)],
        [HEADING.key, releasedKey(text)],
      ]),
    };
  });
}
