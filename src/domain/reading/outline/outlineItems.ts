import type { Ordinal } from "../words/parseOrdinal";
import type { OutlineParagraph } from "./outlineParagraphs";
import { SECTION_RANK, type OutlineNode, type OutlineTree } from "./outlineTree";
import { closesDuties, sectionKind, type SectionKind } from "./sectionKind";

const LEAST_SENTENCE = 15;
const SENTENCE_END = /[.;!?…]["”)]*$/;

/** An item of the outline that is a task; `path` are the labels of the headings above it, outermost first. */
export interface OutlineItem {
  readonly ordinal: Ordinal | undefined;
  readonly text: string;
  readonly path: readonly string[];
  readonly paragraph: OutlineParagraph;
  /** The paragraphs that say who does it and when. */
  readonly remarks: readonly OutlineParagraph[];
  /** Headings above, and remarks on them, that say who does what stands under them and when; the innermost first. */
  readonly given: readonly OutlineParagraph[];
  /** The paragraphs under it that say more of it. */
  readonly details: readonly OutlineParagraph[];
}

/** The tasks of an outline, and the paragraphs that it understood: tasks, headings, and what the plan is for. */
export interface OutlineItems {
  readonly items: readonly OutlineItem[];
  readonly claimed: readonly OutlineParagraph[];
}

/** What is known of the document and its headings. */
export interface OutlineFacts {
  /** Whether the document calls itself a plan, so that a section of an unknown name sets out work. */
  readonly isPlan: boolean;
  /** Whether a heading only names who does what stands under it, or when. */
  readonly isGiver: (node: OutlineNode) => boolean;
}

/** What the headings above a paragraph say of it. */
interface Above {
  readonly section: SectionKind;
  readonly path: readonly string[];
  readonly given: readonly OutlineParagraph[];
}

interface Walk extends OutlineFacts {
  readonly items: OutlineItem[];
  readonly claimed: OutlineParagraph[];
}

/**
 * The items of a plan in prose that are tasks: the innermost items of the sections that set out the work. Aims, requirements, organisation
 * and sentences that only lead into a list are none.
 *
 * @example outlineItems(tree, facts).items.map((item) => [item.path.join("."), item.ordinal?.label]) // => [["II.1", "a)"], …]
 */
export function outlineItems({ nodes }: OutlineTree, facts: OutlineFacts): OutlineItems {
  const walk: Walk = { ...facts, items: [], claimed: [] };
  for (const node of nodes) {
    const section = sectionKind(node.text) ?? (facts.isPlan ? "duty" : "other");
    visit(walk, node, { section, path: [], given: [] });
  }
  return { items: walk.items, claimed: walk.claimed };
}

function visit(walk: Walk, node: OutlineNode, above: Above): void {
  const closes = above.section === "duty" && isHead(node) && closesDuties(node.text);
  const section = closes ? (sectionKind(node.text) ?? "other") : above.section;
  if (section === "duty") visitDuty(walk, node, above);
  else visitOther(walk, node, section);
}

function visitOther(walk: Walk, node: OutlineNode, section: SectionKind): void {
  if (node.rank <= SECTION_RANK || isHead(node) || section === "aims") walk.claimed.push(node.paragraph);
  if (section === "aims") walk.claimed.push(...node.details, ...node.remarks);
  node.children.forEach((child) => visitOther(walk, child, section));
}

function visitDuty(walk: Walk, node: OutlineNode, above: Above): void {
  if (isHead(node) || isTask(walk, node) || !SENTENCE_END.test(node.text)) walk.claimed.push(node.paragraph);
  walk.claimed.push(...node.remarks);
  if (node.children.length === 0 && isTask(walk, node)) {
    walk.items.push(itemOf(node, above));
    walk.claimed.push(...node.details);
    return;
  }
  const below = belowOf(walk, node, above);
  if (listsTasks(walk, node)) node.details.forEach((detail) => addDetail(walk, node, detail, below));
  node.children.forEach((child) => visit(walk, child, below));
}

// The one paragraph under "1. Văn phòng" is the task of that number.
function addDetail(walk: Walk, node: OutlineNode, paragraph: OutlineParagraph, below: Above): void {
  const isOnly = node.details.length === 1 && node.children.length === 0 && node.rank > SECTION_RANK;
  const path = isOnly ? below.path.slice(0, -1) : below.path;
  const ordinal = isOnly ? node.ordinal : undefined;
  walk.claimed.push(paragraph);
  walk.items.push({ ordinal, text: paragraph.text, path, paragraph, remarks: [], given: below.given, details: [] });
}

function isHead({ children, details }: OutlineNode): boolean {
  return children.length + details.length > 0;
}

function isTask(walk: Walk, node: OutlineNode): boolean {
  return node.ordinal !== undefined && node.rank > 0 && !(listsTasks(walk, node) && node.details.length > 0);
}

// Under a part of the document, or a heading that names only who does it, each paragraph is a task. Lines that are no sentences are
// something else, such as the cells of a table.
function listsTasks(walk: Walk, node: OutlineNode): boolean {
  const isPart = node.rank <= SECTION_RANK && node.children.length === 0;
  return (walk.isGiver(node) || isPart) && node.details.every(isSentence);
}

function isSentence({ text }: OutlineParagraph): boolean {
  return SENTENCE_END.test(text) && text.length >= LEAST_SENTENCE;
}

function belowOf(walk: Walk, node: OutlineNode, { path, given }: Above): Above {
  const label = node.ordinal?.kind === "bullet" ? undefined : node.ordinal?.label.replace(/[()]/g, "");
  return {
    section: "duty",
    path: label === undefined ? path : [...path, label],
    given: [...node.remarks, ...(walk.isGiver(node) ? [node.paragraph] : []), ...given],
  };
}

function itemOf(node: OutlineNode, { path, given }: Above): OutlineItem {
  const { ordinal, text, paragraph, remarks, details } = node;
  return { ordinal, text, paragraph, path, remarks, given, details };
}
