import { heldIn, isSameHeld } from "../../actions/kept/heldCells";
import type { KeptAction, KeptSheet } from "../../actions/kept/KeptAction";
import { findKept, isKeptSheet, isUnmarked, strayCopies } from "../../actions/kept/findKept";
import { restoredSheets, type Restoration } from "../../actions/kept/restoredSheets";
import type { CellEdit, Restored, SheetContent } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookFacts } from "../read/askFacts";
import type { ReadSheets } from "../read/readContents";
import { readContents } from "../read/readContents";
import { SheetSizes } from "../read/SheetSizes";
import type { Whereabouts } from "../runExcel";
import type { Change, Removal } from "../write/Change";
import { writeSheets } from "../write/writeSheets";
import { missingRoles } from "../write/writeStyles";
import type { JournalState, RecordListing } from "./JournalState";
import { readRecords } from "./readRecords";

/** What was put back, and what is in the workbook then. */
export interface RestoredWorkbook {
  readonly restored: Restored;
  readonly facts: WorkbookFacts;
}

const NOTHING: KeptAction = { kind: "restore", sheets: [], cells: [], roles: [] };

/** What is kept. A record that somebody damaged is only dropped when it is open: it would stand in the way of everything. */
async function recordOf(journal: JournalState, record: RecordListing): Promise<KeptAction> {
  const [kept] = await readRecords(journal, [record]);
  if (kept !== undefined || record.isOpen) return kept ?? NOTHING;
  throw new HostError({ kind: "record-damaged", code: "Record", sheet: journal.name });
}

/** What sheets were made of before, told by older records. */
async function looksBefore(kept: KeptAction, journal: JournalState, record: RecordListing) {
  const looks = new Map<KeptSheet, SheetSpec>();
  if (kept.kind === "restore") return looks;
  const older = journal.records.filter(({ id, kind }) => id < record.id && kind !== "restore").reverse();
  const wanted = kept.sheets.filter(({ before }) => before !== null);
  if (wanted.length === 0) return looks;
  for (const action of await readRecords(journal, older)) {
    for (const sheet of wanted) {
      const found = action?.sheets.find((one) => isKeptSheet(one, sheet))?.after ?? null;
      if (found !== null && !looks.has(sheet)) looks.set(sheet, found);
    }
  }
  return looks;
}

async function readNow(kept: KeptAction, { survey }: WorkbookFacts): Promise<ReadSheets> {
  const edited = new Set(kept.cells.map(({ sheet }) => sheet));
  const names = survey.sheets.filter(
    (listing) =>
      edited.has(listing.name) ||
      kept.sheets.some((sheet) => isKeptSheet(listing, sheet) || isUnmarked(listing, sheet)),
  );
  return readContents(
    names.map(({ name }) => name),
    { seen: null, sizes: new SheetSizes() },
  );
}

function holds(content: SheetContent | undefined, { row, column, before }: CellEdit): boolean {
  return content !== undefined && isSameHeld(heldIn(content, row, column), before);
}

function removalsOf(kept: KeptAction, { sheets }: Restoration): readonly Removal[] {
  return sheets
    .filter(({ after }) => after === null)
    .map(({ name, mark }) => {
      const made = kept.sheets.find((sheet) => isKeptSheet({ name, mark }, sheet))?.after;
      const names = (made?.names ?? []).filter(({ scope }) => scope === "workbook");
      return { sheet: name, names: names.map((one) => one.name) };
    });
}

/** What is known of the workbook when it is put back; `strays` are copies that the action left behind. */
interface Known {
  readonly now: ReadSheets;
  readonly record: RecordListing;
  readonly strays: readonly string[];
}

function changeOf(kept: KeptAction, restoration: Restoration, { now, record, strays }: Known): Change {
  const { sheets } = restoration;
  const cells = restoration.cells.filter((edit) => holds(now.contents.get(edit.sheet), edit));
  const specs = sheets.flatMap(({ after }) => after ?? []);
  const half = record.isOpen ? kept.roles : [];
  const roles = [...new Set([...half, ...missingRoles(specs, now.state.styles)])];
  return {
    specs,
    cells,
    restores: {
      kept: { kind: "restore", sheets, cells, roles },
      ends: [record.id, ...record.ends],
      removed: [...strays.map((sheet) => ({ sheet, names: [] })), ...removalsOf(kept, restoration)],
      roles: half,
    },
  };
}

/**
 * Puts the workbook back to before the last action that is kept, or carries on a restore that broke off; null when nothing is kept. Four
 * or five requests. It is kept itself while it is done, so that it can break off, too.
 *
 * @example (await restoreWorkbook(facts, where))?.restored.kind // => "units"
 */
export async function restoreWorkbook(facts: WorkbookFacts, where: Whereabouts): Promise<RestoredWorkbook | null> {
  const { journal } = facts.state;
  const record = journal?.records.at(-1);
  if (journal === null || record === undefined) return null;
  const kept = await recordOf(journal, record);
  const now = await readNow(kept, facts);
  const looks = await looksBefore(kept, journal, record);
  const contents = [...now.contents.values()];
  const restoration = restoredSheets({
    action: kept,
    isOpen: record.isOpen,
    nowOf: (sheet) => findKept(contents, sheet, record.isOpen),
    looksOf: (sheet) => looks.get(sheet),
  });
  const strays = record.isOpen ? strayCopies(contents, kept) : [];
  const change = changeOf(kept, restoration, { now, record, strays });
  const after = await writeSheets(change, { where, progress: undefined, stop: undefined, remembered: now.state });
  const { sheets, typed, moved, staying } = restoration;
  const restored: Restored = {
    kind: kept.kind,
    restored: sheets.flatMap((sheet) => (sheet.after === null ? [] : [sheet.name])),
    removed: sheets.flatMap((sheet) => (sheet.after === null ? [sheet.name] : [])),
    staying,
    typed,
    moved,
  };
  return { restored, facts: after ?? now };
}
