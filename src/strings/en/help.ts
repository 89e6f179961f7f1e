import { LAYOUT_LABELS, SHEET_NAMES } from "../../sheets/labels";
import type { HelpWords } from "../shape/HelpWords";

/** Help in English. */
export const helpEn: HelpWords = {
  title: "Help",
  about: "What to do at each step. The data stays in this workbook and is sent nowhere.",
  terms: "Terms of this step",
  open: (page) => `Go to ${page}`,
  pages: {
    home: {
      title: "Overview",
      what: "Tells how the plan stands and what to do next.",
      steps: [
        "No plan yet: choose a sheet, a Word or PDF file, or paste the plan.",
        "With a plan: see what is overdue, due soon or doubtful; press a figure to see the tasks.",
        "The blue button is the next thing to do.",
        "After a mistake choose “Put back” at the foot of the pane: the workbook becomes as it was before the last action.",
      ],
      terms: [
        { term: "Overdue", meaning: "a milestone has passed and is not marked done, as of the day of the figures." },
        { term: "Due soon", meaning: "no more than the days of notice (usually 15) are left." },
        { term: "Figures as of", meaning: "the day up to which every status and figure is reckoned." },
      ],
    },
    plan: {
      title: "Plan",
      what: "Reads the plan you have into the sheet “Nhiệm vụ”, then lists the units and gives tasks out.",
      steps: [
        "“Read the plan” shows how each column was understood and the first tasks; nothing is written yet.",
        "Change the role of a column, or the header row, where it was understood wrongly.",
        "“Make the task table”. The plan's own sheet stays as it is.",
        "Where the plan names “các trường”, paste the list of units under “Unit catalogue”.",
        "Tasks without a unit or a time are filled in under “Give tasks out”, many at once.",
      ],
      terms: [
        { term: "Lead unit", meaning: "answers for the task; there should be one." },
        { term: "Coordinating units", meaning: "work along; each has a report sheet of its own." },
        { term: "Block (Khối)", meaning: "units of a kind, such as primary schools; the summary adds up by block." },
        {
          term: "Milestone",
          meaning: "the last day of each quarter in the task's time; each is done or late by itself.",
        },
        { term: LAYOUT_LABELS.outline, meaning: "a plan written as sections I, 1, a) and not as a table." },
      ],
    },
    check: {
      title: "Check",
      what: "Finds what is missing, double or unclear in the task table before it goes out.",
      steps: [
        "Look through each group; press a cell's address to go there.",
        "“Fix” shows how the cell will change before it is written; “Fix all” mends what is alike.",
        "What needs nothing can be ignored with a reason, and looked at again later.",
      ],
      terms: [
        { term: "Error", meaning: "has to be mended, else a task has no form or no deadline." },
        { term: "To review", meaning: "may be right, but somebody should look." },
        { term: "Information", meaning: "good to know, such as a deadline at a weekend." },
      ],
    },
    progress: {
      title: "Progress",
      what: "Follows what is overdue, due soon and done; marks many tasks as done at once.",
      steps: [
        "Filter by status or search for a task or unit; press a task to go to its row.",
        "Tick the tasks that are done, give the day, and choose “Mark as done”.",
        `What each unit did stands on the sheet “${SHEET_NAMES.progress}” or on its own form.`,
      ],
      terms: [
        { term: "Completed on time", meaning: "the day of completion is not after the milestone." },
        { term: "Nothing arose", meaning: "there was nothing to do in the period; counts as done." },
        { term: "No deadline", meaning: "a regular task without a day by which it must be done." },
      ],
    },
    report: {
      title: "Reports",
      what: "Makes a form for each unit, takes forms back, makes the summary and freezes figures for above.",
      steps: [
        "Choose the period and the day of the figures.",
        "“Make unit sheets”: a sheet for each unit, which can be sent as files.",
        "Take in what comes back; where both sides say something else you are asked first.",
        "“Make summary” adds up the units and lists what is overdue.",
        "“Write the words” gives a paragraph and a list of reminders to copy.",
        "After it went upward, “Freeze the figures”: those of the period stay to be compared with later.",
      ],
      terms: [
        { term: "In the period", meaning: "only milestones within the period." },
        { term: "Cumulative", meaning: "every milestone from the beginning of the year to the end of the period." },
        { term: "Freezing", meaning: "keeps a copy of the period's figures that later work does not change." },
        { term: "Releasing", meaning: "the frozen copy counts no more; a reason is needed and a trace stays." },
      ],
    },
    settings: {
      title: "Settings",
      what: `What is used everywhere, kept on the sheet “${SHEET_NAMES.settings}”: bodies, signer, recipients, deadlines.`,
      steps: [
        "Open a section and change what is needed; what can't be is told below its field.",
        "“Save the settings” writes only the cells that change.",
        "The sheet can be edited directly, too; the pane reads it again.",
      ],
      terms: [
        { term: "Level of the summary", meaning: "the kind of area it is for, such as xã, phường, huyện or tỉnh." },
        { term: "Parent body", meaning: "the body directly above the one that issues the plan." },
        {
          term: "Before a day",
          meaning: "“before 15/6” usually means due 14/6; choose here if your office means otherwise.",
        },
      ],
    },
  },
};
