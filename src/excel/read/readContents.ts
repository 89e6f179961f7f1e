import type { SheetContent, Survey } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import { isUsersOwn } from "../../sheets/marks";
import { runExcel } from "../runExcel";
import { supportsExcelApi } from "../supportsExcelApi";
import type { WorkbookFacts } from "./askFacts";
import { askHidden, hasHidden } from "./askHidden";
import type { Wish } from "./askSheet";
import { ANSWER_BYTES, readPieces } from "./readPieces";
import { tableOf } from "./readSheets";
import { SheetReading } from "./SheetReading";
import type { SheetSizes } from "./SheetSizes";
import type { WorkbookState } from "./WorkbookState";
import { withContents } from "./WorkbookState";

/** What some sheets hold, and what the workbook is like. */
export interface ReadSheets {
  readonly survey: Survey;
  readonly contents: ReadonlyMap<string, SheetContent>;
  readonly state: WorkbookState;
}

/** What is known before reading: the workbook as it was last seen, null for never, and how large its sheets were. */
export interface KnownWorkbook {
  readonly seen: Survey | null;
  readonly sizes: SheetSizes;
}

const REFUSALS: readonly string[] = ["host-error", "lost-focus", "protected-sheet"];

/** Beyond, a single row would be more than an answer may hold. */
const MOST_CAUTION = 512;

/** What is asked of an Excel that refused the wish; null when there is nothing that it may have refused. */
function lessThan(wish: Wish, error: unknown, looksForFormulas: boolean): Wish | null {
  if (!(error instanceof HostError)) return null;
  const { kind, code } = error.failure;
  // Excel gives up on more than 512 merged areas; the sheet is read without them rather than not at all.
  if (code === "RangeExceedsLimit") return withoutMerges(wish);
  if (kind === "too-large") return wish.caution < MOST_CAUTION ? { ...wish, caution: wish.caution * 8 } : null;
  if (!REFUSALS.includes(kind)) return null;
  // Cells with formulas can't be looked for on a protected sheet everywhere; who is denied anything else is told so.
  if (wish.formulas === "areas" && looksForFormulas) return { ...wish, formulas: "texts" };
  return kind === "protected-sheet" ? null : withoutMerges(wish);
}

function withoutMerges(wish: Wish): Wish | null {
  return wish.withMerges ? { ...wish, withMerges: false } : null;
}

async function readOnce(names: readonly string[], { seen, sizes }: KnownWorkbook, wish: Wish): Promise<ReadSheets> {
  const isOurs = ourSheets(seen);
  const readings = names.map((name) => {
    const size = sizes.of(name);
    return new SheetReading(name, isOurs(name), { ...size, rowBytes: size.rowBytes * wish.caution }, ANSWER_BYTES);
  });
  const facts = await readPieces(readings, wish);
  const found = contentsOf(readings, facts);
  for (const { listing, grid } of found.values()) sizes.sawGrid(listing.name, grid);
  const contents = await withHidden(found, readings);
  return { survey: facts.survey, contents, state: withContents(facts.state, contents) };
}

// People's sheets may be large, and what their formulas are is nothing to us.
function ourSheets(seen: Survey | null): (name: string) => boolean {
  if (seen === null) return () => true;
  const ours = new Set(seen.sheets.filter(({ mark }) => !isUsersOwn(mark)).map(({ name }) => name));
  return (name) => ours.has(name);
}

function contentsOf(readings: readonly SheetReading[], { survey }: WorkbookFacts): ReadonlyMap<string, SheetContent> {
  const contents = new Map<string, SheetContent>();
  for (const reading of readings) {
    const listing = survey.sheets.find((sheet) => sheet.name.toLowerCase() === reading.name.toLowerCase());
    if (!listing || !reading.isThere) continue;
    const grid = reading.grid(listing.name);
    contents.set(reading.name, { listing, grid, tables: reading.tables.flatMap((table) => tableOf(table, grid)) });
  }
  return contents;
}

// One more request where rows are hidden or words struck.
async function withHidden(
  found: ReadonlyMap<string, SheetContent>,
  readings: readonly SheetReading[],
): Promise<ReadonlyMap<string, SheetContent>> {
  const looks = new Map(readings.flatMap(({ name, looks: look }) => (look === null ? [] : [[name, look] as const])));
  if (!hasHidden(found, looks)) return found;
  return runExcel(async (context) => {
    const hidden = askHidden(context, found, looks);
    if (hidden === undefined) return found;
    await context.sync();
    return hidden();
  });
}

/**
 * Reads the used cells of the named sheets, of ours also where formulas stand, and surveys the workbook: one request where they are small,
 * for large ones as many as their bytes need.
 *
 * @example (await readContents(["Sheet1"], { seen, sizes })).contents.get("Sheet1")?.grid.cells[0] // => ["STT", "Nội dung", …]
 */
export async function readContents(names: readonly string[], known: KnownWorkbook): Promise<ReadSheets> {
  const looksForFormulas = names.some(ourSheets(known.seen));
  let wish: Wish = { withMerges: supportsExcelApi("1.13"), formulas: "areas", caution: 1 };
  for (;;) {
    try {
      return await readOnce(names, known, wish);
    } catch (error) {
      const less = lessThan(wish, error, looksForFormulas);
      if (less === null) throw error;
      wish = less;
    }
  }
}
