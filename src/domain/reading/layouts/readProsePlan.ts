import type { Plan } from "../../plan/Plan";
import { spanOfPlan } from "../../time/calendar/spanOfPlan";
import { splitUnits } from "../../units/splitUnits";
import { readOutline } from "../outline/readOutline";
import type { ReadingContext } from "../ReadingContext";
import type { SourceSheet } from "../source/SourceSheet";
import type { LaidReading } from "./Candidate";
import { cellsOf, planOf } from "./planOf";

/**
 * Reads a sheet as prose in numbered paragraphs; undefined when it holds no such outline.
 *
 * @example readProsePlan(sheet, { catalogue })?.plan.form // => "outline"
 */
export function readProsePlan(sheet: SourceSheet, context: ReadingContext): LaidReading | undefined {
  const outline = readOutline(sheet, (text) => splitUnits(text, context.catalogue));
  if (outline === undefined) return undefined;
  const { header, tasks, extraColumns, paragraphs, used } = outline;
  const span = spanOfPlan(header);
  const source = { ...cellsOf(header, used, span), header: null, missingColumns: [] };
  const about = planOf(header, paragraphs, span);
  const plan: Plan = { ...about, form: "outline", tasks, extraColumns, source };
  return { layout: "outline", sheet, plan, columns: [], issues: [], used };
}
