// The officer takes back the frozen figures of a period, and says why.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { Period } from "../domain/tracking/Period";
import { err, ok, type Result } from "../domain/text/result";
import { frozenPeriods } from "../sheets/frozen/frozenPeriods";
import { frozenSheet } from "../sheets/frozen/frozenSheet";
import { releaseRows } from "../sheets/frozen/releaseRows";
import { PERIOD_NAMES, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import type { Draft } from "./drafts/Draft";
import { readSummaryParts } from "./drafts/readSummaryParts";
import { toldOfReport } from "./drafts/madeAndUpdated";
import { withOthers } from "./drafts/withOthers";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { namesIn } from "./workbook/ownSheets";

/** Whose figures are taken back, and the trace that it leaves. */
export interface ReleaseInput {
  readonly period: Period;
  readonly today: IsoDate;
  readonly by: string;
  readonly reason: string;
}

/**
 * Drafts the sheet "Số liệu chốt" in which the figures of a period of the plan's year count no more. They stay as they were, with who took
 * them back, when and why; without a reason nothing is drafted.
 *
 * @example await prepareRelease(port, { period: "H1", today: "2025-07-10", by: "Bà Lan", reason: "Nhập thiếu một trường" }) // => ok({ specs: [{ name: "Số liệu chốt", … }], … })
 */
export async function prepareRelease(port: WorkbookPort, input: ReleaseInput): Promise<Result<Draft, ActionFailure>> {
  const { period, today, by } = input;
  const reason = input.reason.trim();
  if (reason === "") return err({ kind: "release-without-reason" });
  const parts = await readSummaryParts(port, { period, today });
  if (!parts.ok) return parts;
  const { frozen, year, workbook } = parts.value;
  const found = frozenPeriods(frozen.rows).find((one) => one.year === year && one.period === period);
  if (found === undefined) return err({ kind: "not-frozen", period: `${PERIOD_NAMES[period]} ${String(year)}` });
  const rows = releaseRows(frozen.rows, found, { on: today, by, reason });
  const name = namesIn(workbook.survey)(MARKS.frozen, SHEET_NAMES.frozen);
  const { specs, othersMoved } = withOthers([frozenSheet({ name, rows, order: frozen.order })], workbook.contents);
  return ok({
    specs,
    issues: frozen.issues,
    preview: {
      ...toldOfReport(workbook.survey, specs),
      ...{ tasksAdded: 0, tasksKept: 0, tasksMoved: 0, typedCellsKept: 0, conflicts: [], othersMoved },
    },
  });
}
