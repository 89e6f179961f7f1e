import type { ColumnWords } from "../shape/ColumnWords";

/** How the columns were understood, in English. */
export const columnsEn: ColumnWords = {
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
  leaveOutHidden: "Leave out hidden rows and columns",
  readHidden: "Read hidden rows and columns too",
  certainties: { sure: "Certain", likely: "Fairly certain", doubtful: "To review" },
};
