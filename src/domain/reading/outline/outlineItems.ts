import { foldVietnamese } from "../../text/foldVietnamese";
import type { Ordinal } from "../words/parseOrdinal";
import { isClosing } from "../rows/isClosing";
import { DUTY_SECTIONS, NO_DUTY_SECTIONS } from "../words/vocabularyProse";
import type { OutlineParagraph } from "./outlineParagraphs";

const RANKS = ["roman", "upper", "number", "dotted", "lower", "bullet"] as const;
const LONGEST_HEADING = 200;
const noDuties = NO_DUTY_SECTIONS.map((one) => foldVietnamese(one));
const duties = DUTY_SECTIONS.map((one) => foldVietnamese(one));

/** An item of the outline; `path` are the labels of the headings above it, outermost first. `remarks` say who does it and when. */
export interface OutlineItem {
  readonly ordinal: Ordinal;
  readonly text: string;
  readonly path: readonly string[];
  readonly paragraph: OutlineParagraph;
  readonly remarks: readonly OutlineParagraph[];
}

/** A paragraph and the paragraphs under it that only say who does it and when: "- Thời gian: Quý I". */
interface RemarkedParagraph extends OutlineParagraph {
  readonly remarks: readonly OutlineParagraph[];
}

interface Step {
  readonly rank: number;
  readonly label: string;
  readonly isDuty: boolean;
}

/**
 * The leaf items of a plan in prose that are tasks: the innermost numbered, lettered or dashed items of the sections that set out the
 * work. Aims, requirements, organisation and sentences that only lead into a list are none.
 *
 * @example outlineItems(paragraphs, isRemark).map((item) => [item.path.join("."), item.ordinal.label]) // => [["II.1", "a)"], …]
 */
export function outlineItems(
  paragraphs: readonly OutlineParagraph[],
  isRemark: (paragraph: OutlineParagraph) => boolean,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const last = paragraphs.findIndex((one) => isClosing(one.cells));
  let steps: readonly Step[] = [];
  const body = withRemarks(last === -1 ? paragraphs : paragraphs.slice(0, last), isRemark);
  body.forEach((paragraph, index) => {
    const { opening } = paragraph;
    if (opening === undefined) {
      if (paragraph.text.endsWith(":")) steps = steps.filter((step) => step.rank < RANKS.indexOf("lower"));
      return;
    }
    const rank = rankOf(opening.ordinal, paragraph.text);
    steps = steps.filter((step) => step.rank < rank);
    const isDuty = dutyOf(opening.rest, steps.at(-1)?.isDuty);
    const isLeaf = !headsNext(body, index, rank) && rank > 0;
    if (isLeaf && isDuty) {
      const path = steps.map((step) => step.label);
      items.push({ ordinal: opening.ordinal, text: opening.rest, path, paragraph, remarks: paragraph.remarks });
    }
    steps = [...steps, { rank, label: opening.ordinal.label.replace(/[()]/g, ""), isDuty }];
  });
  return items;
}

function withRemarks(
  paragraphs: readonly OutlineParagraph[],
  isRemark: (paragraph: OutlineParagraph) => boolean,
): readonly RemarkedParagraph[] {
  const body: (OutlineParagraph & { remarks: OutlineParagraph[] })[] = [];
  for (const paragraph of paragraphs) {
    const above = body.at(-1);
    if (above !== undefined && isRemark(paragraph)) above.remarks.push(paragraph);
    else body.push({ ...paragraph, remarks: [] });
  }
  return body;
}

function headsNext(paragraphs: readonly OutlineParagraph[], index: number, rank: number): boolean {
  for (const paragraph of paragraphs.slice(index + 1)) {
    if (paragraph.opening !== undefined) return rankOf(paragraph.opening.ordinal, paragraph.text) > rank;
    if (paragraph.text.endsWith(":")) return rank <= RANKS.indexOf("dotted");
  }
  return false;
}

function rankOf(ordinal: Ordinal, text: string): number {
  const rank = RANKS.indexOf(ordinal.kind);
  return ordinal.kind === "bullet" && text.startsWith("+") ? rank + 1 : rank;
}

// A heading that names no kind of its own belongs to the kind of the section it stands in.
function dutyOf(heading: string, above: boolean | undefined): boolean {
  const folded = foldVietnamese(heading.slice(0, LONGEST_HEADING));
  if (noDuties.some((words) => folded.startsWith(words))) return false;
  if (above !== undefined) return above;
  return duties.some((words) => folded.includes(words));
}
