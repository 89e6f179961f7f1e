import type { SheetContent, Survey } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import { isUsersOwn } from "../../sheets/marks";
import { askFacts } from "./askFacts";
import { askHidden } from "./askHidden";
import { findAreas } from "./findAreas";
import { askContents, type Wish } from "./readSheets";
import { runExcel } from "../runExcel";
import { supportsExcelApi } from "../supportsExcelApi";
import type { WorkbookState } from "./WorkbookState";
import { withContents } from "./WorkbookState";

/** What some sheets hold, and what the workbook is like. */
export interface ReadSheets {
  readonly survey: Survey;
  readonly contents: ReadonlyMap<string, SheetContent>;
  readonly state: WorkbookState;
}

// One request; a second one where rows are hidden or words struck. undefined when a sheet is too large to be read so.
async function readAtOnce(names: readonly string[], wish: Wish): Promise<ReadSheets | undefined> {
  return runExcel(async (context) => {
    const answer = askFacts(context);
    const asked = askContents(context, names, wish);
    await context.sync();
    if (asked.isTooLarge()) return undefined;
    const { survey, state } = answer();
    const found = asked.contents(survey);
    const hidden = askHidden(context, found, asked.looks());
    if (hidden !== undefined) await context.sync();
    const contents = hidden?.() ?? found;
    return { survey, contents, state: withContents(state, contents) };
  });
}

async function areasOf(names: readonly string[]): Promise<NonNullable<Wish["areas"]>> {
  return runExcel(async (context) => {
    const answer = findAreas(context, names);
    await context.sync();
    return answer();
  });
}

function isFailure(error: unknown, kind: HostError["failure"]["kind"]): boolean {
  return error instanceof HostError && error.failure.kind === kind;
}

/**
 * Reads the usual way; half of the sheets after the other where their answer is too long for one request, and by the parts where plans
 * stand where Excel gives no values because a sheet is too large.
 */
async function readSized(names: readonly string[], wish: Wish): Promise<ReadSheets> {
  const usual = await readAtOnce(names, wish).catch((error: unknown) => {
    if (isFailure(error, "too-large")) return null;
    throw error;
  });
  if (usual === null && names.length > 1) return readInHalves(names, wish);
  const read = usual ?? (await readAtOnce(names, { ...wish, areas: await areasOf(names) }));
  if (read === undefined) throw new HostError({ kind: "too-large", code: "RangeExceedsLimit", sheet: null });
  return read;
}

/** What was read last knows how the workbook is now. */
async function readInHalves(names: readonly string[], wish: Wish): Promise<ReadSheets> {
  const middle = Math.ceil(names.length / 2);
  const first = await readSized(names.slice(0, middle), wish);
  const { survey, contents, state } = await readSized(names.slice(middle), wish);
  const all = new Map([...first.contents, ...contents]);
  return { survey, contents: all, state: withContents(state, all) };
}

// People's sheets may be large, and what their formulas are is nothing to us.
function formulasOf(seen: Survey | null): (name: string) => boolean {
  if (seen === null) return () => true;
  const ours = new Set(seen.sheets.filter(({ mark }) => !isUsersOwn(mark)).map(({ name }) => name));
  return (name) => ours.has(name);
}

/**
 * Reads the used cells of the named sheets, of ours their formulas too, and surveys the workbook. `seen` is what is known of the workbook;
 * null says that the names are those of ours. Excel gives up on a sheet with more than 512 merged areas; it is then read without them
 * rather than not at all.
 *
 * @example (await readContents(["Sheet1"], survey)).contents.get("Sheet1")?.grid.cells[0] // => ["STT", "Nội dung", …]
 */
export async function readContents(names: readonly string[], seen: Survey | null): Promise<ReadSheets> {
  const withFormulas = formulasOf(seen);
  if (!supportsExcelApi("1.13")) return readSized(names, { withMerges: false, withFormulas });
  return readSized(names, { withMerges: true, withFormulas }).catch((error: unknown) => {
    if (isFailure(error, "host-error")) return readSized(names, { withMerges: false, withFormulas });
    throw error;
  });
}
