import { Text } from "@fluentui/react-components";
import type { PlanOverview } from "../../../actions/readOverview";
import { QUARTERS } from "../../../domain/plan/Quarter";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";
import { FigureTable } from "../parts/FigureTable";
import type { FigureRow } from "../parts/FigureTable";

/** How the plan stands by quarter and by unit. */
export function ProgressTables({ plan }: { plan: PlanOverview }) {
  const words = placesFor(usePane().strings.language).progress;
  const { columns } = words;
  const quarters = QUARTERS.map((quarter): FigureRow => {
    const { planned = 0, done = 0, overdue = 0 } = plan.quarters.get(quarter) ?? {};
    return { name: words.quarters[quarter - 1] ?? "", figures: [planned, done, overdue] };
  });
  const units = plan.units.map(({ name, total, completed, overdue, dueSoon }): FigureRow => {
    return { name, figures: [total, completed, overdue, dueSoon] };
  });
  const counts = [columns.tasks, columns.done, columns.overdue];
  return (
    <>
      <FigureTable title={words.byQuarter} heads={[columns.quarter, ...counts]} rows={quarters} />
      {units.length === 0 ? (
        <Text size={200}>{words.unitsLater}</Text>
      ) : (
        <FigureTable title={words.byUnit} heads={[columns.unit, ...counts, columns.near]} rows={units} />
      )}
    </>
  );
}
