import { formatDay } from "../../domain/grid/dateOfCell";
import type { PaneWords } from "../shape/PaneWords";

/** "1 sheet", "3 sheets". */
function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The pane in English. */
export const paneEn: PaneWords = {
  title: "Sổ Kế hoạch",
  otherLanguage: "Tiếng Việt",
  menu: "Settings and language",
  toSettings: "Settings",
  toUnits: "Unit catalogue",
  toHelp: "Help",
  backToPlace: "Back",
  overview: "Overview",
  places: "Parts of the work",
  placeNames: { plan: "Plan", check: "Check", progress: "Progress", report: "Reports" },
  periods: {
    Q1: "Quarter I",
    Q2: "Quarter II",
    H1: "First half-year",
    Q3: "Quarter III",
    "9M": "Nine months",
    Q4: "Quarter IV",
    H2: "Second half-year",
    Y: "Whole year",
  },
  steps: {
    tasks: {
      title: "Task table",
      about:
        "Reads the plan, shows how it was understood, then makes the task table. The plan's own sheet stays as it is.",
      button: "Read the plan",
    },
    check: {
      title: "Check the data",
      about:
        "Looks at who leads, who coordinates and when, task by task. Changes the workbook only where “Fix” is chosen.",
      button: "Check the data",
    },
    units: {
      title: "Report sheets by unit",
      about: "Makes the sheet “Tiến độ” and one report sheet per unit for the chosen period.",
      button: "Make unit sheets",
    },
    summary: {
      title: "Summary",
      about: "Sums up the units' progress and lists what is overdue.",
      button: "Make summary",
    },
  },
  stepDone: "done",
  needsPlan: "The workbook has no sheet “Nhiệm vụ” yet. Please read the plan first.",
  toPlan: "Go to the plan",
  toUnitList: "Enter the list of units",
  toAssign: "Give tasks out",
  reading: "Reading the workbook…",
  writing: (done, total) => (total === 0 ? "Writing…" : `Writing sheet ${String(done)} of ${String(total)}…`),
  stop: "Stop",
  stopping: "Stopping and putting back what was written…",
  stopped: "Stopped",
  preview: "What will be done",
  previewChanged:
    "The workbook has changed, so this was prepared again and nothing is written yet; please look at it before you agree.",
  done: "Done",
  confirm: "Go ahead",
  confirmStep: { tasks: "Build task table" },
  cancel: "Leave as is",
  close: "Close",
  detail: "Details",
  copy: "Copy",
  notSeenAgain: "The workbook could not be looked at again; the figures below are of the time before.",
  tryAgain: "Try again",
  failed: "Not done.",
  source: "Plan sheet",
  catalogue: "Unit catalogue",
  catalogueFrom: {
    "own-sheet": "the sheet “Đơn vị”",
    "unit-list": "a list in the workbook",
    given: "a unit list file",
    plan: "the units named in the plan",
  },
  made: "New",
  updated: "Updated",
  sheets: (count) => counted(count, "sheet"),
  tasks: "Tasks",
  unitLines: "Work of units",
  tasksAdded: (count) => `${String(count)} added`,
  tasksKept: (count) => `${String(count)} kept`,
  tasksMoved: (count) => `${String(count)} moved to the block “Nội dung không còn trong kế hoạch”`,
  typedCells: "Typed cells",
  typedCellsKept: (count) => `${counted(count, "cell")} kept`,
  othersMoved: "Notes beside the tables",
  othersMovedTo: (count) => `${counted(count, "cell")} moved to “Nội dung ghi ngoài bảng” at the end of the sheet`,
  conflicts: (count) => `${counted(count, "cell")} with two different contents`,
  conflict: (heading, kept, other) =>
    kept === ""
      ? `${heading}: “${other}” does not count, because several units carry the task out; say it in each unit's line of “Tiến độ”.`
      : `${heading}: “${kept}” is kept; “${other}” is not used.`,
  unread: (count) => `${counted(count, "cell")} not understood`,
  unassigned: (count) => `${counted(count, "task")} naming units that are not in the catalogue`,
  unassignedTask: (ordinal, text) => `Task ${ordinal}: ${text}`,
  unitSheets: (count) => counted(count, "report sheet"),
  unitTasks: (count) => counted(count, "task"),
  issues: (count) => counted(count, "remark"),
  noIssues: "No remarks.",
  severities: { error: "Error", warning: "To review", info: "Note" },
  severityCount: {
    error: (count) => counted(count, "error"),
    warning: (count) => `${String(count)} to review`,
    info: (count) => counted(count, "note"),
  },
  checked: (tasks) => `${counted(tasks, "task")} checked.`,
  goTo: (cell) => `Go to ${cell}`,
  openSheet: (sheet) => `Open sheet ${sheet}`,
  more: (count) => `Show ${String(count)} more`,
  noOffice: "Microsoft's office.js could not be loaded. Please check the network connection and reopen the pane.",
  notExcel: "Sổ Kế hoạch runs in Excel. Please open a workbook in Excel and choose Sổ Kế hoạch on the Home tab.",
  brokenTitle: "Something went wrong.",
  broken: "Nothing more is changed in the workbook. Please reopen the pane and run the step again.",
  reload: "Reopen",
  home: {
    looking: "Looking at the workbook…",
    welcome: "Follow a plan in this workbook",
    about: [
      "Reads the plan from a sheet, a Word or PDF file or the clipboard, and builds the task table.",
      "Tells what is overdue and due soon, unit by unit.",
      "Makes a report sheet for each unit and the summary that goes upward.",
    ],
    readSheet: (sheet) => `Read the plan on sheet “${sheet}”`,
    bring: "Choose a file or paste a plan",
    otherWays: "Another sheet, a file or the clipboard…",
    unnamed: "Plan without a name",
    summary: ({ year, tasks, units }) =>
      `${year === null ? "" : `Year ${String(year)} · `}${counted(tasks, "task")} · ${counted(units, "unit")}`,
    asOf: (date) => `Figures as of ${formatDay(date)}`,
    tiles: { overdue: "Overdue", dueSoon: "Due soon", doubtful: "To review", completed: "Completed" },
    ofTasks: (count, total) => `${String(count)}/${String(total)}`,
    made: ({ forms, hasSummary, period }) =>
      forms === 0 && !hasSummary
        ? "No unit sheets and no summary yet."
        : `${counted(forms, "unit sheet")}${hasSummary ? " and the summary" : ""} (${period}).`,
    reported: ({ unsent, frozen }) =>
      [
        ...(unsent === null || unsent === 0 ? [] : [`${counted(unsent, "unit")} still to send.`]),
        ...(unsent === 0 ? ["Every unit has sent its form."] : []),
        ...(frozen === null ? [] : [`Figures frozen last: ${frozen}.`]),
      ].join(" "),
    nextTitle: "Next",
    listUnits: "Enter the list of units",
    assign: (tasks) => `Give out ${counted(tasks, "task")} without a unit or a time`,
    mend: (errors) => `See ${counted(errors, "error")} to mend`,
    makeForms: "Prepare the unit sheets",
    seeOverdue: (count) => `See ${counted(count, "overdue task")}`,
    makeSummary: "Prepare the summary",
    seeProgress: "Enter progress",
  },
};
