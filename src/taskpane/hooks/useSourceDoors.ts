import { useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { Clipboard, SourceFailure } from "../../actions/ports/SourceFilePort";
import { fullAddress } from "../../domain/grid/Grid";
import type { Result } from "../../domain/text/result";
import { SHEET_NAMES } from "../../sheets/labels";
import type { SourceNote, SourceTable } from "../../sheets/source/SourceTable";
import { sourceFor } from "../../strings/sourceFor";
import { failureSentence } from "../../strings/failureSentence";
import { fileSentence } from "../../strings/fileSentence";
import type { Strings } from "../../strings/shape/Strings";
import { usePane } from "../PaneContext";

/** Where bringing in a plan stands; `sentence` says why it was not done. A bug is kept to be thrown into the error boundary. */
export type DoorState =
  | { readonly status: "idle" }
  | { readonly status: "reading" }
  | { readonly status: "brought"; readonly sheet: string; readonly notes: readonly SourceNote[] }
  | { readonly status: "failed"; readonly sentence: string }
  | { readonly status: "broken"; readonly error: unknown };

/** A plan kept elsewhere, and the ways to bring it in. */
export interface BroughtPlans {
  readonly state: DoorState;
  bringFile(file: File): void;
  bringClipboard(clipboard: Clipboard): void;
}

/** Who wants to know that a plan is being brought in, and on which sheet it came to stand. */
export interface DoorListener {
  readonly onRunning: (running: boolean) => void;
  readonly onBrought: (sheet: string) => void;
}

interface Reading {
  read(): Promise<Result<SourceTable, SourceFailure>>;
  sentenceOf(failure: SourceFailure): string;
}

function clipboardSentence(failure: SourceFailure, { language }: Strings): string {
  const words = sourceFor(language).doors;
  return failure.kind === "too-large" ? words.tooMuchPasted : words.nothingPasted;
}

/** Brings in a plan from a file or the clipboard: reads it, puts it on a new sheet, and shows that sheet. */
export function useSourceDoors({ onRunning, onBrought }: DoorListener): BroughtPlans {
  const { port, doors, strings, show } = usePane();
  const [state, setState] = useState<DoorState>({ status: "idle" });
  if (state.status === "broken") throw state.error;

  const bring = async ({ read, sentenceOf }: Reading): Promise<DoorState> => {
    const table = await read();
    if (!table.ok) return { status: "failed", sentence: sentenceOf(table.error) };
    const { importSource } = await import("../../actions/importSource");
    const source = await importSource(port, table.value, SHEET_NAMES.source);
    if (!source.ok) return { status: "failed", sentence: failureSentence(source.error, strings) };
    await show(fullAddress(source.value.sheet, 0, 0));
    return { status: "brought", sheet: source.value.sheet, notes: table.value.notes ?? [] };
  };
  const run = async (reading: Reading): Promise<void> => {
    setState({ status: "reading" });
    onRunning(true);
    const outcome = await bring(reading).catch((error: unknown) => stateOfError(error, strings));
    onRunning(false);
    setState(outcome);
    if (outcome.status === "brought") onBrought(outcome.sheet);
  };
  return {
    state,
    bringFile: (file) =>
      void run({
        read: () => doors.readFile(file),
        sentenceOf: (failure) => fileSentence(file.name, failure, strings),
      }),
    bringClipboard: (clipboard) =>
      void run({
        read: () => doors.readClipboard(clipboard),
        sentenceOf: (failure) => clipboardSentence(failure, strings),
      }),
  };
}

function stateOfError(error: unknown, strings: Strings): DoorState {
  if (error instanceof HostError) return { status: "failed", sentence: failureSentence(error.failure, strings) };
  return { status: "broken", error };
}
