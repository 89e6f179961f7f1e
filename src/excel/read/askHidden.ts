import type { SheetContent } from "../../actions/ports/WorkbookPort";
import type { Area, FilledCell, Grid, StruckCell } from "../../domain/grid/Grid";
import { mayBeColoured } from "../../domain/reading/source/markFills";
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
  readonly colours: { readonly value: Excel.CellProperties[][] } | undefined;
}

// An answer takes some fifty bytes a cell: this much stays well under what one may hold.
const MOST_CELLS = 60_000;

function areaOf({ row, column, cells }: Grid): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function askSheet(sheet: Excel.Worksheet, grid: Grid, looks: RangeLooks): Asked {
  const { row, column, rows, columns } = areaOf(grid);
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const told = Math.min(rows, Math.floor(MOST_CELLS / Math.max(1, columns)));
  const asksColours = mayBeColoured(grid) && told > 0;
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
    colours: asksColours
      ? sheet.getRangeByIndexes(row, column, told, columns).getCellProperties({ format: { fill: { color: true } } })
      : undefined,
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

function fillsIn({ colours }: Asked, { row, column, cells }: Grid): readonly FilledCell[] {
  return (colours?.value ?? []).flatMap((line, offset) =>
    line.flatMap((cell, at): readonly FilledCell[] => {
      const color = cell.format?.fill?.color ?? "";
      const value = cells[offset]?.[at] ?? null;
      // Excel says white of a cell without a fill.
      const isColoured = !["", "#FFFFFF"].includes(color.toUpperCase()) && (value === null || value === "");
      return isColoured ? [{ row: row + offset, column: column + at, color }] : [];
    }),
  );
}

function told(content: SheetContent, asked: Asked): SheetContent {
  const { grid } = content;
  const rows = placesOf(asked.rows?.value ?? [], grid.row, (row) => row.rowHidden === true);
  const columns = placesOf(asked.columns?.value ?? [], grid.column, (column) => column.columnHidden === true);
  const struck = struckIn(asked, grid);
  const fills = fillsIn(asked, grid);
  return {
    ...content,
    grid: {
      ...grid,
      ...(rows.length + columns.length > 0 && { hidden: { rows, columns } }),
      ...(struck.length > 0 && { struck }),
      ...(fills.length > 0 && { fills }),
    },
  };
}

function isAsked({ listing, grid }: Pick<SheetContent, "listing" | "grid">, look: RangeLooks): boolean {
  if (!isUsersOwn(listing.mark) || grid.cells.length === 0) return false;
  const isPlain = look.rowHidden === false && look.columnHidden === false && look.struck === false;
  return !isPlain || mayBeColoured(grid);
}

/**
 * Whether any of the user's own sheets has something hidden or struck, or a matrix that may be coloured.
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
 * Asks which rows, columns and cells of the user's own sheets are hidden or struck, where the first answer says that some are, and
 * which are coloured in a sheet that may tell its times so; undefined when none are, as mostly. The answer is there after the next sync.
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
    asked.set(name, askSheet(context.workbook.worksheets.getItem(listing.name), grid, look));
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
