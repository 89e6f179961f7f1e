import type { Task } from "../../plan/Plan";
import type { PlanSpan } from "../../plan/PlanSpan";
import type { UnitMention } from "../../plan/Unit";
import { spanOfPlan } from "../../time/calendar/spanOfPlan";
import { parseSchedule } from "../../time/parseSchedule";
import { issuerInProse } from "../meta/issuerInProse";
import { readPlanHeader, type PlanHeader } from "../meta/readPlanHeader";
import { readReports } from "../meta/readReports";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { DETAIL_HEADING } from "../words/vocabularyProse";
import type { FactUnderstanding } from "./factsOf";
import { givenByHeading } from "./givenByHeading";
import { outlineBody, textRows } from "./outlineBody";
import { outlineItems } from "./outlineItems";
import { outlineParagraphs, type OutlineParagraph } from "./outlineParagraphs";
import { outlineTask, remarkFacts } from "./outlineTask";
import { outlineTree, type OutlineNode } from "./outlineTree";

const LEAST_ITEMS = 2;
const TEXT_COLUMNS = 8;

/** A plan in prose: what stands above its text, its tasks, its paragraphs, and the cells that were understood. */
export interface Outline {
  readonly header: PlanHeader;
  readonly tasks: readonly Task[];
  readonly extraColumns: readonly string[];
  readonly paragraphs: readonly string[];
  readonly used: readonly SourceCell[];
}

/**
 * Reads a plan that has no table, numbered and lettered paragraphs only; undefined when the sheet holds no such outline. What gave no task
 * and is no purpose, basis, heading, deadline of a report or closing is not used.
 *
 * @example readOutline(sheet, split)?.tasks[0] // => { ordinal: "a)", section: "II.1", content: "Tuyên truyền, phổ biến …", … }
 */
export function readOutline(sheet: SourceSheet, split: (text: string) => readonly UnitMention[]): Outline | undefined {
  const above = readPlanHeader(sheet.rows);
  const span = spanOfPlan(above);
  const text = outlineParagraphs(textRows(sheet.rows.slice(above.end)));
  const understanding: FactUnderstanding = { split, parse: (phrase) => parseSchedule(phrase, span) };
  const { body, closing } = outlineBody(text.paragraphs);
  const tree = outlineTree(body, (one) => remarkFacts(one, understanding).length > 0);
  const { items, claimed } = outlineItems(tree, {
    isPlan: above.title !== "",
    isGiver: createGiverTest(understanding),
  });
  if (items.length < LEAST_ITEMS) return undefined;
  const paragraphs = text.paragraphs.map((one) => one.text);
  const header = above.issuer === "" ? { ...above, issuer: issuerInProse(paragraphs) } : above;
  const understood = [...tree.before, ...claimed, ...reportsAmong(text.paragraphs, span), ...closing];
  const cells = [...text.rules, ...understood.flatMap((one) => one.cells)].filter((cell) => isInText(cell, sheet));
  const tasks = items.map((item) => outlineTask(item, understanding));
  const hasDetails = tasks.some((task) => DETAIL_HEADING in task.extras);
  return {
    header,
    tasks,
    extraColumns: hasDetails ? [DETAIL_HEADING] : [],
    paragraphs,
    used: [...aboveText(header), ...cells],
  };
}

function createGiverTest(understanding: FactUnderstanding): (node: OutlineNode) => boolean {
  const known = new Map<OutlineNode, boolean>();
  return (node) => {
    const isHead = node.children.length + node.details.length > 0;
    const found = known.get(node) ?? (isHead && givenByHeading(node.text, understanding) !== undefined);
    known.set(node, found);
    return found;
  };
}

// The sentences that set the plan's report deadlines; without any date, those that name the reports.
function reportsAmong(paragraphs: readonly OutlineParagraph[], span: PlanSpan): readonly OutlineParagraph[] {
  const setting = paragraphs.map((paragraph) => ({ paragraph, reports: readReports([paragraph.text], span) }));
  const dated = setting.filter(({ reports }) => reports.some(({ due }) => due !== null));
  const found = dated.length > 0 ? dated : setting.filter(({ reports }) => reports.length > 0);
  return found.map(({ paragraph }) => paragraph);
}

function aboveText({ used, prose }: PlanHeader): readonly SourceCell[] {
  const text = new Set(prose.used);
  return used.filter((cell) => !text.has(cell));
}

// Text stands in the first columns; what stands far to the right of it is something else.
function isInText(cell: SourceCell, sheet: SourceSheet): boolean {
  const [first] = sheet.rows[0]?.cells ?? [];
  return cell.column <= (first?.column ?? 0) + TEXT_COLUMNS;
}
