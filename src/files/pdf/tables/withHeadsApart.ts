import { lineText, type TextLine } from "../lines/TextLine";
import type { PageTable } from "../PageItem";
import { alignedTable } from "./alignedTable";

/** In points: how far the lines of a heading may lie apart from page to page. */
const SAME_PLACE = 2;

function isSameLine(one: TextLine | undefined, other: TextLine | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.left - other.left) < SAME_PLACE && lineText(one) === lineText(other);
}

function linesOf({ aligned }: PageTable): readonly TextLine[] {
  return aligned?.ruled.length === 0 ? aligned.lines : [];
}

/** How many lines a part of a table begins with as another does. */
function sharedLines(one: PageTable, other: PageTable): number {
  const [lines, others] = [linesOf(one), linesOf(other)];
  const end = lines.findIndex((line, index) => !isSameLine(line, others[index]));
  return end === -1 ? lines.length : end;
}

function headApart(table: PageTable, count: number): PageTable {
  const { aligned } = table;
  if (aligned === undefined || count === 0 || count >= aligned.lines.length) return table;
  const [head, body] = [aligned.lines.slice(0, count), aligned.lines.slice(count)];
  const rows = [head, body].flatMap((lines) => alignedTable({ ...aligned, lines }).rows);
  return { ...table, rows };
}

/**
 * The parts of a table without rules, the lines that its parts begin with again and again apart from what follows: they are its heading,
 * and nothing else parts them from the row below.
 *
 * @example withHeadsApart([above, below])[1]?.rows[0]?.map(({ text }) => text) // => ["TT", "Nội dung", "Đơn vị chủ trì"]
 */
export function withHeadsApart(parts: readonly PageTable[]): readonly PageTable[] {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return parts;
  const shared = others.map((part) => sharedLines(first, part));
  const most = Math.max(...shared);
  return [headApart(first, most), ...others.map((part, index) => headApart(part, shared[index] ?? 0))];
}
