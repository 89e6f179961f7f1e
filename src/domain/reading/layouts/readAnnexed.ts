import type { Plan } from "../../plan/Plan";
import { foldVietnamese } from "../../text/foldVietnamese";
import { findTables } from "../header/findTables";
import { isClosing } from "../rows/isClosing";
import type { ReadingContext } from "../ReadingContext";
import type { SourceRow } from "../source/SourceSheet";
import { ANNEX_OPENINGS, TITLE_OPENINGS } from "../words/vocabularyProse";
import type { LaidReading } from "./Candidate";
import type { LaidSheet } from "./Layout";
import { readProsePlan } from "./readProsePlan";
import { readTables } from "./readTables";

const LONGEST_ANNEX = 60;
const openings = [...ANNEX_OPENINGS, ...TITLE_OPENINGS.flat()].map((one) => foldVietnamese(one));
const ROLES = new Set(["lead", "coordinating", "time"]);

/**
 * Reads a plan in prose together with the task table that is annexed to it; undefined when the sheet holds no two such parts. A table
 * within the text is none: its section is the plan's.
 *
 * @example readAnnexed(laid, { catalogue })?.plan.tasks.length // => 15, 4 of the prose and 11 of its annex
 */
export function readAnnexed({ sheet, tables }: LaidSheet, context: ReadingContext): LaidReading | undefined {
  const [first] = tables;
  const at = first && annexStart(sheet.rows.slice(0, first.header.first));
  if (at === undefined) return undefined;
  const prose = readProsePlan({ ...sheet, rows: sheet.rows.slice(0, at) }, context);
  if (prose === undefined) return undefined;
  const annex = { ...sheet, rows: sheet.rows.slice(at) };
  const laid: LaidSheet = { layout: "table", sheet: annex, tables: findTables(annex), noise: [], issues: [] };
  const read = readTables(laid, context, prose.plan);
  if (read.kind !== "read" || !read.reading.columns.some(({ role }) => ROLES.has(role))) return undefined;
  return { ...read.reading, layout: "outline", sheet, ...joined(prose, read.reading) };
}

// Behind the closing of the text, which is the last: the line of place and date over the title looks the same.
function annexStart(above: readonly SourceRow[]): number | undefined {
  const closing = above.map(({ cells }) => isClosing(cells)).lastIndexOf(true);
  if (closing <= 0) return undefined;
  const title = above.findIndex((row, at) => at > closing && opensAnnex(row));
  return title === -1 ? above.length : title;
}

function opensAnnex({ cells: [cell, ...others] }: SourceRow): boolean {
  if (cell === undefined || others.length > 0 || cell.text.length > LONGEST_ANNEX) return false;
  const folded = foldVietnamese(cell.text);
  return openings.some((opening) => folded === opening || folded.startsWith(`${opening} `));
}

function joined(prose: LaidReading, table: LaidReading): Pick<LaidReading, "plan" | "issues" | "used"> {
  const kinds = new Set(prose.plan.reports.map(({ kind }) => kind));
  const source = { ...prose.plan.source, ...headerOf(table.plan) };
  const plan: Plan = {
    ...prose.plan,
    tasks: [...prose.plan.tasks, ...table.plan.tasks],
    extraColumns: [...new Set([...prose.plan.extraColumns, ...table.plan.extraColumns])],
    reports: [...prose.plan.reports, ...table.plan.reports.filter(({ kind }) => !kinds.has(kind))],
    source: { title: null, reports: null, ...source },
  };
  return { plan, issues: [...prose.issues, ...table.issues], used: [...prose.used, ...table.used] };
}

function headerOf({ source }: Plan): Pick<NonNullable<Plan["source"]>, "header" | "missingColumns"> {
  return { header: source?.header ?? null, missingColumns: source?.missingColumns ?? [] };
}
