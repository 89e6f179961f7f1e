import type { GivenTask } from "../../actions/drafts/AssignDraft";
import { formatDay } from "../../domain/grid/dateOfCell";
import type { PartWords } from "../shape/PartWords";

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

type Part = NonNullable<GivenTask["parts"]["lead"]>;

function said(what: string, part: Part | undefined): string {
  if (part === undefined) return "";
  return `${what} ${part.after}${part.before === "" ? "" : ` (was “${part.before}”)`}`;
}

/** The parts of the place in which a plan is read, in English. */
export const partsEn: PartWords = {
  start: {
    title: "No plan in any file yet?",
    ways: {
      empty: {
        name: "An empty table to type a plan into",
        about: "With headings, and units and times to choose from; tasks number themselves.",
      },
      office: { name: "Template for an office", about: "With the usual parts and tasks of an office, to be changed." },
      school: { name: "Template for a school", about: "With the usual parts and tasks of a school and who does them." },
      sample: {
        name: "Try with a sample plan",
        about: "7 tasks, 6 invented units, read at once; take it away again with “Put back”.",
      },
    },
    making: "Making the sheet…",
    made: (sheet) =>
      `“${sheet}” and a sheet with the list of units were made. Type into both, then choose “Read the plan”.`,
  },
  units: {
    title: "List of units",
    about: "The units that get tasks: paste or type a list, or choose a file. Units that are there stay as they are.",
    open: "Add or change units",
    chips: (units, blocks) => [counted(units, "unit"), ...blocks.map(([block, count]) => `${block}: ${String(count)}`)],
    unlisted: (phrases) =>
      `The plan names ${phrases.map((phrase) => `“${phrase}”`).join(", ")}, and the list has no such unit yet; please enter them below.`,
    nobody: "There is no unit yet; please enter them below.",
    paste: "Units",
    pasteHint: "Paste from Excel or Word, or type one unit a line, like: Trường Mầm non Hoa Mai",
    file: "Choose a file…",
    look: "Preview the list",
    readingFile: "Reading the file…",
    nothing: "No unit was recognised; please write one name a line.",
    added: (count) => (count === 0 ? "No new unit" : counted(count, "new unit")),
    known: (count) => `${counted(count, "unit")} known already: kept, and completed where something was empty`,
    columns: { name: "Unit", level: "Level / block", otherNames: "Other names" },
    noLevel: "not known",
    doubts: (count) => `${counted(count, "unit")} to look at`,
    doubt: (doubt) =>
      doubt.kind === "no-level"
        ? `“${doubt.name}”: the name tells no level; it can be added on sheet “Đơn vị”.`
        : `“${doubt.name}” differs from “${doubt.other}” by its accents only; please leave one out if they are the same unit.`,
    toSheet: "Open sheet “Đơn vị”",
    next: "Give tasks to the units",
    listed: (count) => `Show the ${String(count)} units of the catalogue`,
    change: {
      title: "New names, merging, groups",
      what: "What to do",
      kinds: {
        rename: "Give a unit a new name",
        merge: "Merge two units that are one",
        group: "Choose who a group is",
      },
      abouts: {
        rename: "The old name stays as another name, so plans and forms that have it still mean the unit.",
        merge: "For a unit that has two names. What both reported is kept; where they differ, both are kept.",
        group: "The units behind words like “Các đơn vị liên quan”.",
      },
      unit: "Unit",
      choose: "(choose a unit)",
      newName: "New name",
      from: "Unit that goes",
      into: "Merge into",
      group: "Group of units",
      newGroup: "(new group)",
      groupName: "Name of the group, as plans write it",
      members: (count) => `Members (${String(count)})`,
      look: "Preview the change",
      told: {
        rename: (before, after) => `“${before}” is now called “${after}”.`,
        merge: (before, after) => `“${before}” becomes part of “${after}”.`,
        group: (before, after) =>
          `Members: ${after === "" ? "(none)" : after}${before === "" ? "" : `; before: ${before}`}.`,
      },
      moved: (cells) => `${String(cells)} reported cells go over.`,
      differing: (cells) =>
        `${String(cells)} cells were reported differently: both are kept, those of the unit that goes at the end of “Tiến độ”.`,
      oldForm: (sheet) => `The form “${sheet}” is of no use any more; it can be deleted once it was looked at.`,
    },
  },
  assign: {
    title: "Give tasks out",
    about: "Gives many tasks a lead unit, coordinating units and a time at once.",
    open: "Give tasks out",
    chips: ({ lead, time }) => [
      ...(lead > 0 ? [`${String(lead)} without a unit`] : []),
      ...(time > 0 ? [`${String(time)} without a time`] : []),
    ],
    nobody: "There is no unit to give tasks to; please enter the list of units first.",
    toUnits: "Enter the list of units",
    who: "To whom and when",
    lead: "Lead unit",
    keep: "(leave as it is)",
    groups: "Groups of units",
    coordinating: (count) => (count === 0 ? "Coordinating units (leave)" : `Coordinating units (${String(count)})`),
    time: "Time",
    timeHint: "Like: Quý II; Trước ngày 15/6; Tháng 10. Empty leaves it as it is.",
    until: (due) => `Due on ${formatDay(due)}.`,
    noDeadline: "No deadline.",
    timeNotRead:
      "This time is not understood and gives no deadline; please write it like “Quý II” or “Trước ngày 15/6”.",
    onlyEmpty: "Fill empty cells only",
    tasks: "Tasks",
    filter: "Filter tasks",
    withoutLead: (count) => `Without a unit ${String(count)}`,
    withoutTime: (count) => `Without a time ${String(count)}`,
    all: (count) => `All ${String(count)}`,
    section: (label, title) => (title === "" ? `Section ${label}` : `${label}. ${title}`),
    noSection: "Tasks outside the sections",
    chooseSection: (section) => `Choose the whole section: ${section}`,
    choose: (task) => `Choose: ${task}`,
    source: "See it in the plan",
    chosen: (count) => (count === 0 ? "No task chosen" : `${counted(count, "task")} chosen`),
    give: (count) => (count === 0 ? "Preview and give out" : `Preview and give out ${counted(count, "task")}`),
    chooseFirst: "Please choose tasks, and a unit or a time to give them.",
    willWrite: (cells) => `${counted(cells, "cell")} will be written`,
    given: (task, parts) =>
      `${task}: ${[said("lead", parts.lead), said("coordinating", parts.coordinating), said("time", parts.time)]
        .filter(Boolean)
        .join("; ")}.`,
    nothing: "Nothing to write: the cells of these tasks are filled already.",
    formsFollow: "Forms and “Tiến độ” that exist follow when the forms are made again, under Reports.",
    toForms: "Go to Reports",
  },
  version: {
    title: "This workbook follows a plan already",
    about: ({ before, source, same }) =>
      `It follows “${before}”. Sheet “${source}” has ${counted(same, "task")} of that plan. Is it a new version of it, or another plan?`,
    isVersion: "A new version of this plan",
    isOther: "Another plan",
    otherPlan:
      "A workbook follows one plan. Please make a new workbook, paste the other plan there and choose “Read the plan”. The task table here stays as it is.",
    added: (count) => counted(count, "new task"),
    gone: (count) => `${counted(count, "task")} gone`,
    reworded: (count) => `${counted(count, "task")} reworded`,
    rewording: (ordinal, before, after) => `${ordinal === "" ? "" : `${ordinal}. `}${before} → ${after}`,
  },
};
