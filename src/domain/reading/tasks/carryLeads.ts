import type { Issue } from "../../plan/Issue";
import type { EntryCells, EntryPart } from "./entryCells";
import { leadOfHeadings } from "./leadOfHeadings";
import type { TaskRows } from "./resolveGroups";

const LEAST_TASKS = 3;
/** So few leads were written once for the rows below; so many rows with other details show that theirs are whole. */
const MOST_LEADS = 1 / 3;
const LEAST_DETAILED = 2 / 3;

/** Tasks with the leads that were carried down to them, and a doubt for each of these. */
export interface CarriedLeads {
  readonly tasks: readonly TaskRows[];
  readonly issues: readonly Issue[];
}

function isLed({ cells, headings, inherited }: TaskRows): boolean {
  return (
    [cells, inherited].some((own) => own !== undefined && own.lead.text !== "") ||
    leadOfHeadings(headings) !== undefined
  );
}

function hasOthers({ coordinating, time, periods }: EntryCells): boolean {
  return coordinating.text !== "" || time.text !== "" || [...periods.values()].some(({ text }) => text !== "");
}

/** Whether leads seem to stand in merged cells whose merges were lost on the way: the first task has one, few others have. */
function areMerged(tasks: readonly TaskRows[]): boolean {
  const led = tasks.filter(({ cells }) => cells.lead.text !== "").length;
  const detailed = tasks.filter(({ cells }) => hasOthers(cells)).length;
  const isFirstLed = tasks[0] !== undefined && tasks[0].cells.lead.text !== "";
  return (
    tasks.length >= LEAST_TASKS &&
    isFirstLed &&
    led <= MOST_LEADS * tasks.length &&
    detailed >= LEAST_DETAILED * tasks.length
  );
}

function doubt({ cells }: TaskRows, lead: EntryPart): Issue {
  const at = cells.content.cells[0] ?? cells.ordinal.cells[0];
  const ordinal = cells.number?.label ?? cells.ordinal.text;
  return { kind: "lead-carried", severity: "warning", cell: at?.address ?? null, ordinal, text: lead.text };
}

/**
 * The tasks with the lead of the task above where they have none, in a table that tells a lead now and then only: one cell for several
 * rows whose merge was lost, as in text, in CSV or in a PDF without rules. Each is a guess, and told as one.
 *
 * @example carryLeads(tasks).tasks[1]?.cells.lead.text // => "Phòng Nội vụ", written only beside the first task
 */
export function carryLeads(tasks: readonly TaskRows[]): CarriedLeads {
  if (!areMerged(tasks)) return { tasks, issues: [] };
  const issues: Issue[] = [];
  let above: EntryPart | undefined;
  const carried = tasks.map((task) => {
    if (task.cells.lead.text !== "") above = task.cells.lead;
    if (above === undefined || isLed(task)) return task;
    issues.push(doubt(task, above));
    return { ...task, cells: { ...task.cells, lead: above } };
  });
  return { tasks: carried, issues };
}
