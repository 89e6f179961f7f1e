// The officer freezes the figures of a period that was reported (chốt số liệu).

import { err, ok, type Result } from "../domain/text/result";
import { frozenPeriods, nextTurn } from "../sheets/frozen/frozenPeriods";
import { frozenRows } from "../sheets/frozen/frozenRows";
import { frozenSheet } from "../sheets/frozen/frozenSheet";
import { PERIOD_NAMES, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import type { PeriodInput } from "./drafts/PeriodInput";
import { draftSummary } from "./drafts/draftSummary";
import type { SummaryDraft } from "./drafts/SummaryDraft";
import { namedFreezing, readSummaryParts, type SummaryParts } from "./drafts/readSummaryParts";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { namesIn } from "./workbook/ownSheets";

/** What freezing needs beside a period: who does it, "" when nobody says. */
export interface FreezeInput extends PeriodInput {
  readonly by: string;
}

/**
 * Drafts the report on a period together with a copy of its figures that no later work changes. A failure when the period of that year is
 * frozen already: only an explicit act takes that back.
 *
 * @example await prepareFreeze(port, { period: "H1", today: "2025-07-01", asOf: "2025-06-30", by: "Bà Lan" }) // => ok({ specs: [{ name: "Số liệu chốt", … }, …], … })
 */
export async function prepareFreeze(
  port: WorkbookPort,
  input: FreezeInput,
): Promise<Result<SummaryDraft, ActionFailure>> {
  const parts = await readSummaryParts(port, input);
  if (!parts.ok) return parts;
  const { frozen, year } = parts.value;
  const before = frozenPeriods(frozen.rows).find((one) => one.year === year && one.period === input.period);
  if (before !== undefined)
    return err({
      kind: "already-frozen",
      period: `${PERIOD_NAMES[input.period]} ${String(year)}`,
      date: before.frozenOn,
    });
  const rows = [...frozen.rows, ...newRows(parts.value, input)];
  const name = namesIn(parts.value.workbook.survey)(MARKS.frozen, SHEET_NAMES.frozen);
  const sheet = frozenSheet({ name, rows, order: frozen.order });
  return ok(draftSummary({ ...parts.value, frozen: { ...frozen, rows } }, input, [sheet]));
}

function newRows(parts: SummaryParts, { period, today, by }: FreezeInput): ReturnType<typeof frozenRows> {
  const { figures, rule, year, frozen } = parts;
  return frozenRows(figures, {
    ...namedFreezing(parts),
    ...{ year, period, by, asOf: rule.asOf, frozenOn: today },
    turn: nextTurn(frozen.rows, { year, period }),
  });
}
