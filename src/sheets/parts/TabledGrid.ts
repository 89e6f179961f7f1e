import type { Area, Grid } from "../../domain/grid/Grid";

/** What the readers of our own sheets need of a sheet that exists: its cells and where its tables stand. */
export interface TabledGrid {
  readonly grid: Grid;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}
