import type { Schedule } from "../../plan/Plan";
import type { UnitMention } from "../../plan/Unit";
import { foldVietnamese } from "../../text/foldVietnamese";
import { namesBodies } from "../../units/namesBodies";
import { scoreHeading } from "../header/scoreHeading";
import { FACT_TIME_OPENINGS, FACT_VERBS } from "../words/vocabularyProse";

/** One thing that an item of prose says of its task: who leads, who coordinates or when. */
export interface Fact {
  readonly role: "lead" | "coordinating" | "time";
  readonly text: string;
  /** Whether a label or a verb says what it is ("Chủ trì: …", "… phối hợp"); a bare time or name is less sure. */
  readonly isTold: boolean;
}

/** How units and times are understood. */
export interface FactUnderstanding {
  readonly parse: (text: string) => Schedule;
  readonly split: (text: string) => readonly UnitMention[];
}

const SURE_LABEL = 0.7;
const LONGEST_LABEL = 45;
const LONGEST_REMARK = 400;
const LONGEST_UNITS = 200;
const LONGEST_TIME = 80;
const LABEL = /^([^:;.()“"]+?)\s*:\s*([^:]+)$/;
const LABEL_START = /^(\p{Lu}[^:;.()“"]{2,44}):/u;
const ROLES = ["lead", "coordinating", "time"] as const;
const BETWEEN: readonly RegExp[] = [/;(?=\s)/g, /\.(?=\s)/g, /,(?=\s)/g];

const words = (role: keyof typeof FACT_VERBS): string => FACT_VERBS[role].join("|");
const BOTH = new RegExp(
  `^(?:${words("opening")})?\\s*(.+?),?\\s+(?:${words("lead")})[,;]?\\s+(?:${words("and")}\\s+)?(?:${words("with")})\\s+(.+)$`,
  "isu",
);
const LEAD = new RegExp(
  `^(?:(?:${words("opening")})\\s+)?(.+?)\\s+(?:${words("lead")})(?:\\s+(?:${words("leadTail")}))*$`,
  "isu",
);
const WITH = new RegExp(`^(?:${words("with")})\\s+(.+)$`, "isu");
const HELPS = new RegExp(`^(.+?)\\s+(?:${words("helps")})$`, "isu");
const timeOpenings = FACT_TIME_OPENINGS.map((one) => foldVietnamese(one));

/**
 * What a remark says of its task, undefined unless every word of it is understood.
 *
 * @example factsOf("Phòng TCCB chủ trì; quý I", understanding)
 * // => [{ role: "lead", text: "Phòng TCCB", … }, { role: "time", text: "quý I", … }]
 * @example factsOf("khóa XII", understanding) // => undefined
 */
export function factsOf(text: string, understanding: FactUnderstanding): readonly Fact[] | undefined {
  const remark = text.trim().replace(/[.;,]+$/, "");
  return remark.length > LONGEST_REMARK ? undefined : restFacts(remark, understanding, new Map());
}

// What was found out about a rest of the remark is kept, since many cuts lead to the same rest.
function restFacts(
  remark: string,
  understanding: FactUnderstanding,
  known: Map<string, readonly Fact[] | undefined>,
): readonly Fact[] | undefined {
  if (known.has(remark)) return known.get(remark);
  const facts = clauseFacts(remark, understanding) ?? partedFacts(remark, understanding, known);
  known.set(remark, facts);
  return facts;
}

function partedFacts(
  remark: string,
  understanding: FactUnderstanding,
  known: Map<string, readonly Fact[] | undefined>,
): readonly Fact[] | undefined {
  for (const index of cutsOf(remark)) {
    const head = clauseFacts(remark.slice(0, index).trim(), understanding);
    const tail = head === undefined ? undefined : restFacts(remark.slice(index + 1).trim(), understanding, known);
    if (head !== undefined && tail !== undefined) return [...head, ...tail];
  }
  return undefined;
}

// Commas also stand inside a list of units: they part clauses last, and the longest clause that is understood counts.
function cutsOf(remark: string): readonly number[] {
  return BETWEEN.flatMap((mark) => [...remark.matchAll(mark)].map(({ index }) => index).reverse());
}

/**
 * What a label and its value say: "Thời gian: Quý I". Undefined when the label is none of a plan or the value is not understood.
 *
 * @example labelledFact("Đơn vị thực hiện: Phòng Nội vụ", understanding) // => { role: "lead", text: "Phòng Nội vụ", isTold: true }
 */
export function labelledFact(text: string, understanding: FactUnderstanding): Fact | undefined {
  const [, label = "", value = ""] = LABEL.exec(text) ?? [];
  if (label === "" || label.length > LONGEST_LABEL) return undefined;
  const scores = scoreHeading(label);
  const best = [...ROLES].sort((a, b) => scores[b] - scores[a])[0] ?? "time";
  if (scores[best] < SURE_LABEL || scores.content > scores[best]) return undefined;
  const fact: Fact = { role: best, text: value.trim(), isTold: true };
  return isUnderstood(fact, understanding) ? fact : undefined;
}

/**
 * Whether a line opens with the label of a fact, in a capital: "Thời gian thực hiện: …".
 *
 * @example opensLabel("Đơn vị chủ trì: Văn phòng; đơn vị") // => true
 */
export function opensLabel(line: string): boolean {
  const label = LABEL_START.exec(line)?.[1];
  return label !== undefined && ROLES.some((role) => scoreHeading(label)[role] >= SURE_LABEL);
}

function clauseFacts(text: string, understanding: FactUnderstanding): readonly Fact[] | undefined {
  const labelled = labelledFact(text, understanding);
  if (labelled !== undefined) return [labelled];
  const told = toldFacts(text);
  if (told !== undefined && told.every((fact) => isUnderstood(fact, understanding))) return told;
  const bare = bareFact(text, understanding);
  return bare === undefined ? undefined : [bare];
}

function toldFacts(text: string): readonly Fact[] | undefined {
  const both = BOTH.exec(text);
  if (both !== null) return [told("lead", both[1]), told("coordinating", both[2])];
  const lead = LEAD.exec(text);
  if (lead !== null) return [told("lead", lead[1])];
  const helper = WITH.exec(text) ?? HELPS.exec(text);
  return helper === null ? undefined : [told("coordinating", helper[1])];
}

function told(role: Fact["role"], text: string | undefined): Fact {
  return { role, text: (text ?? "").trim(), isTold: true };
}

function bareFact(text: string, understanding: FactUnderstanding): Fact | undefined {
  const folded = foldVietnamese(text);
  const time: Fact = { role: "time", text, isTold: false };
  if (timeOpenings.some((opening) => folded.startsWith(opening)) || /^\d{1,2}\/\d/.test(text)) {
    return isUnderstood(time, understanding) ? time : undefined;
  }
  const lead: Fact = { role: "lead", text, isTold: false };
  return isUnderstood(lead, understanding) ? lead : undefined;
}

function isUnderstood({ role, text, isTold }: Fact, { parse, split }: FactUnderstanding): boolean {
  if (role === "time") {
    const { kind } = parse(text);
    return text.length <= LONGEST_TIME && kind !== "unknown" && kind !== "empty" && (isTold || kind !== "event");
  }
  if (text.length > LONGEST_UNITS || text.includes(":")) return false;
  return namesBodies(text) || areKnown(split(text));
}

// A name is understood when the catalogue has it, or when its words say what it is.
function areKnown(units: readonly UnitMention[]): boolean {
  return units.length > 0 && units.every((unit) => unit.kind !== "unknown" || namesBodies(unit.text));
}
