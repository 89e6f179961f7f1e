/** Numbers from 0 up to, and without, the one that is asked for. */
export type Dice = (sides: number) => number;

/** Dice that always fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 7), 61 | state) ^ state;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const LOADED = "values,formulas,rowIndex,columnIndex,rowCount,columnCount";
const FORMS = ["%", "% đã xong", "-%", "+% x", "@%", "Hoàn thành %"];

/** A sheet as a clerk sees it: what stands in it, and which of its cells may be typed into. */
interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly locks: { readonly value: Excel.CellProperties[][] };
  readonly columns: { readonly value: Excel.ColumnProperties[] };
  readonly merged: Excel.RangeAreas;
}

/** Cells round about those in use, too. */
async function seeSheets(context: Excel.RequestContext): Promise<readonly SeenSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility,items/protection/protected");
  await context.sync();
  const seen = sheets.items
    .filter(({ visibility }, index) => visibility === "Visible" && index > 0)
    .map((sheet) => {
      const used = sheet.getUsedRange(true).getBoundingRect("A1").getResizedRange(3, 2).load("formulas");
      const locks = used.getCellProperties({ format: { protection: true } });
      const merged = used
        .getMergedAreasOrNullObject()
        .load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
      return { sheet, used, locks, columns: used.getColumnProperties({ columnHidden: true }), merged };
    });
  await context.sync();
  return seen;
}

function isMerged({ merged }: SeenSheet, row: number, column: number): boolean {
  if (merged.isNullObject) return false;
  return merged.areas.items.some(
    (area) =>
      row >= area.rowIndex &&
      row < area.rowIndex + area.rowCount &&
      column >= area.columnIndex &&
      column < area.columnIndex + area.columnCount,
  );
}

function isLocked({ sheet, locks }: SeenSheet, row: number, column: number): boolean {
  return sheet.protection.protected && locks.value[row]?.[column]?.format?.protection?.locked !== false;
}

/** What a clerk may type over: anything on a sheet that is open, only open cells on one that is not; of ours not often. */
function mayType(seen: SeenSheet, row: number, column: number, dice: Dice): boolean {
  const content = contentAt(seen, row, column);
  const isHidden = seen.columns.value[column]?.columnHidden === true;
  if (isHidden || isLocked(seen, row, column) || isMerged(seen, row, column) || content.startsWith("=")) return false;
  return content === "" || content.includes("GHI") || dice(10) >= 7;
}

function contentAt({ used }: SeenSheet, row: number, column: number): string {
  return String((used.formulas as unknown[][])[row]?.[column] ?? "");
}

/** Types marked words here and there, each into a cell of its own. */
export async function typeAnywhere(dice: Dice, marks: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = await seeSheets(context);
    for (const mark of marks) {
      for (let tries = 0; tries < 20; tries += 1) {
        const seen = sheets[dice(sheets.length)];
        const formulas = (seen?.used.formulas ?? []) as unknown[][];
        const [row, column] = [dice(formulas.length), dice(formulas[0]?.length ?? 1)];
        if (seen === undefined || !mayType(seen, row, column, dice)) continue;
        const said = (FORMS[dice(FORMS.length)] ?? "%").replace("%", mark);
        seen.sheet.getCell(row, column).values = [[`'${said}`]];
        break;
      }
    }
    await context.sync();
  });
}

/** All marked words that stand in the workbook, each with where it was found first. */
export async function wordsIn(): Promise<ReadonlyMap<string, string>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(LOADED));
    await context.sync();
    const words = new Map<string, string>();
    for (const [index, range] of used.entries()) {
      const rows: readonly unknown[][] = range.isNullObject ? [] : (range.values as unknown[][]);
      rows.forEach((cells, row) => {
        cells.forEach((value, column) => {
          for (const [word] of String(value).matchAll(/GHI\d+/g))
            words.set(
              word,
              `${sheets.items[index]?.name ?? ""} R${String(range.rowIndex + row + 1)}C${String(range.columnIndex + column + 1)}`,
            );
        });
      });
    }
    return words;
  });
}

/** Something that a clerk does to the workbook beside typing; what Excel refuses is not done. */
type Deed = (sheet: Excel.Worksheet, dice: Dice) => void;

const DEEDS: readonly Deed[] = [
  (sheet, dice) => void sheet.getRange(rowOf(dice(14))).insert("Down"),
  (sheet, dice) => void sheet.getRange(columnOf(dice(8))).insert("Right"),
  (sheet, dice) => {
    sheet.name = `Trang ${String(dice(1000))}`;
  },
  (sheet, dice) => {
    sheet.position = 1 + dice(3);
  },
  (sheet) => {
    sheet.tables.getItemAt(0).sort.apply([{ key: 1, ascending: false }]);
  },
  (sheet) => void sheet.tables.getItemAt(0).convertToRange(),
  (sheet) => {
    sheet.tables.getItemAt(0).name = "Bang_cua_toi";
  },
  (sheet, dice) => {
    sheet.getRange(rowOf(5 + dice(4))).rowHidden = true;
  },
  (sheet) => {
    sheet.visibility = "Hidden";
  },
  (sheet, dice) => {
    sheet.getRangeByIndexes(5 + dice(6), 0, 1, 30).format.fill.color = "#FFFF00";
  },
];

function rowOf(row: number): string {
  return `${String(row + 1)}:${String(row + 1)}`;
}

function columnOf(column: number): string {
  const letter = String.fromCharCode(65 + column);
  return `${letter}:${letter}`;
}

/** Does something to one of our sheets that no tool foresaw. */
export async function meddle(dice: Dice): Promise<number> {
  const which = dice(DEEDS.length);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const sheet = sheets.items[1 + dice(sheets.items.length - 1)];
    if (sheet === undefined) return;
    DEEDS[which]?.(sheet, dice);
    await context.sync().catch(() => undefined);
  });
  return which;
}
