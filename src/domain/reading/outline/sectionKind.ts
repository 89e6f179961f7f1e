import { foldVietnamese } from "../../text/foldVietnamese";
import { isCapitals } from "../../text/isCapitals";
import {
  AIM_SECTIONS,
  DUTY_SECTIONS,
  DUTY_TITLES,
  HEADING_FILLERS,
  NO_DUTY_HEADINGS,
  NO_DUTY_SECTIONS,
  ORGANISING_SECTIONS,
} from "../words/vocabularyProse";

/** What a section sets out: work (`duty`), what the plan is for (`aims`), or something else that is no work (`other`). */
export type SectionKind = "duty" | "aims" | "other";

const LONGEST_HEADING = 200;
const LONGEST_TITLE = 60;
const SENTENCE_END = /[.;]$/;
const PARTS = /[,;:/]| va | - /;

const fold = (words: readonly string[]): readonly string[] => words.map((one) => foldVietnamese(one));
const duties = fold(DUTY_SECTIONS);
const aims = fold(AIM_SECTIONS);
const others = fold(NO_DUTY_SECTIONS);
const titles = fold(DUTY_TITLES);
const organising = fold(ORGANISING_SECTIONS);
const whole = new Set(fold(NO_DUTY_HEADINGS));
const FILLER = new RegExp(`^(?:(?:${fold(HEADING_FILLERS).join("|")}) )+`);

/**
 * What the section under a heading sets out, undefined when its words do not say. A heading of several parts sets out work when one of
 * them does: its own headings then tell them apart.
 *
 * @example sectionKind("MỤC ĐÍCH, YÊU CẦU") // => "aims"
 * @example sectionKind("PHẠM VI, ĐỐI TƯỢNG VÀ NỘI DUNG THI ĐUA") // => "duty"
 */
export function sectionKind(heading: string): SectionKind | undefined {
  const folded = foldVietnamese(heading.slice(0, LONGEST_HEADING)).replace(/[.:;,]+$/, "");
  if (opens(folded, organising)) return "other";
  if (opens(folded, others) || whole.has(folded)) return opensDutyLater(folded) ? "duty" : "other";
  const kinds = folded.split(PARTS).map((part) => kindOfPart(part.trim()));
  return (["duty", "aims", "other"] as const).find((kind) => kinds.includes(kind));
}

/**
 * Whether a heading inside a section of duties closes it: a short title of something that is no work. A sentence that only opens with such
 * a word is an item.
 *
 * @example closesDuties("Kinh phí thực hiện") // => true
 * @example closesDuties("Yêu cầu các thôn đăng ký lịch tiếp dân.") // => false
 */
export function closesDuties(heading: string): boolean {
  if (whole.has(foldVietnamese(heading))) return false;
  const kind = sectionKind(heading);
  return kind !== undefined && kind !== "duty" && heading.length <= LONGEST_TITLE && !SENTENCE_END.test(heading);
}

/**
 * Whether a line without a number is the heading of a section: in capitals, and opening with a section's words.
 *
 * @example isSectionTitle("NHIỆM VỤ VÀ GIẢI PHÁP") // => true
 * @example isSectionTitle("CÔNG TÁC DÂN VẬN NĂM 2026") // => false
 */
export function isSectionTitle(text: string): boolean {
  if (!isCapitals(text) || text.length > LONGEST_TITLE) return false;
  const folded = foldVietnamese(text).replace(/[.:;,]+$/, "");
  return [aims, others, organising, titles].some((words) => opens(folded, words));
}

function kindOfPart(text: string): SectionKind | undefined {
  if (opens(text, aims)) return "aims";
  if (opens(text, others) || whole.has(text)) return "other";
  return duties.some((words) => text.includes(words)) ? "duty" : undefined;
}

// "Phạm vi, đối tượng và nội dung": one of the later parts names the work itself.
function opensDutyLater(folded: string): boolean {
  return folded
    .split(PARTS)
    .slice(1)
    .some((part) => opens(part.trim(), duties));
}

function opens(text: string, words: readonly string[]): boolean {
  const start = text.replace(FILLER, "");
  return words.some((one) => start === one || start.startsWith(`${one} `) || start.startsWith(`${one},`));
}
