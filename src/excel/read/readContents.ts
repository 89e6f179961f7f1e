import type { SheetContent, Survey } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
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
async function readSized(names: readonly string[], withMerges: boolean): Promise<ReadSheets> {
  const usual = await readAtOnce(names, { withMerges }).catch((error: unknown) => {
    if (isFailure(error, "too-large")) return null;
    throw error;
  });
  if (usual === null && names.length > 1) return readInHalves(names, withMerges);
  const read = usual ?? (await readAtOnce(names, { withMerges, areas: await areasOf(names) }));
  if (read === undefined) throw new HostError({ kind: "too-large", code: "RangeExceedsLimit", sheet: null });
  return read;
}

/** What was read last knows how the workbook is now. */
async function readInHalves(names: readonly string[], withMerges: boolean): Promise<ReadSheets> {
  const middle = Math.ceil(names.length / 2);
  const first = await readSized(names.slice(0, middle), withMerges);
  const { survey, contents, state } = await readSized(names.slice(middle), withMerges);
  const all = new Map([...first.contents, ...contents]);
  return { survey, contents: all, state: withContents(state, all) };
}

/**
 * Reads the used cells of the named sheets, and surveys the workbook. Excel gives up on a sheet with more than 512 merged areas; it is
 * then read without them rather than not at all.
 *
 * @example (await readContents(["Sheet1"])).contents.get("Sheet1")?.grid.cells[0] // => ["STT", "Nội dung", …]
 */
export async function readContents(names: readonly string[]): Promise<ReadSheets> {
  if (!supportsExcelApi("1.13")) return readSized(names, false);
  return readSized(names, true).catch((error: unknown) => {
    if (isFailure(error, "host-error")) return readSized(names, false);
    throw error;
  });
}
