type Fields = readonly string[];

/** Empty lines above a row of a table, at least; an empty cell at the end of the row above leaves as many more. */
const ROW_GAP = 3;

interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** What stands between two gaps of a page's text: cells parted by lines with a tab, each of paragraphs. */
type Row = readonly (readonly Paragraph[])[];

/**
 * The lines of a page's text as a browser gives it, with the cells of each table's row in one line again: there they follow each other,
 * parted by lines that hold a tab and nothing else. A table whose rows have not all as many cells stays as it is.
 *
 * @example joinTabLines([["1"], [""], ["", ""], [""], ["Rà soát"]]) // => [["1", "Rà soát"]]
 */
export function joinTabLines(lines: readonly Fields[]): readonly Fields[] {
  const joined: Fields[] = [];
  let next = 0;
  for (const table of tablesOf(rowsOf(lines)).filter(isEven)) {
    for (const row of table) {
      joined.push(...lines.slice(next, firstLine(row)), fieldsOf(row));
      next = lastLine(row) + 1;
    }
  }
  return [...joined, ...lines.slice(next)];
}

function rowsOf(lines: readonly Fields[]): readonly Row[] {
  const rows: Paragraph[][][] = [];
  let [gap, isAfterTab] = [ROW_GAP, false];
  lines.forEach((fields, line) => {
    if (isEmpty(fields) && fields.length < 2) {
      gap += 1;
      return;
    }
    const isTab = isEmpty(fields) && gap > 0;
    if (gap >= (isAfterTab ? 2 : 1) * ROW_GAP) rows.push([[]]);
    if (isTab) rows.at(-1)?.push([]);
    else
      rows
        .at(-1)
        ?.at(-1)
        ?.push({ text: fields.join("\t"), line });
    [gap, isAfterTab] = [0, isTab];
  });
  return rows;
}

function isEmpty(fields: Fields): boolean {
  return fields.length <= 2 && fields.every((field) => field.trim() === "");
}

// The text above a table stands in its first cell as it seems, and the text below in its last one.
function tablesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  for (const row of rows) {
    const [first = [], ...others] = row;
    if (others.length > 0 && (first.length > 1 || tables.length === 0)) tables.push([[first.slice(-1), ...others]]);
    else tables.at(-1)?.push(row);
  }
  return tables.map((table) => {
    const end = table.reduce((last, row, at) => (row.length > 1 ? at : last), 0);
    const last = table[end] ?? [];
    return [...table.slice(0, end), [...last.slice(0, -1), (last.at(-1) ?? []).slice(0, 1)]];
  });
}

function isEven(table: readonly Row[]): boolean {
  return new Set(table.map((row) => row.length).filter((cells) => cells > 1)).size === 1;
}

function firstLine(row: Row): number {
  return row.flat()[0]?.line ?? 0;
}

function lastLine(row: Row): number {
  return row.flat().at(-1)?.line ?? 0;
}

// A row of one cell is one of the table, too.
function fieldsOf(row: Row): Fields {
  const fields = row.map((paragraphs) => paragraphs.map(({ text }) => text).join("\n"));
  return fields.length === 1 ? [...fields, ""] : fields;
}
