import { formatDay } from "../../domain/grid/dateOfCell";
import type { ReportingWords } from "../shape/ReportingWords";

/** What is said of reports that were made, in English. */
export const reportingEn: ReportingWords = {
  text: {
    title: "Words of the report, reminders",
    about:
      "A paragraph with the figures of the period and a reminder for each unit, the same figures as in the summary, to copy.",
    button: "Write the words",
    paragraph: "Paragraph of the report",
    copyParagraph: "Copy the paragraph",
    expected: (count) =>
      `Expected by the end of the period: ${String(count)} done, if what is in time is done in time.`,
    reminders: (count) => `${String(count)} ${count === 1 ? "unit" : "units"} to remind`,
    nobody: "No unit has to be reminded.",
    copyReminders: "Copy the reminders",
    copied: "Copied.",
    notCopied: "Copying is not allowed here; please select the text above and press Ctrl+C.",
  },
  freeze: {
    title: "Freeze the figures",
    about: "Keeps a copy of the figures of a period that was reported; later work does not change it.",
    frozen: (period, { asOf, frozenOn, by }) =>
      `${period}: figures of ${formatDay(asOf)}, frozen on ${formatDay(frozenOn)}${by === "" ? "" : ` by ${by}`}.`,
    by: "Frozen by",
    byHint: "May be left empty.",
    freeze: (period) => `Freeze the figures of ${period}`,
    release: (period) => `Release ${period}…`,
    releasing: (period) =>
      `Releasing ${period}: the frozen copy counts no more and stays on the sheet “Số liệu chốt” with the reason.`,
    releasedBy: "Released by",
    reason: "Reason",
    reasonHint: "For example: one school was missing.",
    reasonWanted: "Please say why it is released.",
    confirmRelease: "Release",
    released: (period) => `${period} is released; the reason stands on the sheet “Số liệu chốt”.`,
  },
  at: {
    title: "Figures of a day",
    about: "How much was done by then: from a frozen copy, else reckoned from the days of completion.",
    day: "Day",
    button: "Show the figures",
    found: "Result",
    quarterEnds: (quarter) => `End of quarter ${["I", "II", "III", "IV"][quarter - 1] ?? ""}`,
    basis: ({ asOf, basis }) => {
      const day = formatDay(asOf);
      if (basis.kind === "frozen")
        return `The figures of ${day} are those frozen on ${formatDay(basis.frozenOn)}${basis.by === "" ? "" : ` (by ${basis.by})`}.`;
      return `No figures were frozen as of ${day}; they are reckoned from the days of completion in Tiến độ${
        basis.undated === 0 ? "" : `, where ${String(basis.undated)} lines done without a day count as done`
      }.`;
    },
    of: (period, year) => `${period} ${String(year)}`,
    all: "All",
    byUnit: "By unit",
    byTask: "By task",
    columns: { name: "Name", total: "Total", completed: "Done", inTime: "In time", overdue: "Overdue" },
  },
};
