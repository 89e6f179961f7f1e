import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import { sheetIn } from "../read/WorkbookState";

/**
 * Where new sheets go among the tabs, from 0, by their specs: each before the next one of its list that is there already, so that a workbook of
 * an earlier version gets its page for the leader before the report. Those without a place go to the end.
 *
 * @example newPlaces([cover], [cover, summary], state).get(cover) // => 7, where "Tổng hợp" stood
 */
export function newPlaces(
  added: readonly SheetSpec[],
  specs: readonly SheetSpec[],
  state: WorkbookState,
): ReadonlyMap<SheetSpec, number> {
  const tabs = [...state.sheets.keys()];
  const places = new Map<SheetSpec, number>();
  for (const spec of added) {
    const next = specs.slice(specs.indexOf(spec) + 1).find(({ name }) => sheetIn(state, name) !== undefined);
    if (next === undefined) continue;
    const place = tabs.indexOf(next.name.toLowerCase());
    tabs.splice(place, 0, spec.name.toLowerCase());
    places.set(spec, place);
  }
  return places;
}
