import type { Draft } from "./Draft";

/**
 * What a change of the units would do. `names` are the unit's or the group's, before and after; of a merger, `moved` cells of what was reported
 * go over, `differing` stay beside under "Tiến độ", and `oldForm` is the sheet that is of use no more.
 */
export interface UnitChangeDraft extends Draft {
  readonly names: { readonly before: string; readonly after: string };
  readonly moved: number;
  readonly differing: number;
  readonly oldForm: string | null;
}
