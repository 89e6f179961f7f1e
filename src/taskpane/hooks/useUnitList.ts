import { useRef, useState } from "react";
import type { RefObject } from "react";
import type { UnitListDraft } from "../../actions/drafts/UnitListDraft";
import type { Catalogue } from "../../domain/plan/Unit";
import { MARKS } from "../../sheets/marks";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import { partsFor } from "../../strings/partsFor";
import { usePane } from "../PaneContext";
import { useDraftJob } from "./useDraftJob";
import type { RunningJob } from "./useJob";
import type { StepPlace } from "./useSteps";

/** A list of units being brought; `refusal` says why nothing of it was read. */
export interface BroughtUnits {
  readonly job: RunningJob<UnitListDraft>;
  readonly refusal: string | null;
  readonly isReading: boolean;
  bringText(text: string): void;
  bringFile(file: File): void;
}

/** Reads a list of units that was typed, pasted or chosen as a file, and writes it into the catalogue once it was looked at. */
export function useUnitList(place: StepPlace): BroughtUnits {
  const { doors, strings } = usePane();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  const list = useRef<Catalogue>({ units: [], groups: [] });
  const job = useListJob(place, list);
  const take = (catalogue: Catalogue) => {
    if (catalogue.units.length === 0) return setRefusal(partsFor(strings.language).units.nothing);
    setRefusal(null);
    list.current = catalogue;
    job.start();
  };
  const readFile = async (file: File): Promise<void> => {
    const sheets = await doors.readSheets(file);
    if (!sheets.ok) return setRefusal(fileSentence(file.name, sheets.error, strings));
    const { catalogueIn } = await import("../../domain/units/catalogue/catalogueIn");
    const found = catalogueIn(sheets.value);
    return found.ok ? take(found.value) : setRefusal(failureSentence(found.error, strings));
  };
  const run = (work: () => Promise<void>) => {
    setReading(true);
    void work()
      .catch((error: unknown) => setBug({ error }))
      .then(() => setReading(false));
  };
  return {
    job,
    refusal,
    isReading,
    bringText: (text) =>
      run(async () => take((await import("../../domain/units/catalogue/readUnitText")).readUnitText(text))),
    bringFile: (file) => run(() => readFile(file)),
  };
}

function useListJob(place: StepPlace, list: RefObject<Catalogue>): RunningJob<UnitListDraft> {
  const { port } = usePane();
  return useDraftJob(place, {
    prepare: async () => {
      const { prepareUnitList } = await import("../../actions/prepareUnitList");
      return prepareUnitList(port, list.current);
    },
    asks: () => true,
    isResult: (mark) => mark === MARKS.units,
  });
}
