import type { DoorWords } from "../shape/DoorWords";

/** Plans from elsewhere, in English. */
export const doorsEn: DoorWords = {
  about: "The plan is put on a new sheet and the task table is built from it. The sheets you have stay as they are.",
  choose: "Choose a Word, Excel or PDF file…",
  paste: "Paste the plan",
  pasteHint: "Copy the plan, choose this box and press Ctrl+V (⌘V on a Mac).",
  reading: "Reading the plan…",
  brought: (sheet) => `The plan is now on sheet “${sheet}”.`,
  notes: (note) =>
    note.kind === "uncomputed"
      ? `The file holds no results for ${String(note.count)} formula(s) (from ${note.cell}); open it in Excel, save it and choose it again.`
      : `The part “${note.name}” inside the file (before row ${String(note.row + 1)}) could not be read; open it in Word and save it again.`,
  nothingPasted: "What was pasted holds no text; please copy the plan again and paste it.",
  tooMuchPasted: "What was pasted is too large; please copy the plan alone and paste it.",
};
