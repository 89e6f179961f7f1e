import { fullAddress } from "../../domain/grid/Grid";
import { readIdentity, type FormIdentity } from "../../domain/returns/FormIdentity";
import { planWords } from "../../domain/returns/planWords";
import { textOf } from "../../spec/cellValues";
import { fingerprint } from "../../spec/fingerprint";
import type { CellContent } from "../../spec/SheetSpec";
import { PROGRESS_HEADINGS, SENT_HEADINGS } from "../headings";
import { codeInMark, MARKS } from "../marks";
import { progressRecordOf, readProgressSheet } from "../progress/readProgressSheet";
import { ownPeriod } from "../settings/periodCells";
import { yearIn } from "../settings/planYear";
import { readSettings } from "../settings/readSettings";
import type { Settings } from "../settings/Settings";
import { FILLED_HEADINGS } from "./formCodes";
import { printsIn } from "./formData";
import { settingText } from "./formFacts";
import type { OwnPrints } from "./formOnGrid";
import { identityIn, readForm } from "./readForm";
import { readKeptTable, type KeptTable } from "./returnSheets";
import { SENT_TABLE } from "./returnTables";
import type { OutsideText, ReturnedForm, ReturnedSheet } from "./ReturnedForm";

/** A list that somebody put beside the form is told so far. */
const MOST_ROWS = 200;

/**
 * What tells the plan from every other in the forms of a workbook; once a form went out it stays, whatever becomes of the title.
 *
 * @example planKeyOf(settings, NO_ROWS) // => "1x0k2f"
 */
export function planKeyOf(settings: Settings, { rows }: Pick<KeptTable, "rows">): string {
  const known = rows.map(({ cells }) => textOf(cells.get(SENT_HEADINGS.plan))).find((key) => key !== "");
  return known ?? fingerprint(planWords(settingText(settings, "CoQuanBanHanh"), settingText(settings, "TenKeHoach")));
}

/**
 * The forms in a returned file: its own, or, where the whole workbook came back, those of all units in it.
 *
 * @example readReturned(sheets)[0]?.identity?.unit // => "TH02"
 */
export function readReturned(sheets: readonly ReturnedSheet[]): readonly ReturnedForm[] {
  const settings = sheets.find(({ mark }) => mark === MARKS.settings);
  return settings === undefined ? sentForms(sheets) : workbookForms(sheets, settings);
}

function sentForms(sheets: readonly ReturnedSheet[]): readonly ReturnedForm[] {
  const prints = printsOf(sheets);
  const read = sheets.map((sheet) => ({ sheet, form: readForm(sheet.grid, prints) }));
  const forms = read.flatMap(({ sheet, form }) => (form === undefined ? [] : [withBeside(form, sheet.beside)]));
  const [first, ...others] = forms;
  if (first === undefined) return [];
  const identity = identityIn(...sheets.map(({ grid }) => grid));
  const whole = others.length > 0 ? first : { ...first, identity: first.identity ?? identity };
  const apart = read.flatMap(({ sheet, form }) => (form === undefined ? wordsOfSheet(sheet) : []));
  return [withBeside(whole, apart), ...others];
}

function withBeside(form: ReturnedForm, beside: readonly OutsideText[]): ReturnedForm {
  return beside.length === 0 ? form : { ...form, outside: [...form.outside, ...beside] };
}

/** What somebody wrote on a sheet of their own, a row each. */
function wordsOfSheet({ grid, isHidden, beside }: ReturnedSheet): readonly OutsideText[] {
  const isOurs = (cell: unknown): boolean => typeof cell === "string" && readIdentity(cell) !== undefined;
  if (isHidden || grid.cells.some((cells) => cells.some(isOurs))) return [];
  const rows = grid.cells.flatMap((cells, row): readonly OutsideText[] => {
    const texts = cells.map((cell) => textOf(cell)).filter((text) => text !== "");
    return texts.length === 0
      ? []
      : [{ cell: fullAddress(grid.sheet, grid.row + row, grid.column), text: texts.join(" · ") }];
  });
  const [next] = rows.slice(MOST_ROWS);
  const more = next === undefined ? [] : [{ cell: next.cell, text: `… (+${String(rows.length - MOST_ROWS)})` }];
  return [...rows.slice(0, MOST_ROWS), ...more, ...beside];
}

function printsOf(sheets: readonly ReturnedSheet[]): OwnPrints {
  const prints = new Set<string>();
  for (const cells of sheets.flatMap(({ grid }) => grid.cells))
    for (const cell of cells) if (typeof cell === "string") printsIn(cell).forEach((print) => prints.add(print));
  return prints.size === 0 ? null : prints;
}

/** The units' sheets of a whole workbook; what they were made from is what its own "Tiến độ" says. */
function workbookForms(sheets: readonly ReturnedSheet[], settings: ReturnedSheet): readonly ReturnedForm[] {
  const identity = identityOf(sheets, readSettings(settings).settings);
  const ledger = ledgerOf(sheets);
  return sheets.flatMap((sheet) => {
    const unit = codeInMark(sheet.mark);
    const form = unit === undefined ? undefined : readForm(sheet.grid, null);
    if (unit === undefined || form === undefined) return [];
    const whose = identity === null ? null : { ...identity, unit };
    return [withLedger({ ...form, identity: whose }, ledger.get(unit) ?? form.bases)];
  });
}

/** What stands in "Tiến độ" alone was typed there: it is said as well, and nobody knows what stood there before. */
function withLedger(form: ReturnedForm, ledger: ReturnedForm["bases"]): ReturnedForm {
  const bases = new Map(ledger);
  const lines = form.lines.map((line) => {
    const known = [...(ledger.get(line.taskKey) ?? [])];
    const typed = known.filter(([heading, content]) => content !== null && !line.cells.has(heading));
    if (typed.length === 0) return line;
    const names = new Set(typed.map(([heading]) => heading));
    bases.set(line.taskKey, new Map(known.filter(([heading]) => !names.has(heading))));
    return { ...line, cells: new Map([...line.cells, ...typed]) };
  });
  return { ...form, lines, bases };
}

/** A whole workbook is no form that was made for its unit: it counts as older than any. */
function identityOf(sheets: readonly ReturnedSheet[], settings: Settings): FormIdentity | null {
  const year = yearIn(settings);
  const sent = sheets.find(({ mark }) => mark === MARKS.sent);
  const plan = planKeyOf(settings, (sent && readKeptTable(sent, SENT_TABLE)) ?? { rows: [] });
  return year === null ? null : { plan, year, period: ownPeriod(settings), unit: "", issue: 0 };
}

function ledgerOf(sheets: readonly ReturnedSheet[]): ReadonlyMap<string, ReturnedForm["bases"]> {
  const sheet = sheets.find(({ mark }) => mark === MARKS.progress);
  const units = new Map<string, Map<string, ReadonlyMap<string, CellContent>>>();
  for (const row of (sheet && readProgressSheet(sheet)?.rows) ?? []) {
    const { typed } = progressRecordOf(row);
    const unit = textOf(row.cells.get(PROGRESS_HEADINGS.unitCode));
    const lines = units.get(unit) ?? new Map<string, ReadonlyMap<string, CellContent>>();
    lines.set(
      textOf(row.cells.get(PROGRESS_HEADINGS.taskKey)),
      new Map(FILLED_HEADINGS.map((heading) => [heading, typed.get(heading) ?? null])),
    );
    units.set(unit, lines);
  }
  return units;
}
