import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FiguresAt } from "../../../actions/readFiguresAt";
import { lastDayOfMonth } from "../../../domain/plan/IsoDate";
import type { IsoDate } from "../../../domain/plan/IsoDate";
import { QUARTERS } from "../../../domain/plan/Quarter";
import type { RowFigures } from "../../../sheets/frozen/figuresInRows";
import { reportingFor } from "../../../strings/reportingFor";
import { useJob } from "../../hooks/useJob";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { FormsCard } from "../forms/FormsCard";
import { DateField } from "../parts/DateField";
import type { DayPick } from "../parts/DateField";
import { FigureTable } from "../parts/FigureTable";
import { JobView } from "../steps/JobView";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

const FIGURES = ["total", "completed", "inTime", "overdue"] as const;

/** How it was on a day: of all, by unit and by task, and where the figures come from. Nothing is written. */
export function FiguresOnDay({ year, place }: { year: number | null; place: StepPlace }) {
  const styles = useStyles();
  const { port, strings, today } = usePane();
  const words = reportingFor(strings.language).at;
  const ends = quarterEnds(year ?? Number(today.slice(0, 4)), today, words.quarterEnds);
  const [day, setDay] = useState<IsoDate>(ends.at(-1)?.day ?? today);
  const job = useJob<FiguresAt>({
    prepare: async () => {
      const { readFiguresAt } = await import("../../../actions/readFiguresAt");
      return readFiguresAt(port, { asOf: day, today });
    },
    mustAsk: () => false,
    apply: () => Promise.resolve(),
    onRunning: place.onRunning,
    onDone: () => undefined,
  });
  return (
    <FormsCard title={words.title} about={words.about}>
      <DateField label={words.day} value={day} picks={ends} onChange={(chosen) => setDay(chosen ?? today)} />
      <Button className={styles.button} disabledFocusable={place.blocked} onClick={job.start}>
        {words.button}
      </Button>
      <JobView job={job} result={words.found}>
        {(at) => <Figures at={at} />}
      </JobView>
    </FormsCard>
  );
}

function Figures({ at }: { at: FiguresAt }) {
  const { strings, words: pane } = usePane();
  const words = reportingFor(strings.language).at;
  const heads = [words.columns.name, ...FIGURES.map((figure) => words.columns[figure])];
  const rowsOf = (scope: RowFigures["scope"]) =>
    at.rows
      .filter((row) => row.scope === scope)
      .map(({ name, figures }) => ({
        name: scope === "all" ? words.all : name,
        figures: FIGURES.map((figure) => figures[figure] ?? 0),
      }));
  return (
    <>
      <Text weight="semibold">{words.of(pane.periods[at.period], at.year)}</Text>
      <Text size={200}>{words.basis(at)}</Text>
      <FigureTable title={words.all} heads={heads} rows={rowsOf("all")} isOpen />
      <FigureTable title={words.byUnit} heads={heads} rows={rowsOf("unit")} />
      <FigureTable title={words.byTask} heads={heads} rows={rowsOf("task")} />
    </>
  );
}

interface PastEnd extends DayPick {
  readonly day: IsoDate;
}

/** The ends of the plan's quarters that are past. */
function quarterEnds(year: number, today: IsoDate, label: (quarter: number) => string): readonly PastEnd[] {
  return QUARTERS.map((quarter) => ({ label: label(quarter), day: lastDayOfMonth(year, quarter * 3) })).filter(
    ({ day }) => day < today,
  );
}
