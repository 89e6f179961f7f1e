import { sameContent, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { ReadRow, ReadTable } from "../parts/readSheetTable";

/** The rows of a table on the sheet as it stands, each with its row on the new sheet. */
export type RowPairs = ReadonlyMap<number, ReadRow>;

/**
 * Finds for each row of a table the row of the new table that says the same: by its keys, without them by its words. Of several rows with
 * one key the first has it.
 *
 * @example pairTableRows(old, fresh, ["Mã"]).get(5)?.row // => 6
 */
export function pairTableRows(old: ReadTable, fresh: ReadTable, keys: readonly string[]): RowPairs {
  const left = new Set([...fresh.rows, ...fresh.parked]);
  const byKey = new Map([...left].reverse().map((row) => [keyOf(row, keys), row]));
  const pairs = new Map<number, ReadRow>();
  const take = (row: ReadRow, found: ReadRow | undefined): void => {
    if (found === undefined || !left.delete(found)) return;
    pairs.set(row.row, found);
  };
  const rows = [...old.rows, ...old.parked];
  for (const row of rows) if (keyOf(row, keys) !== undefined) take(row, byKey.get(keyOf(row, keys)));
  const lone = rows.filter((row) => !pairs.has(row.row));
  const worded = lone.length === 0 ? new Map<string, readonly ReadRow[]>() : byWords([...left]);
  for (const row of lone) {
    const alike = worded.get(tellingWords(row)) ?? [];
    take(
      row,
      alike.find((one) => left.has(one) && saysAll(one, row)),
    );
  }
  return pairs;
}

/** Rows by what stands in each of their cells. */
function byWords(rows: readonly ReadRow[]): ReadonlyMap<string, readonly ReadRow[]> {
  const found = new Map<string, ReadRow[]>();
  for (const row of rows) {
    for (const [heading, content] of row.cells) {
      const words = wordsIn(heading, content);
      const same = found.get(words);
      if (same === undefined) found.set(words, [row]);
      else same.push(row);
    }
  }
  return found;
}

/** The longest words of a row, which fewest others say. */
function tellingWords({ cells }: ReadRow): string {
  const [longest] = [...cells].sort(([, one], [, other]) => textOf(other).length - textOf(one).length);
  return longest === undefined ? "" : wordsIn(...longest);
}

function wordsIn(heading: string, content: CellContent): string {
  return `${heading}|${textOf(content)}`;
}

function keyOf({ cells }: ReadRow, keys: readonly string[]): string | undefined {
  const parts = keys.map((key) => textOf(cells.get(key)));
  return parts.includes("") ? undefined : parts.join("|");
}

/** Whether a new row says whatever people can have typed into an old one; what is worked out may differ. */
function saysAll(fresh: ReadRow, { cells }: ReadRow): boolean {
  return [...cells].every(([heading, content]) => {
    const now = fresh.cells.get(heading);
    return sameContent(now, content) || textOf(now).startsWith("=");
  });
}
