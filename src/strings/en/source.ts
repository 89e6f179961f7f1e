import type { LayoutName } from "../../domain/reading/Reading";
import type { SourceWords } from "../shape/SourceWords";

const LAYOUTS: Readonly<Record<LayoutName, string>> = {
  table: "a table in columns",
  parted: "a table in one column, parted by signs",
  lines: "one task in each cell",
  column: "a table copied into one column",
  outline: "text under headings",
};

/** The plan as it came, in English. */
export const sourceEn: SourceWords = {
  doors: {
    about: "The plan is put on a new sheet and the task table is built from it. The sheets you have stay as they are.",
    choose: "Choose a Word, Excel or PDF file…",
    paste: "Paste the plan",
    pasteHint: "Copy the plan, choose this box and press Ctrl+V (⌘V on a Mac).",
    reading: "Reading the plan…",
    brought: (sheet) => `The plan is now on sheet “${sheet}”.`,
    notes: {
      uncomputed: ({ cell, count }) =>
        `The file holds no results for ${String(count)} formula(s) (from ${cell}); open it in Excel, save it and choose it again.`,
      "embedded-document": ({ name, row }) =>
        `The part “${name}” inside the file (before row ${String(row + 1)}) could not be read; open it in Word and save it again.`,
      overprinted: ({ pages }) =>
        `On page ${pages.join(", ")} of the PDF texts lie over each other and are partly lost; make the rows of the original taller and make the PDF again.`,
    },
    nothingPasted: "What was pasted holds no text; please copy the plan again and paste it.",
    tooMuchPasted: "What was pasted is too large; please copy the plan alone and paste it.",
  },
  columns: {
    title: (doubtful) => `How the columns were read${doubtful === 0 ? "" : ` (${String(doubtful)} to review)`}`,
    about: "Changing a column reads the plan again for a preview; the choice is remembered on sheet “Kế hoạch”.",
    roles: {
      ordinal: "Number",
      content: "Task",
      lead: "Lead unit",
      coordinating: "Coordinating units",
      time: "Time",
      extra: "Other column",
    },
    layout: (layout) => `The source was read as: ${LAYOUTS[layout]}.`,
    readAs: (layout) => `Read it as: ${LAYOUTS[layout]}`,
    leaveOutHidden: "Leave out hidden rows and columns",
    readHidden: "Read hidden rows and columns too",
    certainties: { sure: "Certain", likely: "Fairly certain", doubtful: "To review" },
  },
};
