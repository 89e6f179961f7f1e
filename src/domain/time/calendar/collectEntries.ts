import { isSchoolYear, type PlanSpan } from "../../plan/PlanSpan";
import type { NamedPeriod } from "../grammar/TimeAtom";
import type { Entry } from "./Entry";
import type { DatedAtom } from "./spreadYears";
import type { Marker } from "../words/vocabulary";

type PeriodAtom = Extract<DatedAtom, { readonly kind: "period" }>;

const FUZZY_MARKERS: readonly Marker[] = ["start", "middle", "after"];
const HELD_MARKERS: readonly Marker[] = ["before", "occasion"];
const YEAR_END = 12;
const SCHOOL_END = 5;

/** What was read since the last period. */
interface Waiting {
  readonly markers: ReadonlySet<Marker>;
  readonly dash: boolean;
  readonly strong: boolean;
  readonly joined: boolean;
}

interface State {
  readonly entries: readonly Entry[];
  readonly waiting: Waiting;
  /** "Trước 15/6 và 15/12", "Dịp 30/4 và 1/5": the word holds for the days listed after it. */
  readonly holding: Marker | null;
  /** "Từ" was read and its end is not yet. */
  readonly open: boolean;
  readonly span: PlanSpan;
}

const NOTHING: Waiting = { markers: new Set(), dash: false, strong: false, joined: false };

/**
 * Puts the pieces of a time phrase together into the things due: ranges closed, "trước" and "từ" applied.
 *
 * @example collectEntries(atomsOf("Từ quý I đến quý III"), 2025) // => one entry, a range
 */
export function collectEntries(atoms: readonly DatedAtom[], span: PlanSpan): readonly Entry[] {
  const first: State = { entries: [], waiting: NOTHING, holding: null, open: false, span };
  const { entries, open } = atoms.reduce(step, first);
  return open ? withOpenEnd(entries, span) : entries;
}

function step(state: State, atom: DatedAtom): State {
  switch (atom.kind) {
    case "period":
      return takePeriod(state, atom);
    case "marker":
      return { ...state, waiting: withMarker(state.waiting, atom.marker) };
    case "join":
      return takeJoin(state, atom.strength);
    case "word":
      return { ...state, waiting: { ...state.waiting, markers: withoutLoose(state.waiting.markers) } };
    default:
      return state;
  }
}

function withMarker(waiting: Waiting, marker: Marker): Waiting {
  return { ...waiting, markers: new Set([...waiting.markers, marker]) };
}

/** A word without meaning parts "trước" from a date further on: "trước Đại hội, quý II". */
function withoutLoose(markers: ReadonlySet<Marker>): ReadonlySet<Marker> {
  return new Set([...markers].filter((marker) => marker === "until" || marker === "emphasis" || marker === "occasion"));
}

function takeJoin(state: State, strength: "range" | "weak" | "strong"): State {
  const { waiting } = state;
  const dash = strength === "range" && state.entries.length > 0 && !waiting.joined;
  const strong = waiting.strong || strength === "strong";
  return { ...state, waiting: { ...waiting, dash, strong, joined: true } };
}

function takePeriod(state: State, atom: PeriodAtom): State {
  const { waiting, entries } = state;
  const last = entries.at(-1);
  if (last !== undefined && closesRange(state, last, atom.period)) {
    const exclusive = waiting.markers.has("before");
    const closed: Entry = { ...last, to: atom.period, range: true, exclusive, fuzzy: isVague(waiting.markers) };
    return { ...state, entries: [...entries.slice(0, -1), closed], waiting: NOTHING, holding: null, open: false };
  }
  const holding = heldMarker(state, atom.period);
  const entry = withEmphasis(makeEntry(atom.period, waiting, holding), last, waiting);
  const earlier = state.open ? withOpenEnd(entries, state.span) : entries;
  return { ...state, entries: [...earlier, entry], waiting: NOTHING, holding, open: waiting.markers.has("from") };
}

function heldMarker({ waiting, holding }: State, { day }: NamedPeriod): Marker | null {
  const own = HELD_MARKERS.find((marker) => waiting.markers.has(marker));
  if (own !== undefined) return own;
  return day !== null && !waiting.markers.has("by") ? holding : null;
}

function makeEntry(period: NamedPeriod, { markers, strong }: Waiting, holding: Marker | null): Entry {
  const vague = holding === "occasion" || isVague(markers);
  return {
    from: period,
    to: period,
    range: false,
    exclusive: holding === "before" && !markers.has("clock"),
    fuzzy: vague && !markers.has("from"),
    emphasis: markers.has("emphasis"),
    strong,
  };
}

/** "Tập trung vào quý II, III": what is listed on is stressed with the first. */
function withEmphasis(entry: Entry, last: Entry | undefined, { markers, joined }: Waiting): Entry {
  const goesOn = last?.emphasis === true && joined && markers.size === 0 && last.to.grain === entry.to.grain;
  return goesOn ? { ...entry, emphasis: true } : entry;
}

function isVague(markers: ReadonlySet<Marker>): boolean {
  return FUZZY_MARKERS.some((marker) => markers.has(marker));
}

/** "Từ quý I, hoàn thành trong quý III": after "từ" the next time ends the range, unless ";" or "và" sets it apart. */
function closesRange({ waiting, open }: State, last: Entry, period: NamedPeriod): boolean {
  if (last.range) return false;
  const until = waiting.markers.has("until");
  if (open) return until || waiting.markers.has("end") || !waiting.strong;
  if (until) return !waiting.joined;
  return waiting.dash && last.to.grain === period.grain && [...waiting.markers].every((marker) => marker === "clock");
}

/** "Từ quý II": to the end of its year; when a school year's work ends, nobody has said. */
function withOpenEnd(entries: readonly Entry[], span: PlanSpan): readonly Entry[] {
  const last = entries.at(-1);
  if (last === undefined || last.range) return entries;
  const end = isSchoolYear(span) ? { month: SCHOOL_END, year: null } : { month: YEAR_END, year: last.to.year };
  const to: NamedPeriod = { grain: "month", firstMonth: end.month, lastMonth: end.month, day: null, year: end.year };
  return [...entries.slice(0, -1), { ...last, to, range: true, fuzzy: false, exclusive: false }];
}
