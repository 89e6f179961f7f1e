import { useState } from "react";
import type { OutgoingFile, SavingWay } from "../../actions/ports/FormFilesPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { TellProgress } from "../../actions/ports/WorkbookPort";
import type { FileToSend, SendDraft } from "../../actions/prepareSend";
import { fullAddress } from "../../domain/grid/Grid";
import type { Period } from "../../domain/tracking/Period";
import { PERIOD_NAMES } from "../../sheets/labels";
import { plainWords } from "../../sheets/returns/formFileName";
import { formsFor } from "../../strings/formsFor";
import { usePane } from "../PaneContext";
import { useJob } from "./useJob";
import type { RunningJob } from "./useJob";
import type { StepPlace } from "./useSteps";

/** Which forms are made, and who wants to know that they are. */
export interface SendingInput {
  readonly codes: readonly string[];
  readonly period: Period;
  readonly year: number;
  readonly onDone: () => void;
}

/** Making files: the work, the one file to save once it is done, and the ways to save it. */
export interface Sending {
  readonly job: RunningJob<SendDraft>;
  readonly made: OutgoingFile | null;
  readonly ways: readonly SavingWay[];
}

/** Makes one file per unit, a zip when there are several, and writes into the workbook which time each was made. */
export function useSending(place: StepPlace, { codes, period, year, onDone }: SendingInput): Sending {
  const { forms, port, settings, show, strings, today } = usePane();
  const said = formsFor(strings.language).send;
  const [made, setMade] = useState<OutgoingFile | null>(null);
  const [drafted, setDrafted] = useState<readonly FileToSend[]>([]);
  const job = useJob<SendDraft>({
    prepare: async () => {
      setMade(null);
      const { prepareSend } = await import("../../actions/prepareSend");
      return prepareSend(port, { ...settings, period, units: codes, today });
    },
    mustAsk: () => true,
    apply: async ({ files, specs }, progress) => {
      const outgoing = await makeAll(files, forms.files.make, progress);
      await port.write(specs);
      const name = said.archive(plainWords(PERIOD_NAMES[period]), year);
      const [only] = outgoing;
      const single = outgoing.length === 1 && only !== undefined;
      setMade(single ? only : { name, bytes: await forms.files.pack(outgoing) });
      setDrafted(files);
    },
    onRunning: place.onRunning,
    onDone,
  });
  const sheetWay: SavingWay = {
    kind: "sheet",
    save: async () => {
      const { putFormsOnSheets } = await import("../../actions/putFormsOnSheets");
      const [first] = await putFormsOnSheets(
        port,
        drafted.map(({ form }) => form),
        said.sheet,
      ).catch(refused);
      if (first === undefined) throw new Error("There is no form.");
      await show(fullAddress(first, 0, 0));
      return "handed";
    },
  };
  return { job, made, ways: [...forms.ways, sheetWay] };
}

function refused(error: unknown): readonly string[] {
  if (error instanceof HostError) return [];
  throw error;
}

async function makeAll(
  files: readonly FileToSend[],
  make: (form: FileToSend["form"]) => Promise<Uint8Array>,
  progress: TellProgress,
): Promise<readonly OutgoingFile[]> {
  const outgoing: OutgoingFile[] = [];
  for (const { file, form } of files) {
    outgoing.push({ name: file, bytes: await make(form) });
    progress({ sheets: outgoing.length, of: files.length, share: outgoing.length / files.length });
  }
  return outgoing;
}
