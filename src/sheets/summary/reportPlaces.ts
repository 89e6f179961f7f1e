import { fixedAddress, quoteSheet } from "../../domain/grid/Grid";

/** Some rows of a sheet, from 0. */
interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** Where the figures of a report stand, for the sheets that speak of them: what "Tổng hợp" and "Theo nhiệm vụ" are called, and their rows. */
export interface ReportPlaces {
  readonly summary: string;
  readonly units: Rows;
  /** The row of TỔNG CỘNG. */
  readonly total: number;
  readonly byTask: string;
  readonly tasks: Rows;
}

/** The columns of "Tổng hợp" that other sheets read. */
export const UNIT_PLACES = {
  name: 1,
  total: 2,
  completed: 3,
  onTime: 4,
  late: 5,
  undated: 6,
  unfinished: 7,
  inTime: 8,
  overdue: 9,
  completionRate: 10,
  dueRate: 11,
  silent: 15,
  code: 19,
  rank: 22,
} as const;

/** The columns of "Theo nhiệm vụ" that other sheets read. */
export const TASK_PLACES = {
  content: 1,
  total: 2,
  overdue: 5,
  rate: 6,
  rank: 16,
  soon: 17,
  nextDay: 18,
  soonRank: 19,
} as const;

/**
 * The cells of a column of "Tổng hợp" beside the units.
 *
 * @example unitCells(places, "overdue") // => "'Tổng hợp'!$J$9:$J$16"
 */
export function unitCells({ summary, units }: ReportPlaces, column: keyof typeof UNIT_PLACES): string {
  return cells(summary, units, UNIT_PLACES[column]);
}

/**
 * The cell of a column in the row of TỔNG CỘNG.
 *
 * @example totalCell(places, "overdue") // => "'Tổng hợp'!$J$16"
 */
export function totalCell({ summary, total }: ReportPlaces, column: keyof typeof UNIT_PLACES): string {
  return cells(summary, { row: total, rows: 1 }, UNIT_PLACES[column]);
}

/**
 * The cells of a column of "Theo nhiệm vụ" beside the tasks.
 *
 * @example taskCells(places, "overdue") // => "'Theo nhiệm vụ'!$F$8:$F$18"
 */
export function taskCells({ byTask, tasks }: ReportPlaces, column: keyof typeof TASK_PLACES): string {
  return cells(byTask, tasks, TASK_PLACES[column]);
}

function cells(sheet: string, { row, rows }: Rows, column: number): string {
  return `${quoteSheet(sheet)}!${fixedAddress({ row, column, rows: Math.max(1, rows), columns: 1 })}`;
}
