import { PROGRESS_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { UNIT_FIELD_HEADINGS } from "../parts/fieldColumns";
import { reportedColumns } from "../parts/reportedColumns";

/** The cells that a unit fills, by heading; the last of them only where the office tracks such a field. */
export const FILLED_HEADINGS: readonly string[] = [
  ...reportedColumns(0).map(({ heading }) => heading),
  ...UNIT_FIELD_HEADINGS,
];

/** The cells among them that hold a day. */
export const DAY_HEADING = HEADING.completedOn;

/**
 * The heading of the hidden column that keeps what stood in a cell when the form was made.
 *
 * @example baseHeading("Quý I") // => "Gốc: Quý I"
 */
export function baseHeading(heading: string): string {
  return `${TEXTS.baseOf} ${heading}`;
}

const CODE = "cot:";

/**
 * What the hidden last row of a form says under each column, so that a column is known wherever it is moved and whatever its heading says.
 *
 * @example columnCode("Quý I") // => "cot:Quý I"
 */
export function columnCode(heading: string): string {
  return CODE + heading;
}

/**
 * The heading that such a cell names; undefined for any other cell.
 *
 * @example headingInCode("cot:Quý I") // => "Quý I"
 */
export function headingInCode(content: unknown): string | undefined {
  return typeof content === "string" && content.startsWith(CODE) ? content.slice(CODE.length) : undefined;
}
