import { Button, Field, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChangeEvent } from "react";
import type { PlanOverview } from "../../../actions/readOverview";
import { fullAddress } from "../../../domain/grid/Grid";
import { SHEET_NAMES } from "../../../sheets/labels";
import { partsFor } from "../../../strings/partsFor";
import type { StepPlace } from "../../hooks/useSteps";
import { wantingIn } from "../../hooks/wanting";
import { useUnitList } from "../../hooks/useUnitList";
import { usePane } from "../../PaneContext";
import { FailureSentence } from "../frame/FailureBar";
import { JobView } from "../steps/JobView";
import { UnitChanges } from "./UnitChanges";
import { UnitListPreview } from "./UnitListPreview";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  control: { minWidth: 0, width: "100%" },
  text: { minHeight: "96px" },
  next: { alignSelf: "flex-start" },
});

/** The files in which a list of units may come. */
const KINDS = ".xlsx,.xlsm,.csv,.txt,.ods,.docx,.pdf,.html";

/** Brings units into the catalogue: pasted, typed or from a file, each shown before it is written. */
export function UnitList({ plan, place }: { plan: PlanOverview; place: StepPlace }) {
  const styles = useStyles();
  const { show, strings } = usePane();
  const words = partsFor(strings.language).units;
  const [text, setText] = useState("");
  const { job, refusal, isReading, bringText, bringFile } = useUnitList(place);
  const { status } = job.state;
  return (
    <>
      <Reason plan={plan} />
      <Field label={words.paste}>
        <Textarea
          className={styles.control}
          textarea={{ className: styles.text }}
          placeholder={words.pasteHint}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance={status !== "preview" && text.trim() !== "" ? "primary" : "secondary"}
          disabledFocusable={place.blocked}
          onClick={() => bringText(text)}
        >
          {words.look}
        </Button>
        <FileButton isBlocked={place.blocked} onFile={bringFile} />
        <Button appearance="subtle" onClick={() => void show(fullAddress(SHEET_NAMES.units, 0, 0))}>
          {words.toSheet}
        </Button>
      </div>
      <div role="status">{isReading && status === "idle" && words.readingFile}</div>
      {refusal !== null && <FailureSentence sentence={refusal} />}
      <JobView job={job}>{(draft) => <UnitListPreview draft={draft} />}</JobView>
      {status === "done" && <Next plan={plan} />}
      <UnitChanges plan={plan} place={place} />
    </>
  );
}

/** Where to go once the units are listed: to who does what, else to the forms. */
function Next({ plan }: { plan: PlanOverview }) {
  const styles = useStyles();
  const { go, openPart, strings } = usePane();
  const words = partsFor(strings.language);
  const { lead, time } = wantingIn(plan);
  const isAssigned = lead + time === 0;
  return (
    <Button
      appearance="primary"
      className={styles.next}
      onClick={() => (isAssigned ? go("report") : openPart("assign"))}
    >
      {isAssigned ? words.assign.toForms : words.units.next}
    </Button>
  );
}

/** Why units are wanting, when they are. */
function Reason({ plan: { unitsKnown, unlisted } }: { plan: PlanOverview }) {
  const words = partsFor(usePane().strings.language).units;
  if (unlisted.length > 0) return <Text weight="semibold">{words.unlisted(unlisted)}</Text>;
  return unitsKnown === 0 ? <Text weight="semibold">{words.nobody}</Text> : null;
}

function FileButton({ isBlocked, onFile }: { isBlocked: boolean; onFile: (file: File) => void }) {
  const words = partsFor(usePane().strings.language).units;
  const input = useRef<HTMLInputElement>(null);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again after it was mended.
    target.value = "";
  };
  return (
    <>
      <input ref={input} type="file" accept={KINDS} hidden onChange={handleChange} />
      <Button disabledFocusable={isBlocked} onClick={() => input.current?.click()}>
        {words.file}
      </Button>
    </>
  );
}
