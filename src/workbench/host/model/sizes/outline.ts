import { HostError } from "../../wire/HostError";
import { lastColumn, lastRow } from "../cells/Box";
import { setHiddenTracks } from "./tracks";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel, TrackModel } from "../sheets/SheetModel";

/** Whole rows or whole columns are grouped. */
export type GroupedBy = "ByRows" | "ByColumns";
export const GROUPED_BY: readonly GroupedBy[] = ["ByRows", "ByColumns"];

/** An outline has eight levels: what is in no group, and seven within each other. */
const DEEPEST = 7;

/**
 * What `range.group` does: its rows or columns stand one level deeper in the outline.
 *
 * @example groupTracks({ sheet, box: 4:9 }, "ByRows") // the rows 4 to 9 are of level 1
 */
export function groupTracks(place: PlacedBox, by: GroupedBy): void {
  const indices = indicesOf(place, by);
  const tracks = tracksOf(place.sheet, by);
  if (indices.some((index) => levelAt(tracks, index) >= DEEPEST))
    throw new HostError("InvalidArgument", "An outline has no more than eight levels.");
  for (const index of indices) {
    const track = by === "ByRows" ? place.sheet.row(index) : place.sheet.column(index);
    track.level = levelAt(tracks, index) + 1;
  }
  place.sheet.partChanged("geometry");
}

/** What `range.ungroup` does: one level is taken off those of its rows or columns that are in a group, and what was folded away shows. */
export function ungroupTracks(place: PlacedBox, by: GroupedBy): void {
  const tracks = tracksOf(place.sheet, by);
  for (const index of indicesOf(place, by)) {
    const track = tracks.get(index);
    if (track === undefined || levelAt(tracks, index) === 0) continue;
    track.level = levelAt(tracks, index) - 1;
    if (track.level === 0) track.hidden = false;
  }
  place.sheet.partChanged("geometry");
}

/**
 * What `worksheet.showOutlineLevels` does: shows that many levels of rows and of columns, and folds the deeper ones; 0 leaves them.
 *
 * @example showOutlineLevels(sheet, 1, 0) // every grouped row is hidden
 */
export function showOutlineLevels(sheet: SheetModel, rows: number, columns: number): void {
  for (const [tracks, shown] of [
    [sheet.rows, rows],
    [sheet.columns, columns],
  ] as const) {
    if (shown === 0) continue;
    for (const track of tracks.values()) if ((track.level ?? 0) > 0) track.hidden = (track.level ?? 0) >= shown;
  }
  sheet.partChanged("geometry");
}

/** What `range.showGroupDetails` and `hideGroupDetails` do: whole groups that the range meets are unfolded, or folded. */
export function showGroups(place: PlacedBox, by: GroupedBy, isShown: boolean): void {
  const tracks = tracksOf(place.sheet, by);
  for (const index of indicesOf(place, by)) {
    const level = levelAt(tracks, index);
    if (level === 0) continue;
    const [first, last] = runAround(tracks, index, level);
    setHiddenTracks(tracks, [first, last], !isShown);
  }
  place.sheet.partChanged("geometry");
}

/** The neighbours that are in the same group. */
function runAround(tracks: Tracks, index: number, level: number): readonly [number, number] {
  let [first, last] = [index, index];
  while (levelAt(tracks, first - 1) >= level) first -= 1;
  while (levelAt(tracks, last + 1) >= level) last += 1;
  return [first, last];
}

type Tracks = Map<number, TrackModel>;

function tracksOf(sheet: SheetModel, by: GroupedBy): Tracks {
  return by === "ByRows" ? sheet.rows : sheet.columns;
}

function levelAt(tracks: Tracks, index: number): number {
  return tracks.get(index)?.level ?? 0;
}

function indicesOf({ box }: PlacedBox, by: GroupedBy): readonly number[] {
  const [first, last] = by === "ByRows" ? [box.row, lastRow(box)] : [box.column, lastColumn(box)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
