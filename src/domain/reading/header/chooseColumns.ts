import type { ColumnChoice, ColumnRole } from "../Reading";
import type { SourceCell } from "../source/SourceSheet";
import type { HeaderColumn } from "./HeaderBand";
import { scoreContent, type ContentScores } from "./scoreContent";
import { scoreHeading, type HeadingScores } from "./scoreHeading";

type Role = Exclude<ColumnRole, "extra">;

const ROLES: readonly Role[] = ["ordinal", "content", "lead", "coordinating", "time"];
const HEADING_SHARE = 0.7;
const LEAST_HEADING = 0.4;
const LEAST_CONTENT = 0.6;
const KNOWN_EXTRA = 0.6;
/** Two columns whose scores differ by less could both be meant; the one taken is then no surer than this. */
const CLOSE = 0.15;
const CONTESTED = 0.75;

type Score = (candidate: Candidate, role: Role) => number;

interface Candidate {
  readonly header: HeaderColumn;
  readonly heading: HeadingScores;
  readonly content: ContentScores;
  readonly fill: number;
}

/**
 * What every column of a table is taken for: headings and cells together decide, each role goes to one column, and the columns of a
 * quarter or month matrix all count as time. First what somebody said (`told`, by column), then what headings say, then, for a role
 * still missing, what the cells look like. Where two columns could be meant, neither choice is sure.
 *
 * @example chooseColumns(columns, (column) => cells).map((one) => one.role)
 * // => ["ordinal", "content", "lead", "coordinating", "time", "extra"]
 */
export function chooseColumns(
  columns: readonly HeaderColumn[],
  cellsOf: (column: HeaderColumn) => readonly SourceCell[],
  told: ReadonlyMap<number, ColumnRole> = new Map(),
): readonly ColumnChoice[] {
  const candidates = columns.filter((one) => one.period === undefined).map((header) => describe(header, cellsOf));
  const most = Math.max(1, ...candidates.map((one) => one.fill));
  const chosen = new Map<HeaderColumn, ColumnChoice>();
  for (const header of columns) {
    const role = told.get(header.column) ?? (header.period === undefined ? undefined : "time");
    if (role !== undefined) chosen.set(header, choice(header, role, 1));
  }
  const score: Score = (one, role) => scoreTogether(one, role, most);
  assign(chosen, candidates, score);
  assign(chosen, candidates, scoreByContent);
  const left = candidates.filter((one) => !chosen.has(one.header));
  for (const one of candidates) {
    const sure = told.has(one.header.column) ? undefined : chosen.get(one.header);
    if (sure !== undefined) chosen.set(one.header, withRivals(sure, left, score));
  }
  for (const one of left) chosen.set(one.header, choice(one.header, "extra", 1 - wanted(one, score) / 2));
  return columns.map((header) => chosen.get(header) ?? choice(header, "extra", 1));
}

// A column that was taken although another, left without a role, says nearly the same.
function withRivals(taken: ColumnChoice, left: readonly Candidate[], score: Score): ColumnChoice {
  const { role, confidence } = taken;
  const isContested = role !== "extra" && left.some((one) => score(one, role) > confidence - CLOSE);
  return isContested ? { ...taken, confidence: Math.min(confidence, CONTESTED) } : taken;
}

// How surely a column that is left over would have been taken for something, had no other been.
function wanted(candidate: Candidate, score: Score): number {
  const best = Math.max(...ROLES.map((role) => score(candidate, role)));
  return candidate.heading.extra >= Math.max(KNOWN_EXTRA, best) ? 0 : best;
}

function describe(header: HeaderColumn, cellsOf: (column: HeaderColumn) => readonly SourceCell[]): Candidate {
  const cells = cellsOf(header);
  return { header, heading: scoreHeading(header.heading), content: scoreContent(cells), fill: cells.length };
}

function choice(header: HeaderColumn, role: ColumnRole, confidence: number): ColumnChoice {
  return { column: header.column, heading: header.heading, role, confidence: Math.round(confidence * 100) / 100 };
}

function assign(chosen: Map<HeaderColumn, ColumnChoice>, candidates: readonly Candidate[], score: Score): void {
  const offers = candidates
    .flatMap((candidate) => ROLES.map((role) => ({ candidate, role, score: score(candidate, role) })))
    .filter((offer) => offer.score > 0)
    .sort((a, b) => b.score - a.score);
  for (const offer of offers) {
    const isTaken = [...chosen.values()].some((one) => one.role === offer.role && offer.role !== "time");
    const hasTime = offer.role === "time" && candidates.some((one) => chosen.get(one.header)?.role === "time");
    if (!isTaken && !hasTime && !chosen.has(offer.candidate.header)) {
      chosen.set(offer.candidate.header, choice(offer.candidate.header, offer.role, offer.score));
    }
  }
}

function scoreTogether(candidate: Candidate, role: Role, most: number): number {
  const heading = candidate.heading[role];
  if (heading < LEAST_HEADING) return 0;
  const filled = 0.7 * candidate.content[role] + 0.3 * (candidate.fill / most);
  return HEADING_SHARE * heading + (1 - HEADING_SHARE) * (candidate.fill === 0 ? 0 : filled);
}

// A column whose heading says nothing known, or nothing at all, is taken for what its cells look like, with little confidence.
function scoreByContent(candidate: Candidate, role: Role): number {
  const { heading, content, fill } = candidate;
  if (heading.extra >= KNOWN_EXTRA || ROLES.some((one) => heading[one] >= LEAST_HEADING)) return 0;
  if (role === "coordinating" || fill === 0 || content[role] < LEAST_CONTENT) return 0;
  return content[role] / 2;
}
