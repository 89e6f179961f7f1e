import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import { HostError } from "../../src/actions/ports/WorkbookPort";
import type {
  CellEdit,
  HostFailure,
  KeptActions,
  TellProgress,
  SheetContent,
  SheetListing,
  SheetSelector,
  Survey,
  WorkbookContents,
  WorkbookPort,
} from "../../src/actions/ports/WorkbookPort";
import { isUsersOwn } from "../../src/sheets/marks";
import type { SheetSpec } from "../../src/spec/SheetSpec";
import { keptCells } from "../../src/spec/keptCells";
import { LOOKS } from "../../src/spec/styles";
import { gridOfSpec, roleAt, valueOf } from "./gridOfSpec";

/** A sheet as it stands; `spec` is what it was last made of, `isClosed` whether somebody closed it with a password. */
interface HeldSheet {
  readonly content: SheetContent;
  readonly spec: SheetSpec | null;
  readonly isClosed: boolean;
}

function placeOf(cells: readonly (readonly CellValue[])[], words: string, heading: string): readonly [number, number] {
  const header = cells.findIndex((row) => row.includes(heading));
  const row = cells.findIndex((line) => line.some((cell) => typeof cell === "string" && cell.startsWith(words)));
  if (header < 0 || row < 0) throw new Error(`No cell under ${heading} beside ${words}`);
  return [row, cells[header]?.indexOf(heading) ?? -1];
}

/** What is left of the formulas when cells were typed into; nothing is known of them once rows or columns moved. */
function formulasAfter(
  cells: readonly (readonly CellValue[])[],
  before: Pick<Grid, "cells" | "formulas">,
): Grid["formulas"] {
  if (cells.length !== before.cells.length || cells[0]?.length !== before.cells[0]?.length) return undefined;
  return before.formulas?.map((row, index) =>
    row.map((formula, column) => (cells[index]?.[column] === before.cells[index]?.[column] ? formula : null)),
  );
}

function refusal(kind: HostFailure["kind"], code: string, sheet: string): Promise<never> {
  return Promise.reject(new HostError({ kind, code, sheet }));
}

/**
 * A workbook in memory behind the port: what is written can be read back, edited by hand and counted. It refuses what Excel refuses
 * (test/contracts/workbookPort.test.ts).
 */
export class MemoryWorkbook implements WorkbookPort {
  requests = 0;
  active: string;
  private readonly sheets = new Map<string, HeldSheet>();
  private seen: Survey | null = null;
  shown: string | null = null;
  readonly listeners = new Set<{ readonly names: readonly string[]; readonly onChanged: () => void }>();

  constructor(sources: readonly Grid[]) {
    this.active = sources[0]?.sheet ?? "";
    for (const grid of sources) this.put(grid, null);
  }

  survey(): Promise<Survey> {
    this.requests += 1;
    return Promise.resolve(this.see());
  }

  read(select: SheetSelector, usual: readonly string[]): Promise<WorkbookContents> {
    this.requests += 1;
    const asked = this.seen === null ? usual : select(this.seen);
    const survey = this.see();
    const names = select(survey);
    if (!names.every((name) => asked.includes(name))) this.requests += 1;
    const found = names.flatMap((name) => {
      const sheet = this.sheets.get(name);
      return sheet === undefined ? [] : [[name, sheet.content] as const];
    });
    return Promise.resolve({ survey, contents: new Map(found) });
  }

  write(specs: readonly SheetSpec[], progress?: TellProgress): Promise<void> {
    if (specs.length === 0) return Promise.resolve();
    this.requests += 1;
    const refused = this.refusalOf(specs);
    if (refused !== null) return refused;
    specs.forEach((spec, index) => {
      this.put(this.withKept(gridOfSpec(spec), spec), spec);
      progress?.({ sheets: index + 1, of: specs.length, share: (index + 1) / specs.length });
    });
    this.see();
    for (const { name } of specs) this.tell(name);
    return Promise.resolve();
  }

  private refusalOf(specs: readonly SheetSpec[]): Promise<never> | null {
    const taken = specs.map((spec) => this.namesakeOf(spec)).find((name) => name !== undefined);
    if (taken !== undefined) return refusal("name-taken", "SheetNotOurs", taken);
    const marks = new Set([...this.sheets.values()].map(({ content }) => content.listing.mark));
    const renamed = specs.find(({ name, mark }) => !isUsersOwn(mark) && marks.has(mark) && !this.sheets.has(name));
    if (renamed !== undefined) return refusal("sheet-missing", "SheetRenamed", renamed.name);
    const closed = specs.find(({ name }) => this.sheets.get(name)?.isClosed === true);
    return closed === undefined ? null : refusal("protected-sheet", "AccessDenied", closed.name);
  }

  /** The sheet that has a spec's name and is not the one that was made of it. */
  private namesakeOf({ name, mark }: SheetSpec): string | undefined {
    const listings = [...this.sheets.values()].map(({ content }) => content.listing);
    return listings.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.mark !== mark)?.name;
  }

  async changeCells(edits: readonly CellEdit[], specs: readonly SheetSpec[] = []): Promise<readonly CellEdit[]> {
    this.requests += 2;
    const refused = await this.changeEach(edits);
    if (specs.length > 0) await this.write(specs);
    return refused;
  }

  private changeEach(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    const missing = edits.find(({ sheet }) => !this.sheets.has(sheet));
    if (missing !== undefined) return refusal("sheet-missing", "ItemNotFound", missing.sheet);
    const refused = edits.filter((edit) => this.valueAt(edit) !== edit.before);
    const sound = edits.filter((edit) => !refused.includes(edit));
    const locked = sound.find((edit) => this.isLocked(edit));
    if (locked !== undefined) return refusal("protected-sheet", "AccessDenied", locked.sheet);
    for (const edit of sound) this.change(edit);
    return Promise.resolve(refused);
  }

  private isLocked({ sheet, row, column }: CellEdit): boolean {
    const { spec = null, isClosed = false } = this.sheets.get(sheet) ?? {};
    const role = spec === null ? null : roleAt(spec, row, column);
    return (isClosed || (spec?.protection ?? null) !== null) && (role === null || LOOKS[role].locked);
  }

  private valueAt({ sheet, row, column }: CellEdit): CellValue {
    const grid = this.sheets.get(sheet)?.content.grid;
    return grid?.cells[row - grid.row]?.[column - grid.column] ?? null;
  }

  private change({ sheet, row, column, content }: CellEdit): void {
    const held = this.heldSheet(sheet);
    const { grid } = held.content;
    const rows = Math.max(grid.cells.length, row - grid.row + 1);
    const columns = Math.max(grid.cells[0]?.length ?? 0, column - grid.column + 1);
    const cells = Array.from({ length: rows }, (_, at) =>
      Array.from({ length: columns }, (_unused, place) => grid.cells[at]?.[place] ?? null),
    );
    const line = cells[row - grid.row];
    if (line !== undefined) line[column - grid.column] = valueOf(content, () => null);
    this.sheets.set(sheet, { ...held, content: { ...held.content, grid: { ...grid, cells } } });
    this.tell(sheet);
  }

  /** Nothing is kept in memory: putting back is for Excel. */
  kept(): Promise<KeptActions> {
    return Promise.resolve({ actions: [], isUnfinished: false });
  }

  restore(): Promise<null> {
    this.requests += 1;
    return Promise.resolve(null);
  }

  watch(names: readonly string[], onChanged: () => void): Promise<() => Promise<void>> {
    const listener = { names, onChanged };
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  show(cell: string): Promise<void> {
    const sheet = cell
      .slice(0, cell.lastIndexOf("!"))
      .replace(/^'(.*)'$/, "$1")
      .replaceAll("''", "'");
    if (!this.sheets.has(sheet)) return refusal("sheet-missing", "ItemNotFound", sheet);
    this.active = sheet;
    this.shown = cell;
    return Promise.resolve();
  }

  /** As if the workbook had just been opened: what it was seen to be is forgotten. */
  forget(): void {
    this.seen = null;
  }

  /** The spec that a sheet was last made of. */
  spec(name: string): SheetSpec {
    const spec = this.sheets.get(name)?.spec;
    if (spec === undefined || spec === null) throw new Error(`No sheet was made under the name ${name}`);
    return spec;
  }

  names(): readonly string[] {
    return [...this.sheets.keys()];
  }

  /** What a person does by hand: the cells of a sheet, changed. Rows and columns count from 0 at A1. */
  edit(name: string, change: (cells: CellValue[][]) => void): void {
    const sheet = this.heldSheet(name);
    const cells = sheet.content.grid.cells.map((row) => [...row]);
    change(cells);
    const width = Math.max(...cells.map((row) => row.length));
    const padded = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
    const { sheet: own, row, column, merges, ...before } = sheet.content.grid;
    const formulas = formulasAfter(padded, before);
    const grid = { sheet: own, row, column, merges, cells: padded, ...(formulas && { formulas }) };
    this.sheets.set(name, { ...sheet, content: { ...sheet.content, grid, tables: [] } });
    this.tell(name);
  }

  /** What a person types into the cell under a heading, in the row that holds `words`. */
  type(name: string, words: string, heading: string, value: CellValue): void {
    this.edit(name, (cells) => {
      const [row, column] = placeOf(cells, words, heading);
      const line = cells[row];
      if (line !== undefined) line[column] = value;
    });
  }

  /** What Excel makes of a day that a person types: a serial number that is shown as a date. */
  typeDay(name: string, words: string, heading: string, serial: number): void {
    this.type(name, words, heading, serial);
    const sheet = this.sheets.get(name);
    if (sheet === undefined) return;
    const { grid } = sheet.content;
    const [top, left] = placeOf(grid.cells, words, heading);
    const numberFormats = grid.cells.map((cells, row) =>
      cells.map((_, column) => (row === top && column === left ? "d-mmm" : "General")),
    );
    this.sheets.set(name, { ...sheet, content: { ...sheet.content, grid: { ...grid, numberFormats } } });
  }

  /** What stands under a heading in the row that holds `words`. */
  at(name: string, words: string, heading: string): CellValue {
    const cells = this.cells(name);
    const [row, column] = placeOf(cells, words, heading);
    return cells[row]?.[column] ?? null;
  }

  rename(from: string, to: string): void {
    const entries = [...this.sheets].map(([name, sheet]) => {
      if (name !== from) return [name, sheet] as const;
      const listing = { ...sheet.content.listing, name: to };
      return [
        to,
        { ...sheet, content: { ...sheet.content, listing, grid: { ...sheet.content.grid, sheet: to } } },
      ] as const;
    });
    this.sheets.clear();
    for (const [name, sheet] of entries) this.sheets.set(name, sheet);
  }

  remove(name: string): void {
    this.sheets.delete(name);
  }

  hide(name: string): void {
    const held = this.heldSheet(name);
    const listing = { ...held.content.listing, visible: false };
    this.sheets.set(name, { ...held, content: { ...held.content, listing } });
  }

  closeWithPassword(name: string): void {
    this.sheets.set(name, { ...this.heldSheet(name), isClosed: true });
  }

  replace(grid: Grid): void {
    this.put(grid, null);
  }

  cells(name: string): readonly (readonly CellValue[])[] {
    return this.sheets.get(name)?.content.grid.cells ?? [];
  }

  private put(grid: Grid, spec: SheetSpec | null): void {
    const listing: SheetListing = { name: grid.sheet, mark: spec?.mark ?? null, visible: true };
    const tables = (spec?.tables ?? []).map(({ name, area }) => ({ name, area }));
    this.sheets.set(grid.sheet, { content: { listing, grid, tables }, spec, isClosed: false });
  }

  /** The cells that a spec leaves as they are. */
  private withKept(grid: Grid, spec: SheetSpec): Grid {
    const before = this.sheets.get(spec.name)?.content.grid;
    if (before === undefined || spec.kept === undefined) return grid;
    const rows = Math.max(grid.cells.length, before.row + before.cells.length);
    const columns = Math.max(grid.cells[0]?.length ?? 0, before.column + (before.cells[0]?.length ?? 0));
    const isKept = keptCells(spec);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) =>
        isKept(row, column)
          ? (before.cells[row - before.row]?.[column - before.column] ?? null)
          : (grid.cells[row]?.[column] ?? null),
      ),
    );
    return { ...grid, cells };
  }

  private heldSheet(name: string): HeldSheet {
    const held = this.sheets.get(name);
    if (held === undefined) throw new Error(`No sheet ${name}`);
    return held;
  }

  private tell(name: string): void {
    for (const { names, onChanged } of this.listeners) if (names.includes(name)) onChanged();
  }

  private see(): Survey {
    this.seen = { active: this.active, sheets: [...this.sheets.values()].map(({ content }) => content.listing) };
    return this.seen;
  }
}
