import { fullAddress } from "../../../src/domain/grid/Grid";
import { MARKS } from "../../../src/sheets/marks";
import { atOnce } from "../../../src/domain/slices/inSlices";
import { keepOthers } from "../../../src/sheets/others/keepOthers";
import { specGrid } from "../../../src/sheets/others/specGrid";
import type { TabledGrid } from "../../../src/sheets/parts/TabledGrid";
import { isFormula } from "../../../src/spec/formula/isFormula";
import type { SheetSpec } from "../../../src/spec/SheetSpec";
import { realSpecs } from "../../support/realSpecs";

const REPORTS = [MARKS.summary, MARKS.byTask, MARKS.overdue, MARKS.cover, MARKS.comparison, MARKS.reminders];
const TABLES = [MARKS.tasks, MARKS.submissions, MARKS.progress];
const FORMULA = "=7*6";
/** Title lines and what is counted under a table are not looked at: nobody reckons there. */
const RECKONED = /^=(?!.*NhiemVu\[Ngày)(IF|COUNT|SUM)/;

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The last cell that people see and a formula of ours reckons. */
function lastReckoned(spec: SheetSpec): Spot {
  const found = spec.rows.flatMap((row, at) =>
    row.flatMap((content, column) => {
      const isSeen = spec.columns[column]?.hidden !== true;
      return isSeen && isFormula(content) && RECKONED.test(content.formula) ? [{ row: at, column }] : [];
    }),
  );
  const last = found.at(-1);
  if (last === undefined) throw new Error(`nothing is reckoned on ${spec.name}`);
  return last;
}

/** The formulas of a sheet in somebody else's spelling. */
function reworded({ grid, tables }: TabledGrid, as: (formula: string) => string): TabledGrid {
  const formulas = grid.formulas?.map((row) => row.map((formula) => (formula === null ? null : as(formula))));
  return { grid: { ...grid, ...(formulas && { formulas }) }, tables };
}

/** A sheet as it stands when somebody typed a formula of their own into one of its cells. */
function withFormula(spec: SheetSpec, spot: Spot | null): TabledGrid {
  const { grid, tables } = specGrid(spec);
  const height = Math.max(grid.cells.length, (spot?.row ?? 0) + 1);
  const width = Math.max(...grid.cells.map(({ length }) => length), (spot?.column ?? 0) + 1);
  const isSpot = (row: number, column: number): boolean => spot?.row === row && spot.column === column;
  const matrix = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_column, column) => of(row, column)));
  const cells = matrix((row, column) => (isSpot(row, column) ? 42 : (grid.cells[row]?.[column] ?? null)));
  const formulas = matrix((row, column) => {
    const content = spec.rows[row]?.[column] ?? null;
    return isSpot(row, column) ? FORMULA : isFormula(content) ? content.formula : null;
  });
  return { grid: { ...grid, cells, formulas }, tables };
}

describe("formulas that people put on a report", () => {
  let specs: ReadonlyMap<string, SheetSpec> = new Map();

  beforeAll(async () => {
    specs = new Map((await realSpecs()).map((spec) => [spec.mark, spec]));
  });

  const reportOf = (mark: string): SheetSpec => {
    const spec = specs.get(mark);
    if (spec === undefined) throw new Error(`no ${mark}`);
    return spec;
  };

  it.each(REPORTS)("stay beside what %s shows", (mark) => {
    const spec = reportOf(mark);
    const spot = { row: 9, column: spec.columns.length + 3 };
    const { spec: kept, moved } = atOnce(keepOthers(withFormula(spec, spot), spec));
    expect([kept.kept, moved]).toEqual([[{ ...spot, rows: 1, columns: 1 }], []]);
  });

  it.each(REPORTS)("stay under what %s shows", (mark) => {
    const spec = reportOf(mark);
    const spot = { row: spec.rows.length + 2, column: 2 };
    const { spec: kept, moved } = atOnce(keepOthers(withFormula(spec, spot), spec));
    expect([kept.kept, moved]).toEqual([[{ ...spot, rows: 1, columns: 1 }], []]);
  });

  it.each(REPORTS)("are not seen where only ours stand, on %s", (mark) => {
    const spec = reportOf(mark);
    expect(atOnce(keepOthers(withFormula(spec, null), spec)).spec).toBe(spec);
  });

  it.each([...REPORTS, ...TABLES])(
    "are not lost over a figure of ours, on %s: they move under everything, and it is told",
    (mark) => {
      const spec = reportOf(mark);
      const spot = lastReckoned(spec);
      const { moved } = atOnce(keepOthers(withFormula(spec, spot), spec));
      expect(moved).toEqual([fullAddress(spec.name, spot.row, spot.column)]);
    },
  );

  it.each(REPORTS)("are told from ours that another program spells otherwise, on %s", (mark) => {
    const spec = reportOf(mark);
    const saved = (formula: string): string =>
      formula
        .replaceAll(/(?:TienDo|NhiemVu)\[[^\]]*\]/g, "'Tiến độ'!$A$5:$A$70")
        .replaceAll("IFERROR(", "_xlfn.IFERROR(");
    expect(atOnce(keepOthers(reworded(withFormula(spec, null), saved), spec)).spec).toBe(spec);
  });

  it.each(REPORTS)("are told from ours of an older version, on %s", (mark) => {
    const spec = reportOf(mark);
    const older = (formula: string): string => `=IFERROR(${formula.slice(1)},0)`;
    expect(atOnce(keepOthers(reworded(withFormula(spec, null), older), spec)).spec).toBe(spec);
  });
});
