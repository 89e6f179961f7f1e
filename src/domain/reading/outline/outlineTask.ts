import type { Task } from "../../plan/Plan";
import { removeFootnoteMarks } from "../rows/footnoteMarks";
import { joinSection } from "../rows/joinSection";
import { DETAIL_HEADING } from "../words/vocabularyProse";
import { factsOf, type Fact, type FactUnderstanding } from "./factsOf";
import { givenByHeading } from "./givenByHeading";
import type { OutlineItem } from "./outlineItems";
import type { OutlineParagraph } from "./outlineParagraphs";
import { partFacts } from "./partFacts";
import { timeInSentence } from "./timeInSentence";

type PlacedFact = Fact & { readonly cell: string | null };

const cellOf = (paragraph: OutlineParagraph): string | null => paragraph.cells[0]?.address ?? null;
const placed = (facts: readonly Fact[], paragraph: OutlineParagraph): readonly PlacedFact[] =>
  facts.map((fact) => ({ ...fact, cell: cellOf(paragraph) }));

/**
 * The task that an item of prose is. What it says itself of who does it and when goes before what its headings say.
 *
 * @example outlineTask(item, understanding).content // => "Tuyên truyền, phổ biến pháp luật"
 */
export function outlineTask(item: OutlineItem, understanding: FactUnderstanding): Task {
  const parted = partFacts(item.text, understanding);
  const own = [
    ...placed(parted.facts, item.paragraph),
    ...item.remarks.flatMap((remark) => remarkFacts(remark, understanding)),
  ];
  const sources = [own, sentenceTime(item, understanding), ...item.given.map((one) => factsGiven(one, understanding))];
  const of = (role: Fact["role"]): { readonly text: string; readonly cell: string | null } => {
    const found = sources.map((facts) => facts.filter((fact) => fact.role === role)).find((facts) => facts.length > 0);
    return { text: (found ?? []).map((fact) => fact.text).join("\n"), cell: found?.[0]?.cell ?? null };
  };
  const [lead, coordinating, time] = [of("lead"), of("coordinating"), of("time")];
  return {
    ordinal: item.ordinal?.label ?? "",
    section: joinSection(item.path),
    kind: "specific",
    content: removeFootnoteMarks(parted.text),
    leadText: lead.text,
    coordinatingText: coordinating.text,
    leadUnits: understanding.split(lead.text),
    coordinatingUnits: understanding.split(coordinating.text),
    timeText: time.text,
    schedule: understanding.parse(time.text),
    extras: extrasOf(item),
    source: {
      row: item.paragraph.cells[0]?.row ?? 0,
      content: cellOf(item.paragraph),
      lead: lead.cell,
      coordinating: coordinating.cell,
      time: time.cell,
    },
  };
}

function extrasOf({ details }: OutlineItem): Task["extras"] {
  return details.length === 0
    ? {}
    : { [DETAIL_HEADING]: details.map(({ text }) => removeFootnoteMarks(text)).join("\n") };
}

function sentenceTime(item: OutlineItem, { parse }: FactUnderstanding): readonly PlacedFact[] {
  const text = timeInSentence(item.text, parse);
  return text === undefined ? [] : placed([{ role: "time", text, isTold: true }], item.paragraph);
}

function factsGiven(paragraph: OutlineParagraph, understanding: FactUnderstanding): readonly PlacedFact[] {
  const remark = remarkFacts(paragraph, understanding);
  if (remark.length > 0) return remark;
  return placed(givenByHeading(paragraph.opening?.rest ?? paragraph.text, understanding) ?? [], paragraph);
}

/**
 * What a paragraph of its own says of the task above it, nothing when it is no such remark: "- Thời gian: Quý I",
 * "Đơn vị thực hiện: Văn phòng; phối hợp: các phòng".
 *
 * @example remarkFacts(paragraphOf("- Thời gian: Quý I"), understanding)[0]?.role // => "time"
 */
export function remarkFacts(paragraph: OutlineParagraph, understanding: FactUnderstanding): readonly PlacedFact[] {
  const text = paragraph.opening?.rest ?? paragraph.text.replace(/^[*]\s*/, "");
  const facts = factsOf(text.replace(/^\((.*)\)[.;]?$/s, "$1"), understanding) ?? [];
  const isRemark = facts.length > 0 && facts.every((fact) => fact.isTold) && /^[^.;,]{2,45}:/.test(text);
  return isRemark ? placed(facts, paragraph) : [];
}
