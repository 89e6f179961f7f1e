import type {
  CellEdit,
  KeptActions,
  Restored,
  SheetSelector,
  Survey,
  TellProgress,
  WorkbookContents,
  WorkbookPort,
} from "../actions/ports/WorkbookPort";
import { HostError } from "../actions/ports/WorkbookPort";
import type { SheetSpec } from "../spec/SheetSpec";
import { openRecord } from "./journal/openRecord";
import { askAlone } from "./read/askAlone";
import type { WorkbookFacts } from "./read/askFacts";
import type { ReadSheets } from "./read/readContents";
import { lostSheets } from "./read/lostSheets";
import { readSelected } from "./read/readSelected";
import { SheetSizes } from "./read/SheetSizes";
import { runExcel, tellFailures } from "./runExcel";
import { withContents, type WorkbookState } from "./read/WorkbookState";
import { watchSheets } from "./read/watchSheets";
import type { Change } from "./write/Change";
import type { Writing } from "./write/writeSheets";

function splitAddress(cell: string): { readonly sheet: string; readonly address: string } {
  const bang = cell.lastIndexOf("!");
  const sheet = cell.slice(0, bang);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, address: cell.slice(bang + 1) };
}

async function show(cell: string): Promise<void> {
  const { sheet: name, address } = splitAddress(cell);
  await runExcel(async (context, where) => {
    where.sheet = name;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const range = sheet.getRange(address);
    range.select();
    range.untrack();
    await context.sync();
  });
}

/** One after the other, whatever becomes of those before. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}

function isStop(error: unknown): boolean {
  return error instanceof HostError && error.failure.kind === "stopped";
}

/** What reading and writing learn of the workbook from each other. */
class ExcelWorkbook implements WorkbookPort {
  readonly show = (cell: string): Promise<void> => this.alone(() => show(cell));
  readonly watch = watchSheets;
  private readonly alone = inTurn();
  private remembered: WorkbookState | null = null;
  private seen: Survey | null = null;
  private readonly sizes = new SheetSizes();
  /** Sheets that looked as if they were ours and are not, by their ids. */
  private readonly strangers = new Set<string>();

  survey(): Promise<Survey> {
    return this.alone(async () => (await this.tidied(askAlone)).survey);
  }

  read(select: SheetSelector, usual: readonly string[]): Promise<WorkbookContents> {
    return this.alone(async () => {
      // Reading cells is no part of the pane's start.
      const { readContents } = await import("./read/readContents");
      return this.tidied<ReadSheets>(() => {
        const { sizes } = this;
        return readSelected((names, seen) => readContents(names, { seen, sizes }), { select, usual, seen: this.seen });
      });
    });
  }

  write(specs: readonly SheetSpec[], progress?: TellProgress, stop?: AbortSignal): Promise<void> {
    if (specs.length === 0) return Promise.resolve();
    return this.alone(async () => {
      try {
        await this.change({ specs, cells: [] }, { progress, stop });
      } catch (error) {
        if (isStop(error)) await this.putBackStopped();
        throw error;
      }
    });
  }

  changeCells(edits: readonly CellEdit[], specs: readonly SheetSpec[] = []): Promise<readonly CellEdit[]> {
    if (edits.length + specs.length === 0) return Promise.resolve([]);
    return this.alone(() => this.changeSound(edits, specs));
  }

  kept(): Promise<KeptActions> {
    return this.alone(async () => {
      const { journal } = (await askAlone()).state;
      const actions = [...(journal?.records ?? [])].reverse();
      return { actions, isUnfinished: openRecord(journal) !== undefined };
    });
  }

  restore(): Promise<Restored | null> {
    return this.alone(async () => {
      this.remembered = null;
      const { restoreLast } = await import("./journal/tidyUp");
      return (await restoreLast(await askAlone()))?.restored ?? null;
    });
  }

  private keep<T extends WorkbookFacts>(facts: T): T {
    this.remembered = facts.state;
    this.seen = facts.survey;
    return facts;
  }

  /** Looks, and once more when sheets had to be marked again or something that broke off had to be put back first. */
  private async tidied<T extends WorkbookFacts>(look: () => Promise<T>): Promise<T> {
    const found = this.keep(await look());
    const lost = lostSheets(found.state, this.strangers);
    if (lost.length > 0) {
      const { mendLost } = await import("./read/mendLost");
      for (const id of await mendLost(lost, found.state)) this.strangers.add(id);
      return this.tidied(look);
    }
    if (openRecord(found.state.journal) === undefined) return found;
    // Putting back is no part of the pane's start, nor is writing.
    const { tidyUp } = await import("./journal/tidyUp");
    this.keep(await tidyUp(found));
    return this.keep(await look());
  }

  /** What was stopped is still open in what is kept, like what broke off. */
  private async putBackStopped(): Promise<void> {
    const { restoreOwn } = await import("./journal/tidyUp");
    this.keep(await restoreOwn(await askAlone()));
  }

  private async change(change: Change, watched: Pick<Writing, "progress" | "stop">): Promise<void> {
    const { remembered } = this;
    this.remembered = null;
    const { writeSheets } = await import("./write/writeSheets");
    const facts = await tellFailures((where) => writeSheets(change, { ...watched, where, remembered }));
    if (facts) this.keep(facts);
    else this.remembered = remembered;
    for (const spec of change.specs) this.sizes.sawSpec(spec);
  }

  private async changeSound(edits: readonly CellEdit[], specs: readonly SheetSpec[]): Promise<readonly CellEdit[]> {
    const known = [...(this.remembered?.sheets.values() ?? [])];
    const { findSoundEdits } = await import("./write/findSoundEdits");
    const { state, sound } = await tellFailures((where) => {
      where.sheet = edits[0]?.sheet ?? null;
      return findSoundEdits(edits);
    });
    const contents = new Map(known.flatMap(({ name, content }) => (content ? [[name, content] as const] : [])));
    this.remembered = withContents(state, contents);
    const change = { specs, cells: sound.map(({ cell }) => cell) };
    if (change.cells.length + specs.length > 0) await this.change(change, { progress: undefined, stop: undefined });
    const done = new Set(sound.map(({ edit }) => edit));
    return edits.filter((edit) => !done.has(edit));
  }
}

/**
 * The workbook that is open in Excel, through Office.js. What reading and writing learn about it is remembered, so that the next reading
 * and writing need not ask; it makes sure of it before it changes anything. What is written is kept before, and what broke off is put back
 * before anything is read.
 *
 * @example const { survey, contents } = await excelWorkbook().read(({ active }) => [active], ["Sheet1"]);
 */
export function excelWorkbook(): WorkbookPort {
  return new ExcelWorkbook();
}
