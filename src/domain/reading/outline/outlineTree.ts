import type { Ordinal } from "../words/parseOrdinal";
import type { OutlineParagraph } from "./outlineParagraphs";
import { isSectionTitle } from "./sectionKind";

/** A numbered, lettered or dashed paragraph, or a sentence that leads into a list, with what stands under it. */
export interface OutlineNode {
  readonly paragraph: OutlineParagraph;
  /** Undefined for a sentence that leads into a list. */
  readonly ordinal: Ordinal | undefined;
  readonly text: string;
  readonly rank: number;
  readonly children: readonly OutlineNode[];
  /** The paragraphs under it without a number of their own, before its first child. */
  readonly details: readonly OutlineParagraph[];
  /** The paragraphs that only say who does it and when. */
  readonly remarks: readonly OutlineParagraph[];
}

/** An outline from its outermost nodes; `before` is what stands above the first, `loose` what stands behind an item and under none. */
export interface OutlineTree {
  readonly nodes: readonly OutlineNode[];
  readonly before: readonly OutlineParagraph[];
  readonly loose: readonly OutlineParagraph[];
}

interface Growing extends OutlineNode {
  readonly children: Growing[];
  readonly details: OutlineParagraph[];
  readonly remarks: OutlineParagraph[];
}

const RANK = { number: 2, dotted: 2, lower: 4, bracketed: 5, bullet: 6, plus: 7 } as const;
const SENTENCE_END = /[.;!?…]["”)]*$/;
/** Nodes of this rank or less are the document's parts. */
export const SECTION_RANK = 1;

/**
 * Puts the paragraphs of an outline under each other by their numbers: "2.2.1" under "2.2", "a)" under "2", "+" under "-". Whether "A" or
 * "I" is the outer one is told by which comes first.
 *
 * @example outlineTree(paragraphs, isRemark).nodes.map((node) => node.ordinal?.label) // => ["I", "II", "III"]
 */
export function outlineTree(
  paragraphs: readonly OutlineParagraph[],
  isRemark: (paragraph: OutlineParagraph) => boolean,
): OutlineTree {
  const rankOf = createRanks(paragraphs);
  const nodes: Growing[] = [];
  const before: OutlineParagraph[] = [];
  const loose: OutlineParagraph[] = [];
  let open: readonly Growing[] = [];
  for (const paragraph of paragraphs) {
    const last = open.at(-1);
    if (last !== undefined && isRemark(paragraph)) last.remarks.push(paragraph);
    else if (paragraph.opening !== undefined) open = addNode(nodes, open, nodeOf(paragraph, rankOf(paragraph)));
    else if (isSectionTitle(paragraph.text)) open = addNode(nodes, open, nodeOf(paragraph, 0));
    else if (last === undefined) before.push(paragraph);
    else if (paragraph.text.endsWith(":")) open = addNode(nodes, open, nodeOf(paragraph, leadInRank(last)));
    else if (hasDetails(last)) last.details.push(paragraph);
    else loose.push(paragraph);
  }
  return { nodes, before, loose };
}

function addNode(nodes: Growing[], open: readonly Growing[], node: Growing): readonly Growing[] {
  const outer = open.filter((one) => one.rank < node.rank);
  (outer.at(-1)?.children ?? nodes).push(node);
  return [...outer, node];
}

function nodeOf(paragraph: OutlineParagraph, rank: number): Growing {
  const { opening, text } = paragraph;
  const own = { paragraph, ordinal: opening?.ordinal, text: opening?.rest ?? text, rank };
  return { ...own, children: [], details: [], remarks: [] };
}

// A title is followed by its text; behind a whole sentence a new thought begins.
function hasDetails({ text, ordinal, rank }: OutlineNode): boolean {
  return ordinal === undefined || rank <= SECTION_RANK || !SENTENCE_END.test(text);
}

// A sentence that leads into a list closes the items before it, save a title that it stands under.
function leadInRank({ rank, text, ordinal }: OutlineNode): number {
  const isTitle = ordinal !== undefined && !SENTENCE_END.test(text);
  return isTitle && rank >= RANK.lower ? rank + 0.5 : RANK.lower;
}

function createRanks(paragraphs: readonly OutlineParagraph[]): (paragraph: OutlineParagraph) => number {
  const first = paragraphs.find(
    ({ opening }) => opening?.ordinal.kind === "upper" || opening?.ordinal.kind === "roman",
  );
  const outer = first?.opening?.ordinal.kind;
  return ({ opening, text }) => {
    const ordinal = opening?.ordinal;
    if (ordinal === undefined) return RANK.lower;
    if (ordinal.kind === "roman" || ordinal.kind === "upper") return ordinal.kind === outer ? 0 : 1;
    if (ordinal.kind === "dotted") return dottedRank(ordinal.label);
    if (ordinal.kind === "bullet") return text.startsWith("+") ? RANK.plus : RANK.bullet;
    return ordinal.label.startsWith("(") ? RANK.bracketed : RANK[ordinal.kind];
  };
}

// "A.1" and "II.2" stand before the bare numbers, "2.2.1" one step below "2.2".
function dottedRank(label: string): number {
  const depth = label.split(".").length;
  return RANK.dotted + (/^\p{L}/u.test(label) ? -0.5 : 0) + depth / 10;
}
