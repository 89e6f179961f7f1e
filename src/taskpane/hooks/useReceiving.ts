import { useRef, useState } from "react";
import type { ChosenFile } from "../../actions/ports/FormFilesPort";
import type { TellProgress } from "../../actions/ports/WorkbookPort";
import type { CollectDraft, CollectInput } from "../../actions/prepareCollect";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import { formFileSentence } from "../../strings/formFileSentence";
import { usePane } from "../PaneContext";
import type { Pane } from "../PaneContext";
import { turnOfPane, restingOften } from "../restingOften";
import { stateOfError, type ErrorState } from "./stateOfError";
import type { StepPlace } from "./useSteps";

/** Where taking files in stands. A bug is kept to be thrown into the error boundary. */
export type ReceivingState =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly done: number; readonly total: number }
  | { readonly status: "stopped" }
  | { readonly status: "empty" }
  | { readonly status: "looking" }
  | { readonly status: "preview"; readonly draft: CollectDraft; readonly isRedrawn: boolean }
  | { readonly status: "writing"; readonly draft: CollectDraft; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly draft: CollectDraft }
  | ErrorState;

/** What the user said of the preview. */
export type ReceivingChoices = Pick<CollectInput, "receivedOn" | "chosen" | "leavesNotes">;

/** Taking files in: read, seen, and then written. */
export interface Receiving {
  readonly state: ReceivingState;
  read(files: readonly ChosenFile[]): void;
  /** Reads or writes no further, and has put back what was written. */
  stop(): void;
  take(choices: ReceivingChoices): void;
  dismiss(): void;
}

/** What the steps of taking files in share: the pane, what was read, whether somebody stopped it, and whom to tell. */
interface Work {
  readonly pane: Pane;
  readonly tell: (state: ReceivingState) => void;
  readonly memory: { returned: readonly ReturnedFile[]; stop: AbortController };
}

/** Takes in files that came back: reads them one after the other, shows what they change, and writes it once the user agrees. */
export function useReceiving({ onRunning }: StepPlace, onDone: () => void): Receiving {
  const pane = usePane();
  const [state, setState] = useState<ReceivingState>({ status: "idle" });
  const memory = useRef<Work["memory"]>({ returned: [], stop: new AbortController() });
  if (state.status === "broken") throw state.error;
  const run = async (step: (work: Work) => Promise<ReceivingState>): Promise<void> => {
    onRunning(true);
    const next = await step({ pane, tell: setState, memory: memory.current }).catch(stateOfError);
    setState(next);
    onRunning(false);
    if (next.status === "done") onDone();
  };
  return {
    state,
    read: (files) => void run((work) => readAll(work, files)),
    stop: () => memory.current.stop.abort(),
    take: (choices) => {
      if (state.status === "preview") void run((work) => write(work, state.draft, choices));
    },
    dismiss: () => setState({ status: "idle" }),
  };
}

async function readAll(work: Work, chosen: readonly ChosenFile[]): Promise<ReceivingState> {
  const { memory, pane, tell } = work;
  memory.stop = new AbortController();
  const files: ReturnedFile[] = [];
  tell({ status: "reading", done: 0, total: chosen.length });
  for (const [index, file] of chosen.entries()) {
    for await (const one of filesIn(pane, file)) {
      files.push(one);
      await turnOfPane();
      if (memory.stop.signal.aborted) return { status: "stopped" };
      // A zip is one that was chosen, and many that are read.
      tell({ status: "reading", done: files.length, total: files.length + chosen.length - index - 1 });
    }
  }
  if (files.length === 0) return { status: "empty" };
  memory.returned = files;
  tell({ status: "looking" });
  await turnOfPane();
  const drafted = await draftOf(work, {});
  if (!drafted.ok) return { status: "failed", failure: drafted.error };
  return { status: "preview", draft: drafted.value, isRedrawn: false };
}

async function draftOf({ pane, memory }: Work, choices: Partial<ReceivingChoices>) {
  const { prepareCollect } = await import("../../actions/prepareCollect");
  const input = { files: memory.returned, receivedOn: pane.today, rule: "ours", rest: restingOften() } as const;
  return prepareCollect(pane.port, { ...input, ...choices });
}

async function write(work: Work, before: CollectDraft, choices: ReceivingChoices): Promise<ReceivingState> {
  work.tell({ status: "looking" });
  const now = await draftOf(work, {});
  if (!now.ok) return { status: "failed", failure: now.error };
  // People go on working between the preview and their agreement.
  if (!isSame(before, now.value)) return { status: "preview", draft: now.value, isRedrawn: true };
  const drafted = isUsual(choices, work.pane) ? now : await draftOf(work, choices);
  if (!drafted.ok) return { status: "failed", failure: drafted.error };
  const draft = drafted.value;
  const stop = (work.memory.stop = new AbortController());
  const progress: TellProgress = ({ sheets, of }) => work.tell({ status: "writing", draft, done: sheets, total: of });
  await work.pane.port.write(draft.specs, progress, stop.signal);
  return { status: "done", draft };
}

/** Whether a preview was drafted with just these choices. */
function isUsual({ receivedOn, chosen, leavesNotes }: ReceivingChoices, { today }: Pane): boolean {
  return receivedOn === today && leavesNotes !== true && (chosen?.size ?? 0) === 0;
}

function filesIn({ forms, strings }: Pane, file: ChosenFile): AsyncIterable<ReturnedFile> {
  return forms.files.read(file, (name, failure) => formFileSentence(name, failure, strings));
}

function isSame({ files, changes }: CollectDraft, other: CollectDraft): boolean {
  return JSON.stringify([files, changes]) === JSON.stringify([other.files, other.changes]);
}
