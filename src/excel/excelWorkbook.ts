import type { Survey, WorkbookPort } from "../actions/ports/WorkbookPort";
import { readContents } from "./read/readContents";
import { readSelected } from "./read/readSelected";
import { askSurvey } from "./read/readSheets";
import { SheetSizes } from "./read/SheetSizes";
import { runExcel, tellFailures } from "./runExcel";
import type { WorkbookState } from "./read/WorkbookState";
import { watchSheets } from "./read/watchSheets";

async function askAlone(): Promise<Survey> {
  return runExcel(async (context) => {
    const answer = askSurvey(context);
    await context.sync();
    return answer();
  });
}

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

/**
 * The workbook that is open in Excel, through Office.js. What reading and writing learn about it is remembered, so that the next reading
 * and writing need not ask; it makes sure of it before it changes anything.
 *
 * @example const { survey, contents } = await excelWorkbook().read(({ active }) => [active], ["Sheet1"]);
 */
export function excelWorkbook(): WorkbookPort {
  let remembered: WorkbookState | null = null;
  let seen: Survey | null = null;
  const sizes = new SheetSizes();
  return {
    survey: async () => (seen = await askAlone()),
    show,
    watch: watchSheets,
    read: async (select, usual) => {
      const readNames = (names: readonly string[], known: Survey | null) => readContents(names, { seen: known, sizes });
      const { state, ...found } = await readSelected(readNames, { select, usual, seen });
      remembered = state;
      seen = found.survey;
      return found;
    },
    write: async (specs, progress) => {
      if (specs.length === 0) return;
      const before = remembered;
      remembered = null;
      // Writing is no part of the pane's start.
      const { writeSheets } = await import("./write/writeSheets");
      const facts = await tellFailures((where) => writeSheets(specs, { where, progress, remembered: before }));
      remembered = facts.state;
      seen = facts.survey;
      for (const spec of specs) sizes.sawSpec(spec);
    },
    changeCells: async (edits) => {
      remembered = null;
      const { changeCells } = await import("./write/changeCells");
      return changeCells(edits);
    },
  };
}
