import type { IsoDate } from "../../domain/plan/IsoDate";
import type { ReadingFailure } from "../../domain/reading/Reading";
import type { UnitChangeFailure } from "../../domain/units/catalogue/changeUnits";

/** Why an action made nothing; the workbook is as it was. src/strings has the sentence and what to do. */
export type ActionFailure =
  | ReadingFailure
  | UnitChangeFailure
  | { readonly kind: "no-source-sheet" }
  | { readonly kind: "sheet-not-found"; readonly sheet: string }
  | { readonly kind: "sheet-is-own"; readonly sheet: string }
  | { readonly kind: "no-task-table" }
  | { readonly kind: "no-progress" }
  /** No file of that name came, and no form of a unit of that code. */
  | { readonly kind: "never-received"; readonly what: string }
  | { readonly kind: "missing-heading"; readonly sheet: string; readonly heading: string }
  | { readonly kind: "no-units" }
  /** The figures of that period are frozen since a day. */
  | { readonly kind: "already-frozen"; readonly period: string; readonly date: IsoDate }
  | { readonly kind: "not-frozen"; readonly period: string }
  | { readonly kind: "release-without-reason" }
  /** A text that its setting can't be. */
  | { readonly kind: "setting-refused"; readonly label: string; readonly text: string };
