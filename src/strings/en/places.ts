import { formatDay } from "../../domain/grid/dateOfCell";
import type { PlaceWords } from "../shape/PlaceWords";
import { issueKindsEn } from "./issueKinds";

/** "1 task", "3 tasks". */
function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A task's number before its words: "3. ", and "a) " or "- " as they are. */
function numbered(ordinal: string): string {
  return ordinal === "" ? "" : `${ordinal}${/[\p{L}\d]$/u.test(ordinal) ? "." : ""} `;
}

/** The places of the pane, in English. */
export const placesEn: PlaceWords = {
  date: {
    hint: "day/month/year",
    wrong: (typed) => `“${typed}” is no day; please type it like 31/03/2025.`,
    today: "Today",
    quarterEnd: "End of last quarter",
    clear: "Clear",
  },
  plan: {
    from: "Where the plan is",
    sheet: "Sheet with the plan",
    openSheet: "The sheet that is open",
    elsewhere: "The plan is elsewhere",
    recognised: (columns, tasks) =>
      columns === 0
        ? `${counted(tasks, "task")} recognised`
        : `${counted(columns, "column")}, ${counted(tasks, "task")} recognised`,
    tasksFound: (tasks) => counted(tasks, "task"),
    headerRow: "Header row",
    row: (row) => `Row ${String(row)}`,
    columns: { heading: "Heading", samples: "Samples", role: "Role", certainty: "Certainty" },
    noSamples: "(empty)",
    sureColumns: (count) => `${counted(count, "certain column")}`,
    firstTasks: "The first tasks",
    task: (ordinal, content) => `${numbered(ordinal)}${content}`,
    leads: (lead, time) => `${lead} · ${time}`,
    nobody: "no lead unit yet",
    noTime: "no time yet",
    chips: (tasks, units) => [counted(tasks, "task"), counted(units, "unit")],
  },
  check: {
    kinds: issueKindsEn,
    show: "Show",
    all: (count) => `All (${String(count)})`,
    severity: {
      error: (count) => `Errors (${String(count)})`,
      warning: (count) => `To review (${String(count)})`,
      info: (count) => `Information (${String(count)})`,
    },
    group: (title, count) => `${title} (${String(count)})`,
    ignore: "Ignore",
    reason: "Why it is ignored",
    ignored: (count) => `Ignored (${String(count)})`,
    because: (reason) => `Reason: ${reason}`,
    takeBack: "Look at it again",
    none: "No errors found.",
  },
  progress: {
    asOf: (date) => `Figures as of ${formatDay(date)}`,
    statuses: {
      overdue: "Overdue",
      "due-today": "Due today",
      "due-soon": "Due soon",
      "in-time": "In progress, on schedule",
      "no-deadline": "No deadline",
      "awaiting-date": "Awaiting a date",
      "completed-on-time": "Completed on time",
      "completed-late": "Completed late",
      "completed-undated": "Completed, no date written",
      completed: "Completed",
    },
    parts: { overdue: "Overdue", near: "Due soon", open: "In progress", done: "Completed" },
    chart: (total) => `How ${counted(total, "task")} stand`,
    filter: "Filter by status",
    everything: "All",
    search: "Find a task or unit",
    found: (count) => counted(count, "task"),
    daysLate: (days) => `${counted(days, "day")} overdue`,
    daysLeft: (days) => `${counted(days, "day")} left`,
    today: "Due today",
    dueOn: (date) => `due ${formatDay(date)}`,
    nothing: "There is no such task.",
    byUnit: "By unit",
    byQuarter: "By quarter",
    unitsLater: "Figures by unit come with the unit sheets.",
    columns: { unit: "Unit", quarter: "Quarter", tasks: "Tasks", done: "Done", overdue: "Overdue", near: "Soon" },
    quarters: ["Quarter I", "Quarter II", "Quarter III", "Quarter IV"],
    choose: (task) => `Choose: ${task}`,
    chooseAll: "Choose all",
    chosen: (count) => `${counted(count, "task")} chosen`,
    doneOn: "Day of completion",
    markDone: (count) => `Mark ${counted(count, "task")} done`,
    willWrite: (cells) => `${counted(cells, "cell")} will be written`,
    nothingOpen: "The chosen tasks have no quarter left to complete.",
    more: (count) => `Show ${counted(count, "more task")}`,
  },
  report: {
    settings: "Period and date",
    asOf: "Figures as of",
    asOfHint: (own) =>
      own === null ? "Left empty, today is taken." : `Left empty, ${formatDay(own)} is kept, which the workbook says.`,
    periodHint: "Forms ask for the quarters of the period; the summary counts it and all up to its end.",
    period: "Reporting period",
    formChips: (forms, period) => [counted(forms, "sheet"), period],
    summaryChip: (period) => period,
    unlisted: (phrases) =>
      `The plan names ${phrases.map((phrase) => `“${phrase}”`).join(", ")}, and the list has no such unit yet, so they get no form.`,
    formsAnyway: (units) => `Make forms for the ${counted(units, "unit")} all the same`,
  },
};
