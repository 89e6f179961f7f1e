import type { ProgressRecord } from "../progress/ProgressRecord";

/** A line of a unit's sheet; `place` is where it stood in TienDo when it was written, from 1. */
export interface UnitLine extends ProgressRecord {
  readonly place?: number;
}
