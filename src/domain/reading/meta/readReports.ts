import type { IsoDate } from "../../plan/IsoDate";
import type { ReportDeadline } from "../../plan/Plan";
import type { PlanSpan } from "../../plan/PlanSpan";
import { comparisonKey } from "../../text/comparisonKey";
import { foldVietnamese } from "../../text/foldVietnamese";
import { parseSchedule } from "../../time/parseSchedule";
import {
  BASIS_OPENINGS,
  DATE_WORDS,
  DEADLINE_WORDS,
  REPORT_KINDS,
  REPORT_WORD,
  UNDATED_REPORTS,
} from "../words/vocabularyProse";

const fold = (text: string): string => foldVietnamese(comparisonKey(text));
const escape = (text: string): string => text.replace(/[/.()]/g, "\\$&");
const day = fold(DATE_WORDS.day);
const month = fold(DATE_WORDS.month);
const year = fold(DATE_WORDS.year);
const of = fold(DATE_WORDS.of);

const kindOf = new Map(REPORT_KINDS.flatMap(({ kind, wordings }) => wordings.map((one) => [fold(one), kind] as const)));
const wordings = [...kindOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join("|");
const DATE =
  `(?<day>\\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?` +
  `| (?:${of} )?${month} \\d{1,2}(?:(?: ${year}|/) ?\\d{4})?))(?![\\d/-])`;
const deadline = DEADLINE_WORDS.map(fold).join("|");
const TOKEN = new RegExp(
  `(?:(?<![a-z0-9])|(?![a-z0-9]))(?:(?<marker>(?:${deadline}|:)(?: (?:${deadline}|${day}))* ?|(?:${day} )?)${DATE}|(?<kind>${wordings})(?![a-z]))`,
  "g",
);

const FAR = 100;
const SHORT_GAP = 4;

type Groups = Readonly<Record<string, string | undefined>>;
type Token = { readonly kind: string } | { readonly due: IsoDate | null };

/**
 * The report deadlines that a plan's prose sets, one per kind of report, each the written date. When no report has a date, the kinds
 * that are named come without one.
 *
 * @example readReports(["Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12"], 2025)
 * // => [{ kind: "6 tháng", due: "2025-06-10" }, { kind: "năm", due: "2025-12-05" }]
 */
export function readReports(paragraphs: readonly string[], span: PlanSpan): readonly ReportDeadline[] {
  const passages = paragraphs.map(fold).filter((text) => text.includes(fold(REPORT_WORD)) && !isBasis(text));
  const found = new Map<string, ReportDeadline>();
  for (const passage of passages) {
    for (const report of pairTokens(tokensOf(passage, span))) {
      if (!found.has(report.kind)) found.set(report.kind, report);
    }
  }
  return found.size > 0 ? [...found.values()] : undatedReports(passages);
}

// "Căn cứ Báo cáo số …" cites a report and asks for none.
function isBasis(passage: string): boolean {
  return BASIS_OPENINGS.some((opening) => passage.startsWith(fold(opening)));
}

function tokensOf(passage: string, span: PlanSpan): readonly Token[] {
  let end = -FAR;
  let wasDate = false;
  return [...passage.matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const gap = match.index - end;
    const groups = match.groups ?? {};
    end = match.index + match[0].length;
    const isKind = groups["kind"] !== undefined;
    const tokens = isKind ? kindToken(groups, gap <= 1) : dateToken(groups, span, wasDate && gap <= SHORT_GAP);
    wasDate = !isKind && tokens.length > 0;
    return tokens;
  });
}

// "và năm" is a report only right behind another one.
function kindToken({ kind = "" }: Groups, isJoined: boolean): readonly Token[] {
  const name = kindOf.get(kind);
  const isLoose = /^(?:va|,|;|\/)/.test(kind);
  return name === undefined || (isLoose && !isJoined) ? [] : [{ kind: name }];
}

// A date without "trước", "chậm nhất" and the like is that of some document, save right behind a deadline ("15/6 và 15/12").
function dateToken(groups: Groups, span: PlanSpan, goesOn: boolean): readonly Token[] {
  const { marker = "", day: written = "" } = groups;
  if (!goesOn && (marker.trim() === "" || marker.trim() === day)) return [];
  return [{ due: parseSchedule(`${day} ${written}`, span).due }];
}

// Kinds and dates come in runs ("6 tháng, năm: trước 15/6 và 15/12"); where the date is named first, it belongs to the kind after it.
function pairTokens(tokens: readonly Token[]): readonly ReportDeadline[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const ordered = "due" in first ? [...tokens].reverse() : tokens;
  const pairs: ReportDeadline[] = [];
  let kinds: string[] = [];
  let dates: (IsoDate | null)[] = [];
  const close = (): void => {
    const last = kinds.slice(-dates.length);
    if (dates.length > 0) last.forEach((kind, index) => pairs.push({ kind, due: dates[index] ?? null }));
    kinds = [];
    dates = [];
  };
  for (const token of ordered) {
    if ("due" in token) {
      if (kinds.length > 0) dates.push(token.due);
    } else {
      if (dates.length > 0) close();
      kinds.push(token.kind);
    }
  }
  close();
  return "due" in first ? pairs.reverse() : pairs;
}

function undatedReports(passages: readonly string[]): readonly ReportDeadline[] {
  const named = UNDATED_REPORTS.filter((kind) =>
    passages.some((passage) => {
      const place = passage.indexOf(fold(REPORT_WORD));
      return passage.slice(place, place + 80).includes(fold(kind));
    }),
  );
  return (named[0] === UNDATED_REPORTS[0] ? named.slice(0, 2) : named).map((kind) => ({ kind, due: null }));
}
