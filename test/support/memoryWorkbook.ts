import type { Area, CellValue, Grid } from "../../src/domain/grid/Grid";
import { toSerial } from "../../src/domain/plan/IsoDate";
import type {
  CellEdit,
  Progress,
  SheetContent,
  SheetListing,
  SheetSelector,
  Survey,
  WorkbookContents,
  WorkbookPort,
} from "../../src/actions/ports/WorkbookPort";
import type { CellContent, SheetSpec } from "../../src/spec/SheetSpec";
import { LOOKS } from "../../src/spec/styles";

/** What a formula cell shows; the memory workbook does not calculate. */
export type Calculate = (formula: string) => CellValue;

/**
 * Reads a spec back as the grid that Excel would give for the sheet made of it; formulas show `calculate`'s answer, nothing by default.
 */
export function gridOfSpec(spec: SheetSpec, calculate: Calculate = () => null): Grid {
  const width = Math.max(1, ...spec.rows.map((row) => row.length));
  const cells = spec.rows.map((row) =>
    Array.from({ length: width }, (_, column) => valueOf(row[column] ?? null, calculate)),
  );
  return {
    sheet: spec.name,
    row: 0,
    column: 0,
    cells,
    numberFormats: spec.rows.map((_, row) =>
      Array.from({ length: width }, (_unused, column) => formatAt(spec, row, column)),
    ),
    merges: spec.merges,
  };
}

function valueOf(content: CellContent, calculate: Calculate): CellValue {
  if (typeof content !== "object" || content === null) return content === "" ? null : content;
  return "date" in content ? toSerial(content.date) : calculate(content.formula);
}

function formatAt(spec: SheetSpec, row: number, column: number): string {
  const inside = ({ area }: { readonly area: Area }): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  const style = [...spec.styles].reverse().find(inside);
  return style === undefined ? "General" : LOOKS[style.role].numberFormat;
}

function placeOf(cells: readonly (readonly CellValue[])[], words: string, heading: string): readonly [number, number] {
  const header = cells.findIndex((row) => row.includes(heading));
  const row = cells.findIndex((line) => line.some((cell) => typeof cell === "string" && cell.startsWith(words)));
  if (header < 0 || row < 0) throw new Error(`No cell under ${heading} beside ${words}`);
  return [row, cells[header]?.indexOf(heading) ?? -1];
}

/** A workbook in memory behind the port: what is written can be read back, edited by hand and counted. */
export class MemoryWorkbook implements WorkbookPort {
  requests = 0;
  active: string;
  private readonly sheets = new Map<string, { mark: string | null; content: SheetContent; spec: SheetSpec | null }>();
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

  write(specs: readonly SheetSpec[], progress?: Progress): Promise<void> {
    this.requests += 1;
    specs.forEach((spec, index) => {
      this.put(gridOfSpec(spec), spec);
      progress?.(index + 1, specs.length);
    });
    this.see();
    return Promise.resolve();
  }

  changeCells(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    this.requests += 2;
    const refused = edits.filter((edit) => this.valueAt(edit) !== edit.before);
    for (const edit of edits.filter((one) => !refused.includes(one))) this.change(edit);
    return Promise.resolve(refused);
  }

  private valueAt({ sheet, row, column }: CellEdit): CellValue {
    const grid = this.sheets.get(sheet)?.content.grid;
    return grid?.cells[row - grid.row]?.[column - grid.column] ?? null;
  }

  private change({ sheet, row, column, content }: CellEdit): void {
    const held = this.sheets.get(sheet);
    if (held === undefined) throw new Error(`No sheet ${sheet}`);
    const { grid } = held.content;
    const cells = grid.cells.map((line, index) =>
      index === row - grid.row
        ? line.map((value, at) => (at === column - grid.column ? valueOf(content, () => null) : value))
        : line,
    );
    this.sheets.set(sheet, { ...held, content: { ...held.content, grid: { ...grid, cells } } });
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
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    const cells = sheet.content.grid.cells.map((row) => [...row]);
    change(cells);
    const width = Math.max(...cells.map((row) => row.length));
    const padded = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
    const { sheet: own, row, column, merges } = sheet.content.grid;
    const grid = { sheet: own, row, column, merges, cells: padded };
    this.sheets.set(name, { ...sheet, content: { ...sheet.content, grid, tables: [] } });
    for (const { names, onChanged } of this.listeners) if (names.includes(name)) onChanged();
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

  replace(grid: Grid): void {
    this.put(grid, null);
  }

  cells(name: string): readonly (readonly CellValue[])[] {
    return this.sheets.get(name)?.content.grid.cells ?? [];
  }

  private put(grid: Grid, spec: SheetSpec | null): void {
    const listing: SheetListing = { name: grid.sheet, mark: spec?.mark ?? null, visible: true };
    const tables = (spec?.tables ?? []).map(({ name, area }) => ({ name, area }));
    this.sheets.set(grid.sheet, { mark: listing.mark, content: { listing, grid, tables }, spec });
  }

  private see(): Survey {
    this.seen = { active: this.active, sheets: [...this.sheets.values()].map(({ content }) => content.listing) };
    return this.seen;
  }
}
