import { useState } from "react";
import type { PlanOverview } from "../../actions/readOverview";
import { quarterOf } from "../../domain/plan/IsoDate";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { PaneSettings } from "../PaneContext";

/** What reports go by: what the user chose here, else what the workbook says, else the quarter of today. */
export function useReportSettings(
  plan: PlanOverview | null,
  today: IsoDate,
): readonly [PaneSettings, (settings: PaneSettings) => void] {
  const [chosen, choose] = useState<PaneSettings | null>(null);
  // Before the first report the workbook says what it was made with, not what somebody chose.
  const isReported = plan !== null && (plan.forms > 0 || plan.hasSummary);
  return [chosen ?? { asOf: null, period: (isReported ? plan?.period : null) ?? `Q${quarterOf(today)}` }, choose];
}
