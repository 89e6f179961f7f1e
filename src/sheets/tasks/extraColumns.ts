import { comparisonKey } from "../../domain/text/comparisonKey";
import { TEXTS } from "../labels";
import { FIELD_NAMES } from "../vocabularyFields";
import { TASK_COLUMNS } from "./taskColumns";

/** One of the source's further columns and the column of the task table that takes it. */
export interface ExtraColumn {
  readonly source: string;
  readonly heading: string;
}

/** Our heading for what offices track beside, by how plans head it. */
const FIELD_OF = new Map(
  Object.entries(FIELD_NAMES).flatMap(([heading, names]) =>
    names.map((name) => [comparisonKey(name), heading] as const),
  ),
);

/**
 * Where each of the source's further columns goes: into our column of the same name when people fill it ("Ghi chú"), else into a column
 * of its own, what offices track beside ("Sản phẩm đầu ra") under our heading for it, renamed when the name is taken, because a table has each heading once.
 *
 * @example extraColumns(["Ghi chú", "Mã", "Kinh phí"]).map((one) => one.heading) // => ["Ghi chú", "Mã (nguồn)", "Kinh phí"]
 */
export function extraColumns(sources: readonly string[]): readonly ExtraColumn[] {
  const filledByPeople = TASK_COLUMNS.filter(({ filledBy }) => filledBy === "person");
  const fillable = new Map(filledByPeople.map(({ heading }) => [comparisonKey(heading), heading]));
  const taken = new Set(TASK_COLUMNS.map(({ heading }) => comparisonKey(heading)));
  return sources.map((source, index) => {
    const key = comparisonKey(source);
    const ours = fillable.get(key);
    if (ours !== undefined && fillable.delete(key)) return { source, heading: ours };
    const field = FIELD_OF.get(key);
    if (field !== undefined && !taken.has(comparisonKey(field))) {
      taken.add(comparisonKey(field));
      return { source, heading: field };
    }
    const heading = freeHeading(source.replace(/\s+/g, " ").trim() || `${TEXTS.column} ${String(index + 1)}`, taken);
    taken.add(comparisonKey(heading));
    return { source, heading };
  });
}

function freeHeading(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.slice(0, 200);
  if (!taken.has(comparisonKey(base))) return base;
  for (let number = 1; ; number += 1) {
    const heading = `${base} (${TEXTS.sourceColumn}${number === 1 ? "" : ` ${String(number)}`})`;
    if (!taken.has(comparisonKey(heading))) return heading;
  }
}
