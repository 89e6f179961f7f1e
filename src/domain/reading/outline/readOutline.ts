import type { Task } from "../../plan/Plan";
import type { UnitMention } from "../../plan/Unit";
import { issuerInProse } from "../meta/issuerInProse";
import { readPlanHeader, type PlanHeader } from "../meta/readPlanHeader";
import { removeFootnoteMarks } from "../rows/footnoteMarks";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { parseSchedule } from "../../time/parseSchedule";
import { factsOf, type Fact, type FactUnderstanding } from "./factsOf";
import { outlineItems, type OutlineItem } from "./outlineItems";
import { outlineParagraphs, type OutlineParagraph } from "./outlineParagraphs";
import { partFacts } from "./partFacts";

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
 * @example readOutline(sheet, split)?.tasks[0] // => { ordinal: "a)", section: "II.1", content: "Tuyên truyền, phổ biến …", … }
 */
export function readOutline(sheet: SourceSheet, split: (text: string) => readonly UnitMention[]): Outline | undefined {
  const above = readPlanHeader(sheet.rows);
  const text = outlineParagraphs(sheet.rows.slice(above.end));
  const understanding = { split, parse: (phrase: string) => parseSchedule(phrase, above.year) };
  const items = outlineItems(text.paragraphs, (one) => remarkFacts(one, understanding).length > 0);
  if (items.length < LEAST_ITEMS) return undefined;
  const paragraphs = text.paragraphs.map((one) => one.text);
  const header = above.issuer === "" ? { ...above, issuer: issuerInProse(paragraphs) } : above;
  const notes = new Set(text.notes);
  const understood = [...header.used, ...text.rules, ...text.paragraphs.flatMap((one) => one.cells)];
  const used = understood.filter((cell) => !notes.has(cell) && isInText(cell, sheet));
  return { header, tasks: items.map((item) => taskOf(item, understanding)), paragraphs, used };
}

// Text stands in the first columns; what stands far to the right of it is something else.
function isInText(cell: SourceCell, sheet: SourceSheet): boolean {
  const [first] = sheet.rows[0]?.cells ?? [];
  return cell.column <= (first?.column ?? 0) + TEXT_COLUMNS;
}

function taskOf(item: OutlineItem, understanding: FactUnderstanding): Task {
  const parted = partFacts(item.text, understanding);
  const own = item.paragraph.cells[0]?.address ?? null;
  const facts = [
    ...parted.facts.map((fact) => ({ ...fact, cell: own })),
    ...item.remarks.flatMap((remark) => remarkFacts(remark, understanding)),
  ];
  const of = (role: Fact["role"]): { text: string; cell: string | null } => {
    const found = facts.filter((fact) => fact.role === role);
    return { text: found.map((fact) => fact.text).join("\n"), cell: found[0]?.cell ?? null };
  };
  const [lead, coordinating, time] = [of("lead"), of("coordinating"), of("time")];
  return {
    ordinal: item.ordinal.label,
    section: item.path.join("."),
    kind: "specific",
    content: removeFootnoteMarks(parted.text),
    leadText: lead.text,
    coordinatingText: coordinating.text,
    leadUnits: understanding.split(lead.text),
    coordinatingUnits: understanding.split(coordinating.text),
    timeText: time.text,
    schedule: understanding.parse(time.text),
    extras: {},
    source: {
      row: item.paragraph.cells[0]?.row ?? 0,
      content: own,
      lead: lead.cell,
      coordinating: coordinating.cell,
      time: time.cell,
    },
  };
}

// A remark is a paragraph of its own: "- Thời gian: Quý I", "Đơn vị thực hiện: Văn phòng; phối hợp: các phòng".
function remarkFacts(
  paragraph: OutlineParagraph,
  understanding: FactUnderstanding,
): readonly (Fact & { readonly cell: string | null })[] {
  const text = paragraph.opening?.rest ?? paragraph.text.replace(/^[*]\s*/, "");
  const facts = factsOf(text.replace(/^\((.*)\)[.;]?$/s, "$1"), understanding) ?? [];
  const isRemark = facts.length > 0 && facts.every((fact) => fact.isTold) && /^[^.;,]{2,45}:/.test(text);
  return isRemark ? facts.map((fact) => ({ ...fact, cell: paragraph.cells[0]?.address ?? null })) : [];
}
