import type { OutgoingFile, SavingWay } from "../../actions/ports/FormFilesPort";
import { base64Of } from "./base64Of";

/** What the window that saves says to the pane. */
export const DIALOG_SAYS = { ready: "ready", taken: "taken" } as const;

/** A window of the add-in's own beside the pane, in which the browser's usual downloads work. */
export interface SavingDialog {
  readonly send: (message: string) => void;
  readonly close: () => void;
}

/** Opens such a window; `said` is told what it says, null when the user closed it. It rejects where no window opens. */
export type OpenSavingDialog = (said: (message: string | null) => void) => Promise<SavingDialog>;

/** A window that says nothing for so long is none. */
const LONGEST_SILENCE_MS = 20_000;

/**
 * Hands the file to a window of its own, where the user takes it.
 *
 * @example await dialogWay(open).save(file) // => "handed"
 */
export function dialogWay(open: OpenSavingDialog): SavingWay {
  return { kind: "dialog", save: (file) => throughDialog(open, file) };
}

async function throughDialog(open: OpenSavingDialog, file: OutgoingFile): Promise<"handed" | "cancelled"> {
  const said: { tell: (message: string | null) => void } = { tell: () => undefined };
  const words: (string | null)[] = [];
  const dialog = await open((message) => {
    words.push(message);
    said.tell(message);
  });
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => {
      dialog.close();
      reject(new Error("The window does not answer."));
    }, LONGEST_SILENCE_MS);
    said.tell = (message) => {
      clearTimeout(silence);
      if (message === DIALOG_SAYS.ready)
        dialog.send(JSON.stringify({ name: file.name, content: base64Of(file.bytes) }));
      else if (message === DIALOG_SAYS.taken) resolve("handed");
      else if (message === null) resolve("cancelled");
    };
    // It may have spoken before it was known.
    for (const word of words) said.tell(word);
  });
}
