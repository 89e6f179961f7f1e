import type { Task } from "../../plan/Plan";
import { issuerInProse } from "../meta/issuerInProse";
import { readPlanHeader, type PlanHeader } from "../meta/readPlanHeader";
import { removeFootnoteMarks } from "../rows/footnoteMarks";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { parseSchedule } from "../time/parseSchedule";
import { outlineItems, type OutlineItem } from "./outlineItems";
import { outlineParagraphs } from "./outlineParagraphs";

const LEAST_ITEMS = 2;
const TEXT_COLUMNS = 8;

/** A plan in prose: what stands above its text, its tasks, its paragraphs, and the cells that were understood. */
export interface Outline {
  readonly header: PlanHeader;
  readonly tasks: readonly Task[];
  readonly paragraphs: readonly string[];
  readonly used: readonly SourceCell[];
}

/**
 * Reads a plan that has no table, numbered and lettered paragraphs only; undefined when the sheet holds no such outline.
 *
 * @example readOutline(sheet)?.tasks[0] // => { ordinal: "a)", section: "II.1", content: "Tuyên truyền, phổ biến …", … }
 */
export function readOutline(sheet: SourceSheet): Outline | undefined {
  const above = readPlanHeader(sheet.rows);
  const text = outlineParagraphs(sheet.rows.slice(above.end));
  const items = outlineItems(text.paragraphs);
  if (items.length < LEAST_ITEMS) return undefined;
  const paragraphs = text.paragraphs.map((one) => one.text);
  const header = above.issuer === "" ? { ...above, issuer: issuerInProse(paragraphs) } : above;
  const notes = new Set(text.notes);
  const understood = [...header.used, ...text.rules, ...text.paragraphs.flatMap((one) => one.cells)];
  const used = understood.filter((cell) => !notes.has(cell) && isInText(cell, sheet));
  return { header, tasks: items.map((item) => taskOf(item)), paragraphs, used };
}

// Text stands in the first columns; what stands far to the right of it is something else.
function isInText(cell: SourceCell, sheet: SourceSheet): boolean {
  const [first] = sheet.rows[0]?.cells ?? [];
  return cell.column <= (first?.column ?? 0) + TEXT_COLUMNS;
}

function taskOf({ ordinal, text, path, paragraph }: OutlineItem): Task {
  const [cell] = paragraph.cells;
  return {
    ordinal: ordinal.label,
    section: path.join("."),
    kind: "specific",
    content: removeFootnoteMarks(text),
    leadText: "",
    coordinatingText: "",
    leadUnits: [],
    coordinatingUnits: [],
    timeText: "",
    schedule: parseSchedule("", null),
    extras: {},
    source: { row: cell?.row ?? 0, content: cell?.address ?? null, lead: null, coordinating: null, time: null },
  };
}
