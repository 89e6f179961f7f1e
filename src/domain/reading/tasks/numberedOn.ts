import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { openingOrdinal } from "../words/openingOrdinal";
import { parseOrdinal } from "../words/parseOrdinal";

const WHOLE = /^\d{1,4}$/;

function numberOf({ cells: [first] }: SourceRow): number | undefined {
  if (first === undefined) return undefined;
  const label = parseOrdinal(first.text)?.label ?? openingOrdinal(first.text)?.ordinal.label ?? "";
  return WHOLE.test(label) ? Number(label) : undefined;
}

/**
 * The cells of rows under a table that go on counting where its tasks end: tasks, as it seems, that the table did not take in. Text under
 * the table may count so by chance; nothing is lost by listing it.
 *
 * @example numberedOn([row("12", "Hội thi"), row("13", "Tổng kết"), row("Nơi nhận:")], "11").length // => 4
 */
export function numberedOn(rows: readonly SourceRow[], last: string | null | undefined): readonly SourceCell[] {
  if (!WHOLE.test(last ?? "")) return [];
  const numbered = rows.filter((row) => numberOf(row) !== undefined);
  const end = numbered.findIndex((row, index) => numberOf(row) !== Number(last) + 1 + index);
  return numbered.slice(0, end < 0 ? numbered.length : end).flatMap(({ cells }) => cells);
}
