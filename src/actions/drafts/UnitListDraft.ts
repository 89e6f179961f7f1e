import type { AddedUnits } from "../../domain/units/catalogue/addUnits";
import type { Draft } from "./Draft";

/** The catalogue's sheet with the units of a list, and what of the list was new, known and doubtful. */
export interface UnitListDraft extends Draft, Pick<AddedUnits, "added" | "known" | "doubts"> {}
