import type { SheetContent } from "../../actions/ports/WorkbookPort";
import type { Area, Grid, StruckCell } from "../../domain/grid/Grid";
import { isUsersOwn } from "../../sheets/marks";

/** What Excel says of a whole range at once: false when it holds for no cell, true for all, null for some. */
export interface RangeLooks {
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly struck: boolean | null;
}

type Looks = ReadonlyMap<string, RangeLooks>;
type Contents = ReadonlyMap<string, SheetContent>;

interface Asked {
  readonly rows: { readonly value: Excel.RowProperties[] } | undefined;
  readonly columns: { readonly value: Excel.ColumnProperties[] } | undefined;
  readonly cells: readonly { readonly from: number; readonly answer: { readonly value: Excel.CellProperties[][] } }[];
}

// An answer takes some fifty bytes a cell: this much stays well under what one may hold.
const MOST_CELLS = 60_000;

function areaOf({ row, column, cells }: Grid): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function askSheet(sheet: Excel.Worksheet, { row, column, rows, columns }: Area, looks: RangeLooks): Asked {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const told = Math.min(rows, Math.floor(MOST_CELLS / Math.max(1, columns)));
  const asked = {
    rows: looks.rowHidden === false ? undefined : range.getRowProperties({ rowHidden: true }),
    columns: looks.columnHidden === false ? undefined : range.getColumnProperties({ columnHidden: true }),
    cells:
      looks.struck === false
        ? []
        : [
            {
              from: row,
              answer: sheet
                .getRangeByIndexes(row, column, told, columns)
                .getCellProperties({ format: { font: { strikethrough: true } } }),
            },
          ],
  };
  range.untrack();
  return asked;
}

function placesOf<T>(all: readonly T[], from: number, isHidden: (one: T) => boolean): readonly number[] {
  return all.flatMap((one, index) => (isHidden(one) ? [from + index] : []));
}

function struckIn({ cells }: Asked, grid: Grid): readonly StruckCell[] {
  return cells.flatMap(({ from, answer }) =>
    answer.value.flatMap((line, offset) =>
      line.flatMap((cell, at): readonly StruckCell[] => {
        const struck: boolean | null | undefined = cell.format?.font?.strikethrough;
        if (struck === false || struck === undefined) return [];
        // Excel answers null for a cell of which only some words are struck.
        return [{ row: from + offset, column: grid.column + at, partly: struck === null }];
      }),
    ),
  );
}

function told(content: SheetContent, asked: Asked): SheetContent {
  const { grid } = content;
  const rows = placesOf(asked.rows?.value ?? [], grid.row, (row) => row.rowHidden === true);
  const columns = placesOf(asked.columns?.value ?? [], grid.column, (column) => column.columnHidden === true);
  const struck = struckIn(asked, grid);
  return {
    ...content,
    grid: {
      ...grid,
      ...(rows.length + columns.length > 0 && { hidden: { rows, columns } }),
      ...(struck.length > 0 && { struck }),
    },
  };
}

function isAsked({ listing, grid }: Pick<SheetContent, "listing" | "grid">, look: RangeLooks): boolean {
  const isPlain = look.rowHidden === false && look.columnHidden === false && look.struck === false;
  return isUsersOwn(listing.mark) && grid.cells.length > 0 && !isPlain;
}

/**
 * Whether any of the user's own sheets has something hidden or struck.
 *
 * @example hasHidden(contents, looks) // => false, as mostly
 */
export function hasHidden(contents: Contents, looks: Looks): boolean {
  return [...contents].some(([name, content]) => {
    const look = looks.get(name);
    return look !== undefined && isAsked(content, look);
  });
}

/**
 * Asks which rows, columns and cells of the user's own sheets are hidden or struck, where the first answer says that some are; undefined
 * when none are, as mostly. The answer is there after the next sync.
 *
 * @example const answer = askHidden(context, contents, looks); if (answer) { await context.sync(); contents = answer(); }
 */
export function askHidden(
  context: Excel.RequestContext,
  contents: Contents,
  looks: Looks,
): (() => Contents) | undefined {
  const asked = new Map<string, Asked>();
  for (const [name, { listing, grid }] of contents) {
    const look = looks.get(name);
    if (look === undefined || !isAsked({ listing, grid }, look)) continue;
    asked.set(name, askSheet(context.workbook.worksheets.getItem(listing.name), areaOf(grid), look));
  }
  if (asked.size === 0) return undefined;
  return () =>
    new Map(
      [...contents].map(([name, content]) => {
        const own = asked.get(name);
        return [name, own === undefined ? content : told(content, own)];
      }),
    );
}
