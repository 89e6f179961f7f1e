import { lastDayOfMonth, type IsoDate } from "../plan/IsoDate";
import { calendarYearOf, isSchoolYear, type PlanSpan } from "../plan/PlanSpan";
import type { Schedule, ScheduleKind } from "../plan/Plan";
import { QUARTERS, type Quarter } from "../plan/Quarter";
import { OPEN_END, type TimeAtom } from "./grammar/TimeAtom";
import { collectEntries } from "./calendar/collectEntries";
import type { Entry } from "./calendar/Entry";
import { isBetweenYears } from "./calendar/isBetweenYears";
import { foldTime } from "./words/foldTime";
import { laterDays } from "./calendar/laterDays";
import { placeEntry, type PlacedEntry } from "./calendar/placeEntry";
import { readAtoms } from "./grammar/readAtoms";
import { residueOf } from "./residueOf";
import { refineEntries } from "./calendar/refineEntries";
import { repeatedEntries } from "./calendar/repeatedEntries";
import { spreadYears, type DatedAtom } from "./calendar/spreadYears";
import type { Marker } from "./words/vocabulary";

type SpanOfYears = Extract<DatedAtom, { readonly kind: "span-of-years" }>;

/** What is longer is prose in the wrong cell; reading it as time would only guess. */
const LONGEST_PHRASE = 1_000;
/** Spaces, and the dashes and dots that stand for an empty cell. */
const NOTHING_WRITTEN = /^[\s\-_./…,:;]*$/u;

/**
 * Reads a time phrase of a plan, whatever its case, accents, spaces and Unicode form (notes of the field §2.1). Years that are not
 * written are those of the plan's span; without any year, or where a school year leaves two, the quarters are still given, dates are not.
 * What was not understood is the `residue`.
 *
 * @example parseSchedule("Quý I và quý III năm 2025", 2025).milestones // => ["2025-03-31", "2025-09-30"]
 * @example parseSchedule("Trước ngày 15/6", 2025).due // => "2025-06-15", with dueInclusive false
 * @example parseSchedule("Tháng 5", { kind: "school", first: 2025 }).due // => "2026-05-31"
 */
export function parseSchedule(text: string, span: PlanSpan): Schedule {
  if (NOTHING_WRITTEN.test(foldTime(text).folded)) return undated("empty");
  if (text.length > LONGEST_PHRASE) return undated("unknown");
  const written = readAtoms(text, calendarYearOf(span));
  const own = spanIn(written) ?? span;
  const schedule = readSchedule(written, own);
  const later = laterDays(written, schedule.due, calendarYearOf(own));
  return { ...schedule, residue: residueOf(text, written, later) };
}

/** "Tháng 5 năm học 2025-2026" names a span of its own. */
function spanIn(atoms: readonly TimeAtom[]): PlanSpan {
  const first = atoms.map((atom) => (atom.kind === "fuzzy" ? atom.schoolYear : null)).find((year) => year !== null);
  return first === undefined ? null : { kind: "school", first };
}

function readSchedule(written: readonly TimeAtom[], span: PlanSpan): Schedule {
  const atoms = spreadYears(written, span);
  if (atoms.some(({ kind }) => kind === "lunar")) return undated("fuzzy");
  if (atoms.some(({ kind }) => kind === "impossible")) return undated("unknown");
  const entries = repeatedEntries(collectEntries(atoms, span), atoms, yearIn(written) ?? span);
  const placed = entries.map((entry) => placeEntry(entry, span));
  const known = placed.filter((entry) => entry !== undefined);
  if (known.length < placed.length) return undated("unknown");
  if (isSchoolYear(span) && entries.some(isBetweenYears)) return undated("fuzzy", quartersOf(known));
  return combine(refineEntries(known), atoms, span);
}

function yearIn(atoms: readonly TimeAtom[]): number | null {
  const years = atoms.map((atom) =>
    atom.kind === "period" ? atom.period.year : atom.kind === "year" ? atom.year : null,
  );
  return years.find((year) => year !== null) ?? null;
}

function undated(kind: ScheduleKind, quarters: readonly Quarter[] = [], recurring = false): Schedule {
  return { kind, quarters, milestones: [], due: null, dueInclusive: true, recurring, residue: [] };
}

function combine(placed: readonly PlacedEntry[], atoms: readonly DatedAtom[], span: PlanSpan): Schedule {
  const regular = atoms.some(({ kind }) => kind === "regular");
  const years = atoms.find((atom) => atom.kind === "span-of-years");
  const firm = placed.filter(({ entry }) => !entry.fuzzy && !(regular && isWholeYear(entry)));
  if (firm.length > 0) return dated(placed, firm, { regular, repeated: atoms.some(({ kind }) => kind === "every") });
  if (regular) return undated("regular", QUARTERS, true);
  if (years) return isSchoolYear(span) ? undated("fuzzy", QUARTERS) : wholeYear(yearOfSpan(years, span));
  return withoutDate(placed, atoms);
}

interface Manner {
  readonly regular: boolean;
  readonly repeated: boolean;
}

function dated(placed: readonly PlacedEntry[], firm: readonly PlacedEntry[], manner: Manner): Schedule {
  const whole = firm.filter(({ entry }) => isWholeYear(entry)).length;
  const kind = whole === firm.length ? "year" : "dated";
  return {
    kind: manner.repeated ? "recurring" : kind,
    quarters: manner.regular ? QUARTERS : sorted(placed.flatMap((entry) => entry.quarters)),
    milestones: sorted(firm.flatMap(({ milestone }) => (milestone === null ? [] : [milestone]))),
    ...lastDue(firm),
    recurring: manner.repeated || manner.regular || whole > 0,
    residue: [],
  };
}

function lastDue(firm: readonly PlacedEntry[]): Pick<Schedule, "due" | "dueInclusive"> {
  const last = firm.reduce((one, other) => ((other.milestone ?? "") > (one.milestone ?? "") ? other : one));
  return { due: last.due, dueInclusive: last.due === null || !last.entry.exclusive };
}

function isWholeYear(entry: Entry): boolean {
  return entry.to.grain === "year" && !entry.exclusive;
}

function wholeYear(year: number): Schedule {
  const end: IsoDate = lastDayOfMonth(year, 12);
  return {
    kind: "year",
    quarters: QUARTERS,
    milestones: [end],
    due: end,
    dueInclusive: true,
    recurring: true,
    residue: [],
  };
}

/** The plan's year when the span holds it, else the span's last; of a span without end its first. */
function yearOfSpan({ first, last }: SpanOfYears, planYear: number | null): number {
  if (planYear !== null && planYear >= first && planYear <= last) return planYear;
  return last === OPEN_END ? first : last;
}

function withoutDate(placed: readonly PlacedEntry[], atoms: readonly DatedAtom[]): Schedule {
  const has = (kind: DatedAtom["kind"]): boolean => atoms.some((atom) => atom.kind === kind);
  if (placed.length > 0) return undated("fuzzy", quartersOf(placed));
  if (has("event")) return undated("event");
  if (has("fuzzy")) return undated("fuzzy");
  if (hasMarker(atoms, ["clock", "occasion", "start", "middle", "end"])) return undated("fuzzy");
  return undated(hasMarker(atoms, ["before", "after"]) && has("word") ? "event" : "unknown");
}

function quartersOf(placed: readonly PlacedEntry[]): readonly Quarter[] {
  return sorted(placed.flatMap(({ quarters }) => quarters));
}

function hasMarker(atoms: readonly DatedAtom[], markers: readonly Marker[]): boolean {
  return atoms.some((atom) => atom.kind === "marker" && markers.includes(atom.marker));
}

function sorted<T extends string | number>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
}
