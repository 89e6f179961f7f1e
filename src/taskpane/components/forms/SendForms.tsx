import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SubmissionReport } from "../../../actions/readSubmissionReport";
import { formsFor } from "../../../strings/formsFor";
import { useSending } from "../../hooks/useSending";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { FormsCard } from "./FormsCard";
import { JobView } from "../steps/JobView";
import { Remarks } from "../parts/Remarks";
import { SaveFile } from "./SaveFile";
import { UnitChoice } from "./UnitChoice";
import { chosenCodes } from "./chosenCodes";
import type { ChosenUnits } from "./chosenCodes";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface SendFormsProps {
  readonly place: StepPlace;
  readonly report: SubmissionReport;
  readonly onDone: () => void;
}

/** Makes one file per chosen unit, after showing them, and saves them. */
export function SendForms({ place, report, onDone }: SendFormsProps) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).send;
  const [chosen, choose] = useState<ChosenUnits>({ kind: "all", withOffice: false });
  const codes = chosenCodes(chosen, report.units);
  const { job, made, ways } = useSending(place, { codes, period: report.period, year: report.year, onDone });
  return (
    <FormsCard title={words.title} about={words.about}>
      <UnitChoice units={report.units} chosen={chosen} onChoose={choose} count={codes.length} />
      <Button className={styles.button} disabledFocusable={place.blocked || codes.length === 0} onClick={job.start}>
        {words.button}
      </Button>
      <JobView job={job}>
        {({ files }, written) => (
          <>
            <Remarks
              open={!written}
              title={written ? words.made : words.willMake}
              remarks={files.map(({ file, tasks, issue }) => ({ text: words.file(file, tasks, issue), cell: null }))}
            />
            {written && made !== null && <SaveFile key={made.name} file={made} ways={ways} />}
          </>
        )}
      </JobView>
    </FormsCard>
  );
}
