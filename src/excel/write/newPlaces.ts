import { TAB_ORDER } from "../../sheets/marks";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";

/**
 * Where new sheets go among the tabs, from 0, by their specs: each before the first that comes after it in the order of our tabs, so that a
 * workbook of an earlier version gets its page for the leader before the report. Those without a place go to the end.
 *
 * @example newPlaces([cover], state).get(cover) // => 7, where "Tổng hợp" stood
 */
export function newPlaces(added: readonly SheetSpec[], state: WorkbookState): ReadonlyMap<SheetSpec, number> {
  const tabs = [...state.sheets.values()].map(({ mark }) => mark);
  const places = new Map<SheetSpec, number>();
  for (const spec of added) {
    const rank = TAB_ORDER.indexOf(spec.mark);
    const place = tabs.findIndex((mark) => mark !== null && rank >= 0 && TAB_ORDER.indexOf(mark) > rank);
    if (place < 0) continue;
    tabs.splice(place, 0, spec.mark);
    places.set(spec, place);
  }
  return places;
}
