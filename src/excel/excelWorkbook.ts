import type { CellEdit, Restored, Survey, WorkbookPort } from "../actions/ports/WorkbookPort";
import { openRecord } from "./journal/openRecord";
import { askAlone } from "./read/askAlone";
import type { WorkbookFacts } from "./read/askFacts";
import { readContents, type ReadSheets } from "./read/readContents";
import { readSelected } from "./read/readSelected";
import { runExcel, tellFailures } from "./runExcel";
import { withContents, type WorkbookState } from "./read/WorkbookState";
import { watchSheets } from "./read/watchSheets";
import type { Change } from "./write/Change";

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

/** What reading and writing learn of the workbook from each other. */
class Memory {
  state: WorkbookState | null = null;
  seen: Survey | null = null;

  keep<T extends WorkbookFacts>(facts: T): T {
    this.state = facts.state;
    this.seen = facts.survey;
    return facts;
  }

  /** What is remembered, which is void from now on. */
  take(): WorkbookState | null {
    const { state } = this;
    this.state = null;
    return state;
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
  const memory = new Memory();
  const alone = inTurn();

  const tidy = async <T extends WorkbookFacts>(look: () => Promise<T>): Promise<T> => {
    const found = memory.keep(await look());
    if (openRecord(found.state.journal) === undefined) return found;
    // Putting back is no part of the pane's start, nor is writing.
    const { tidyUp } = await import("./journal/tidyUp");
    memory.keep(await tidyUp(found));
    return memory.keep(await look());
  };
  const write = async (change: Change, progress: Parameters<WorkbookPort["write"]>[1]): Promise<void> => {
    const remembered = memory.take();
    const { writeSheets } = await import("./write/writeSheets");
    memory.keep(await tellFailures((where) => writeSheets(change, { where, progress, remembered })));
  };
  const changeCells = async (edits: readonly CellEdit[], specs: Change["specs"]): Promise<readonly CellEdit[]> => {
    const before = memory.take();
    const { findSoundEdits } = await import("./write/findSoundEdits");
    const found = await tellFailures((where) => {
      where.sheet = edits[0]?.sheet ?? null;
      return findSoundEdits(edits);
    });
    const contents = new Map(
      [...(before?.sheets ?? [])].flatMap(([, { name, content }]) => (content ? [[name, content]] : [])),
    );
    memory.state = withContents(found.state, contents);
    if (found.sound.length + specs.length > 0)
      await write({ specs, cells: found.sound.map(({ cell }) => cell) }, undefined);
    const sound = new Set(found.sound.map(({ edit }) => edit));
    return edits.filter((edit) => !sound.has(edit));
  };

  return {
    survey: () => alone(async () => (await tidy(askAlone)).survey),
    show: (cell) => alone(() => show(cell)),
    watch: watchSheets,
    read: (select, usual) =>
      alone(() => tidy<ReadSheets>(() => readSelected(readContents, { select, usual, seen: memory.seen }))),
    write: (specs, progress) =>
      alone(async () => (specs.length === 0 ? undefined : write({ specs, cells: [] }, progress))),
    changeCells: (edits, specs = []) =>
      alone(async () => (edits.length === 0 && specs.length === 0 ? [] : changeCells(edits, specs))),
    kept: () =>
      alone(async () => {
        const { journal } = (await askAlone()).state;
        const actions = [...(journal?.records ?? [])].reverse();
        return { actions, isUnfinished: openRecord(journal) !== undefined };
      }),
    restore: () =>
      alone(async (): Promise<Restored | null> => {
        memory.take();
        const { restoreLast } = await import("./journal/tidyUp");
        return (await restoreLast(await askAlone()))?.restored ?? null;
      }),
  };
}
