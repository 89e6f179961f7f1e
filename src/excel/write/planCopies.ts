import { quoteSheet } from "../../domain/grid/Grid";
import { isFormula } from "../../spec/formula/isFormula";
import type { RowCut } from "../../spec/layout/cutArea";
import { formOf, removeRows } from "../../spec/layout/removeRows";
import type { SheetSpec } from "../../spec/SheetSpec";

/** A sheet that is made as a copy of one just written, with some rows taken out of it. */
export interface SheetCopy {
  readonly spec: SheetSpec;
  readonly template: SheetSpec;
  readonly cut: RowCut;
}

// Longer sheets are written by themselves, in several requests.
const LONGEST_COPY_ROWS = 500;
const NO_CUT: RowCut = { row: 0, count: 0 };

function isPlain(spec: SheetSpec): boolean {
  const { tables, charts, names, rows } = spec;
  return tables.length + charts.length + names.length === 0 && rows.length > 0 && rows.length <= LONGEST_COPY_ROWS;
}

// Rows are taken from the end of the tallest area, which is the body of the sheet's one table.
function cutOf(template: SheetSpec, spec: SheetSpec): RowCut | undefined {
  const count = template.rows.length - spec.rows.length;
  if (count === 0) return { row: template.rows.length, count };
  const areas = template.styles.map(({ area }) => area);
  const tallest = areas.reduce((best, area) => (area.rows > best.rows ? area : best), { row: 0, rows: 0 });
  return count > 0 && tallest.rows > count ? { row: tallest.row + tallest.rows - count, count } : undefined;
}

/** Finds copies; the shape of each sheet is told once, however many it is compared with. */
class CopyFinder {
  private readonly forms = new WeakMap<SheetSpec, Map<string, string>>();

  copyOf(template: SheetSpec, spec: SheetSpec): SheetCopy | undefined {
    const cut = cutOf(template, spec);
    if (cut === undefined || this.formAfter(template, cut) !== this.formAfter(spec, NO_CUT)) return undefined;
    return { spec, template, cut };
  }

  private formAfter(spec: SheetSpec, cut: RowCut): string {
    const forms = this.forms.get(spec) ?? new Map<string, string>();
    this.forms.set(spec, forms);
    const key = cut.count === 0 ? "" : `${String(cut.row)} ${String(cut.count)}`;
    const form = forms.get(key) ?? JSON.stringify(formOf(removeRows(spec, cut)));
    forms.set(key, form);
    return form;
  }
}

/** What of a sheet may point at others. */
function pointersOf(spec: SheetSpec): string {
  const formulas = spec.rows.flatMap((row) =>
    row.flatMap((content) => (isFormula(content) && content.formula.includes("!") ? content.formula : [])),
  );
  return [...formulas, ...spec.names.map(({ refersTo }) => refersTo)].join("\n");
}

/**
 * The sheets whose formulas point at copies, and that are written only when those are there.
 *
 * @example pointingAt(copies, specs).map(({ name }) => name) // => ["Mục lục"]
 */
export function pointingAt(copies: readonly SheetCopy[], specs: readonly SheetSpec[]): readonly SheetSpec[] {
  const names = copies.map(({ spec }) => `${quoteSheet(spec.name)}!`);
  const templates = new Set(copies.map(({ template }) => template));
  if (names.length === 0) return [];
  return specs.filter((spec) => {
    if (!isPlain(spec) || templates.has(spec)) return false;
    const formulas = pointersOf(spec);
    return names.some((name) => formulas.includes(name));
  });
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Which of the sheets to be made can be copies of another of them, so that a hundred sheets of the same form take a dozen actions
 * each instead of a hundred. A sheet that formulas of others point at is not copied: it has to be there before them.
 *
 * @example planCopies(unitSheets).length // => one less than the sheets, when all have the same form
 */
export function planCopies(specs: readonly SheetSpec[]): readonly SheetCopy[] {
  const plain = specs.filter(isPlain).sort((one, other) => other.rows.length - one.rows.length);
  if (plain.length < 2) return [];
  const formulas = specs
    .filter((spec) => !isPlain(spec))
    .map(pointersOf)
    .join("\n");
  const templates: SheetSpec[] = [];
  const copies: SheetCopy[] = [];
  const finder = new CopyFinder();
  for (const spec of plain) {
    const pointedAt = formulas.includes(`${quoteSheet(spec.name)}!`);
    const copy = pointedAt ? undefined : firstOf(templates, (template) => finder.copyOf(template, spec));
    if (copy) copies.push(copy);
    else templates.push(spec);
  }
  return copies;
}
