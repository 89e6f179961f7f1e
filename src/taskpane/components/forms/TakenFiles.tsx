import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { UnreceiveDraft } from "../../../actions/prepareUnreceive";
import type { TakenFile } from "../../../actions/readSubmissionReport";
import { formsFor } from "../../../strings/formsFor";
import { useJob } from "../../hooks/useJob";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { JobView } from "../steps/JobView";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
});

type ChosenFile = Pick<TakenFile, "file" | "unitCode">;

interface TakenFilesProps {
  readonly place: StepPlace;
  readonly files: readonly TakenFile[];
  readonly onDone: () => void;
}

/** The files that were taken in, each of which can be taken back. */
export function TakenFiles({ place, files, onDone }: TakenFilesProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = formsFor(strings.language).unreceive;
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  if (files.length === 0 && chosen === null) return null;
  return (
    <section className={styles.block} aria-label={words.title(files.length)}>
      <Remarks
        title={words.title}
        remarks={files.map(({ file: name, unit, unitCode, receivedOn, cells }) => ({
          text: words.file({ file: name.replace(/^.*[/\\]/, ""), unit, day: receivedOn ?? "", cells }),
          cell: null,
          action: (
            <div>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={place.blocked}
                aria-label={`${words.button}: ${name}, ${unit}`}
                onClick={() => setChosen({ file: name, unitCode })}
              >
                {words.button}
              </Button>
            </div>
          ),
        }))}
      />
      {chosen !== null && (
        <Unreceive key={`${chosen.unitCode}|${chosen.file}`} chosen={chosen} place={place} onDone={onDone} />
      )}
    </section>
  );
}

interface UnreceiveProps {
  readonly chosen: ChosenFile;
  readonly place: StepPlace;
  readonly onDone: () => void;
}

function Unreceive({ chosen: { file, unitCode }, place, onDone }: UnreceiveProps) {
  const { port, strings, today } = usePane();
  const words = formsFor(strings.language).unreceive;
  const asked = useRef(false);
  const job = useJob<UnreceiveDraft>({
    prepare: async () => {
      const { prepareUnreceive } = await import("../../../actions/prepareUnreceive");
      return prepareUnreceive(port, { file, unit: unitCode, today });
    },
    mustAsk: () => true,
    apply: ({ specs }, progress) => port.write(specs, progress),
    onRunning: place.onRunning,
    onDone,
  });
  // Choosing a file asks what taking it back would do.
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    job.start();
  });
  return (
    <JobView job={job}>
      {({ cells }, written) => {
        const changed = cells.filter(({ before, after }) => before !== after);
        const name = file.replace(/^.*[/\\]/, "");
        const told = changed.length === 0 ? words.nothing : words.about(name);
        return (
          <>
            <Text size={200}>{written ? words.done(name, changed.length) : told}</Text>
            <Remarks open title={words.changes} remarks={changed.map((cell) => remarkOf(cell, strings.language))} />
            <Remarks
              title={words.staying}
              remarks={cells.filter(({ isTyped }) => isTyped).map((cell) => remarkOf(cell, strings.language))}
            />
          </>
        );
      }}
    </JobView>
  );
}

function remarkOf(cell: UnreceiveDraft["cells"][number], language: Parameters<typeof formsFor>[0]) {
  return { text: formsFor(language).receive.change(cell), cell: null };
}
