import { NAMED_DAY } from "../words/vocabularyProse";
import { factsOf, labelledFact, type Fact, type FactUnderstanding } from "./factsOf";

const ENDS_IN_BRACKET = /\)\s*[.;,]?(?:\/\.)?$/;
const BRACKET = /^(.*\S)\s*\(((?:[^()]|\([^()]*\))+)\)\s*([.;,]?)(?:\/\.)?$/s;
const BARE_DAY = /^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)\d\d)?$/;
const ENDS_IN_NAMED_DAY = new RegExp(`(?<!\\p{L})${NAMED_DAY} \\p{Lu}[^.;:]*$`, "u");
const LAST_SENTENCE = /^(.*[.;,\n])\s*(\p{L}[^:.;\n]{2,44}:\s*[^:]+)$/su;

/** The words of an item without what it says of lead, coordinating units and time, and that apart. */
export interface PartedItem {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/**
 * Takes lead, coordinating units and time out of the end of an item: a bracket or labelled sentences that are understood whole.
 *
 * @example partFacts("Rà soát vị trí việc làm (Phòng TCCB chủ trì; quý I).", understanding).text // => "Rà soát vị trí việc làm."
 * @example partFacts("Hưởng ứng Ngày Pháp luật Việt Nam (09/11)", understanding).facts // => []
 * @example partFacts("Nghị quyết của Đảng (khóa XII)", understanding).facts // => []
 */
export function partFacts(text: string, understanding: FactUnderstanding): PartedItem {
  const parted = partBracket(text, understanding) ?? partSentence(text, understanding);
  if (parted === undefined) return { text, facts: [] };
  const more = partFacts(parted.text, understanding);
  return { text: more.text, facts: [...more.facts, ...parted.facts] };
}

// A name alone in brackets may be anybody's; with a time or a verb beside it, it is who leads.
function partBracket(text: string, understanding: FactUnderstanding): PartedItem | undefined {
  const [, before, inside, stop = ""] = ENDS_IN_BRACKET.test(text) ? (BRACKET.exec(text) ?? []) : [];
  if (before === undefined || inside === undefined || tellsWhichDay(before, inside)) return undefined;
  const facts = factsOf(inside, understanding);
  if (facts?.some((fact) => fact.isTold || fact.role === "time") !== true) return undefined;
  return { text: /[.;,]$/.test(before) ? before : before + stop, facts };
}

// "Ngày Pháp luật Việt Nam (09/11)": the day belongs to the name.
function tellsWhichDay(before: string, inside: string): boolean {
  return BARE_DAY.test(inside.trim()) && ENDS_IN_NAMED_DAY.test(before);
}

function partSentence(text: string, understanding: FactUnderstanding): PartedItem | undefined {
  const [, before, sentence] = LAST_SENTENCE.exec(text) ?? [];
  if (before === undefined || sentence === undefined) return undefined;
  const fact = labelledFact(sentence.replace(/[.;,]+$/, ""), understanding);
  return fact === undefined ? undefined : { text: before.trim(), facts: [fact] };
}
