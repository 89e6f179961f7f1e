import type { Period } from "./Atom";
import type { Entry } from "./Entry";
import type { DatedAtom } from "./spreadYears";
import type { Marker } from "./vocabulary";

type PeriodAtom = Extract<DatedAtom, { readonly kind: "period" }>;

const FUZZY_MARKERS: readonly Marker[] = ["start", "middle", "occasion", "after"];
const OPENING_MARKERS: readonly Marker[] = ["from"];
const YEAR_END = 12;

/** What was read since the last period. */
interface Waiting {
  readonly markers: ReadonlySet<Marker>;
  readonly start: number | null;
  readonly dash: boolean;
  readonly strong: boolean;
  readonly joined: boolean;
}

interface State {
  readonly entries: readonly Entry[];
  readonly waiting: Waiting;
  /** "Trước 15/6 và 15/12": the word holds for the days listed after it. */
  readonly beforeHolds: boolean;
  /** "Từ" was read and its end is not yet. */
  readonly open: boolean;
}

const NOTHING: Waiting = { markers: new Set(), start: null, dash: false, strong: false, joined: false };

/**
 * Puts the pieces of a time phrase together into the things due: ranges closed, "trước" and "từ" applied.
 *
 * @example collectEntries(atomsOf("Từ quý I đến quý III")) // => one entry, a range
 */
export function collectEntries(atoms: readonly DatedAtom[]): readonly Entry[] {
  const first: State = { entries: [], waiting: NOTHING, beforeHolds: false, open: false };
  const { entries, open } = atoms.reduce(step, first);
  const last = entries.at(-1);
  if (!open || last === undefined) return entries;
  return [...entries.slice(0, -1), openEnded(last)];
}

function step(state: State, atom: DatedAtom): State {
  switch (atom.kind) {
    case "period":
      return takePeriod(state, atom);
    case "marker":
      return { ...state, waiting: withMarker(state.waiting, atom.marker, atom.start) };
    case "join":
      return takeJoin(state, atom.strength);
    case "word":
      return { ...state, waiting: { ...state.waiting, markers: withoutLoose(state.waiting.markers) } };
    default:
      return state;
  }
}

function withMarker(waiting: Waiting, marker: Marker, start: number): Waiting {
  return { ...waiting, markers: new Set([...waiting.markers, marker]), start: waiting.start ?? start };
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
  const { waiting } = state;
  const last = state.entries.at(-1);
  const before = waiting.markers.has("before");
  if (last !== undefined && closesRange(state, last, atom.period)) {
    const closed: Entry = { ...last, from: last.from, to: atom.period, range: true, exclusive: before, end: atom.end };
    return { entries: [...state.entries.slice(0, -1), closed], waiting: NOTHING, beforeHolds: before, open: false };
  }
  const holds = state.beforeHolds && atom.period.day !== null && !waiting.markers.has("by");
  const exclusive = before || holds;
  const open = OPENING_MARKERS.some((marker) => waiting.markers.has(marker));
  const entry = makeEntry(atom, waiting, exclusive && !waiting.markers.has("clock"));
  return { entries: [...state.entries, entry], waiting: NOTHING, beforeHolds: exclusive, open };
}

function makeEntry(atom: PeriodAtom, waiting: Waiting, exclusive: boolean): Entry {
  return {
    from: atom.period,
    to: atom.period,
    range: false,
    exclusive,
    fuzzy: FUZZY_MARKERS.some((marker) => waiting.markers.has(marker)) && !waiting.markers.has("from"),
    emphasis: waiting.markers.has("emphasis"),
    strong: waiting.strong,
    start: waiting.start ?? atom.start,
    end: atom.end,
  };
}

function closesRange({ waiting, open }: State, last: Entry, period: Period): boolean {
  if (last.range) return false;
  const until = waiting.markers.has("until");
  if (open) return until || waiting.dash;
  if (until) return !waiting.joined;
  return waiting.dash && last.to.grain === period.grain && waiting.markers.size === 0;
}

function openEnded(entry: Entry): Entry {
  const to: Period = { grain: "month", firstMonth: YEAR_END, lastMonth: YEAR_END, day: null, year: entry.to.year };
  return { ...entry, to, range: true, fuzzy: false, exclusive: false };
}
