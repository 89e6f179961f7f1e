import type { Area } from "../../domain/grid/Grid";
import { runExcel } from "../runExcel";
import { askCells, type ReadBlock, type CellWish } from "./askCells";
import { askAlone } from "./askAlone";
import { askFacts, type WorkbookFacts } from "./askFacts";
import { askFormats } from "./askFormats";
import { askSheet, type Wish } from "./askSheet";
import type { SheetReading } from "./SheetReading";

/** An answer may have 5 MB in Excel on the web, and shall have 4 here; estimates err. */
export const ANSWER_BYTES = 3_500_000;
/** Sheets that take less are asked for everything at once; of more, number formats are asked for where numbers are. */
const SMALL_BYTES = 800_000;
/** What asking takes in a request, for a sheet and for a piece of one. */
const SHEET_REQUEST_BYTES = 2_500;
const PIECE_REQUEST_BYTES = 800;
const REQUEST_BYTES = 800_000;
/** A number format and its quotation marks. */
const FORMAT_BYTES = 14;

/** A part of a sheet that is still to be asked for. */
interface Piece {
  readonly reading: SheetReading;
  readonly area: Area;
}

/**
 * Reads sheets piece by piece, as many pieces a request as its answer may hold; the facts come with the first.
 *
 * @example await readPieces([new SheetReading("Sheet1", false, size)], { withMerges: true, formulas: "areas", caution: 1 })
 */
export async function readPieces(readings: readonly SheetReading[], wish: Wish): Promise<WorkbookFacts> {
  const expected = readings.reduce((sum, reading) => sum + reading.firstBytes(), 0);
  const isSmall = expected <= SMALL_BYTES;
  let facts: WorkbookFacts | null = null;
  let rest: readonly Piece[] = [];
  for (const batch of inRequests(readings, (one) => one.firstBytes(), SHEET_REQUEST_BYTES)) {
    const { found, missing } = await readFirst(batch, { wish, isSmall, withFacts: facts === null });
    facts = facts ?? found;
    rest = [...rest, ...missing];
  }
  const pieces = rest.flatMap(({ reading, area }) => bandsOf(reading, area));
  for (const batch of inRequests(pieces, ({ reading, area }) => reading.bytesOf(area), PIECE_REQUEST_BYTES)) {
    await readMore(batch, wish);
  }
  await readFormats(readings);
  return facts ?? askAlone();
}

/** What the first pieces are asked for; the facts once. */
interface FirstWish {
  readonly wish: Wish;
  readonly isSmall: boolean;
  readonly withFacts: boolean;
}

interface First {
  readonly found: WorkbookFacts | null;
  readonly missing: readonly Piece[];
}

function readFirst(batch: readonly SheetReading[], { wish, isSmall, withFacts }: FirstWish): Promise<First> {
  return runExcel(async (context) => {
    const facts = withFacts ? askFacts(context) : null;
    const asked = batch.map((reading) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(reading.name);
      const cells = askPiece(sheet, { reading, area: reading.first() }, wishOf(reading, wish, isSmall));
      return { reading, sheet: askSheet(sheet, wish, { rows: reading.rows, asksFormulas: reading.isOurs }), cells };
    });
    await context.sync();
    const missing = asked.flatMap(({ reading, sheet, cells }) => {
      const first = sheet.sheet.isNullObject ? null : cells();
      return reading.learn(sheet, first).map((area) => ({ reading, area }));
    });
    return { found: facts?.() ?? null, missing };
  });
}

function readMore(batch: readonly Piece[], wish: Wish): Promise<void> {
  return runExcel(async (context) => {
    const asked = batch.map(({ reading, area }) => ({
      reading,
      cells: askPiece(
        context.workbook.worksheets.getItem(reading.name),
        { reading, area },
        wishOf(reading, wish, false),
      ),
    }));
    await context.sync();
    for (const { reading, cells } of asked) reading.take(cells());
  });
}

/** Asks for the cells of a piece, and where formats are not asked of all of them, for those of columns where numbers stood before. */
function askPiece(sheet: Excel.Worksheet, { reading, area }: Piece, wish: CellWish): () => ReadBlock | null {
  const cells = askCells(sheet, area, wish);
  const formats = wish.formats ? [] : reading.numbers.map((span) => askFormats(sheet, { ...area, ...span }));
  return () => {
    for (const answer of formats) reading.takeFormats(answer());
    return cells();
  };
}

// Of people's own sheets all formats are wanted: any column of a plan may hold days.
function wishOf({ isOurs }: SheetReading, { formulas }: Wish, isSmall: boolean): CellWish {
  return { formats: isSmall || !isOurs, formulas: isOurs && formulas === "texts" };
}

async function readFormats(readings: readonly SheetReading[]): Promise<void> {
  const pieces = readings.flatMap((reading) => reading.unformatted().map((area) => ({ reading, area })));
  const bytes = ({ area }: Piece): number => area.rows * area.columns * FORMAT_BYTES;
  for (const batch of inRequests(pieces, bytes, PIECE_REQUEST_BYTES)) await readFormatsOf(batch);
}

function readFormatsOf(batch: readonly Piece[]): Promise<void> {
  return runExcel(async (context) => {
    const asked = batch.map(({ reading, area }) => {
      return { reading, formats: askFormats(context.workbook.worksheets.getItem(reading.name), area) };
    });
    await context.sync();
    for (const { reading, formats } of asked) reading.takeFormats(formats());
  });
}

/** An area in bands of rows that an answer can hold. */
function bandsOf(reading: SheetReading, area: Area): readonly Piece[] {
  const rows = reading.rowsIn(ANSWER_BYTES);
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const start = index * rows;
    return { reading, area: { ...area, row: area.row + start, rows: Math.min(rows, area.rows - start) } };
  });
}

/** Puts things into requests, in order, as many as the answer to each and the request itself may hold. */
function inRequests<T>(all: readonly T[], answerBytes: (one: T) => number, requestBytes: number): readonly T[][] {
  const requests: T[][] = [];
  const most = Math.floor(REQUEST_BYTES / requestBytes);
  let filled = Infinity;
  for (const one of all) {
    const bytes = answerBytes(one);
    const last = requests.at(-1);
    if (last && last.length < most && filled + bytes <= ANSWER_BYTES) {
      last.push(one);
      filled += bytes;
    } else {
      requests.push([one]);
      filled = bytes;
    }
  }
  return requests;
}
