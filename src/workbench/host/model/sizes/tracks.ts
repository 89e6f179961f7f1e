import { STANDARD_HEIGHT } from "../sheets/SheetModel";
import type { SheetModel, TrackModel } from "../sheets/SheetModel";

type Tracks = Map<number, TrackModel>;

/**
 * Whether the columns or rows from `first` to `last` are hidden; null when some are.
 *
 * @example isHiddenTracks(sheet.columns, 15, 19) // => true for Mốc I–IV and Mã
 */
export function isHiddenTracks(tracks: Tracks, first: number, last: number): boolean | null {
  let hidden = 0;
  for (const [index, track] of tracks) if (index >= first && index <= last && track.hidden) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Hides or shows columns or rows. @example setHiddenTracks(sheet.columns, [15, 19], true) // hides Mốc I–IV and Mã */
export function setHiddenTracks(tracks: Tracks, [first, last]: readonly [number, number], hidden: boolean): void {
  changeTracks(tracks, [first, last], (track) => (track.hidden = hidden), hidden);
}

/**
 * Gives columns or rows a size in points; null is the standard. A hidden one shows again, as Excel does when a size is set.
 *
 * @example setTrackSize(sheet.columns, [1, 1], 240) // "Nội dung nhiệm vụ" is 240 points wide
 */
export function setTrackSize(tracks: Tracks, [first, last]: readonly [number, number], size: number | null): void {
  changeTracks(
    tracks,
    [first, last],
    (track) => Object.assign(track, { size, hidden: size === 0, fitted: false, waits: null }),
    size !== null,
  );
}

/** Gives a row the height that its text needs. */
export function setFittedSize(tracks: Tracks, index: number, size: number): void {
  setTrackSize(tracks, [index, index], size);
  changeTracks(tracks, [index, index], (track) => (track.fitted = true), true);
}

/** `makes`: tracks that are not there yet are made; left out where the change would only say what they are anyway. */
function changeTracks(
  tracks: Tracks,
  [first, last]: readonly [number, number],
  change: (track: TrackModel) => void,
  makes: boolean,
): void {
  if (!makes) {
    for (const [index, track] of tracks) if (index >= first && index <= last) change(track);
    return;
  }
  for (let index = first; index <= last; index++) {
    const track = tracks.get(index) ?? { size: null, hidden: false, format: null };
    tracks.set(index, track);
    change(track);
  }
}

/**
 * The size of one kind of track as it shows, in points, for all from `first` to `last`; 0 when there are none.
 *
 * @example tracksSize(sheet, "columns", 0, 1) // => 96, two standard columns
 */
export function tracksSize(sheet: SheetModel, kind: "columns" | "rows", first: number, last: number): number {
  const standard = kind === "columns" ? sheet.standardWidth : STANDARD_HEIGHT;
  let size = Math.max(0, last - first + 1) * standard;
  for (const [index, track] of sheet[kind]) {
    if (index < first || index > last) continue;
    size += (track.hidden ? 0 : (track.size ?? standard)) - standard;
  }
  return size;
}

/**
 * The size all tracks from `first` to `last` have, hidden or not; null when they differ.
 *
 * @example uniformSize(sheet, "rows", 0, 9) // => 15, ten standard rows
 */
export function uniformSize(sheet: SheetModel, kind: "columns" | "rows", first: number, last: number): number | null {
  const standard = kind === "columns" ? sheet.standardWidth : STANDARD_HEIGHT;
  const sizes = new Set<number>();
  let seen = 0;
  for (const [index, track] of sheet[kind]) {
    if (index < first || index > last) continue;
    seen++;
    sizes.add(track.hidden ? 0 : (track.size ?? standard));
  }
  if (seen < last - first + 1) sizes.add(standard);
  const [only] = sizes;
  return sizes.size === 1 ? (only ?? standard) : null;
}
