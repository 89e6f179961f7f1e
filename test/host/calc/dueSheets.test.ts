import fc from "fast-check";
import { bundleUniver } from "../../../src/workbench/host/calc/bundleUniver";
import { LayeredCalculator } from "../../../src/workbench/host/calc/LayeredCalculator";
import { WHOLE_SHEET } from "../../../src/workbench/host/model/cells/Box";
import { writeContents } from "../../../src/workbench/host/model/cells/writeContents";
import { shiftCells } from "../../../src/workbench/host/model/editing/shiftCells";
import { addName as defineName, deleteName } from "../../../src/workbench/host/model/names/nameOperations";
import {
  addSheet as insertSheet,
  deleteSheet,
  renameSheet,
} from "../../../src/workbench/host/model/sheets/sheetOperations";
import { resizeTable } from "../../../src/workbench/host/model/tables/tableOperations";
import { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { addName, addSheet, addTable } from "./aWorkbook";

const HEADINGS = ["Mã", "Quý I"];
const SHEETS = ["Tiến độ", "Tổng hợp", "Kế hoạch", "Trang mới"];
const FORMULAS = [
  "=COUNTIF(TienDo[Mã],B2)",
  '=IFERROR(INDEX(TienDo[Quý I],1)&B3,"–")',
  "=IFERROR('Tổng hợp'!B3+1,0)",
  "=IFERROR('Trang mới'!B2,-1)",
  "=IFERROR(NgayChot+1,0)",
  "=SUM('Tiến độ'!C2:C9)",
  "=B2&B3",
];

function workbook(): WorkbookModel {
  const model = new WorkbookModel();
  const ledger = addSheet(model, "Tiến độ", [HEADINGS, ["NV01", 1], ["NV02", 2], ["NV01", "=NgayChot*2"]]);
  addTable(ledger, "TienDo", HEADINGS, { row: 0, column: 0, rows: 3 });
  addSheet(model, "Tổng hợp", [[], [null, "NV01"], [null, "=COUNTIF(TienDo[Mã],B2)"], [null, "='Kế hoạch'!B2"]]);
  addSheet(model, "Kế hoạch", [[], [null, 45748]]);
  addName(model.names, "NgayChot", "='Kế hoạch'!$B$2");
  return model;
}

/** What somebody does to the workbook; a sheet or name that is not there any more is passed over. */
type Deed = (model: WorkbookModel) => void;

const sheetName = fc.constantFrom(...SHEETS);
const content = fc.oneof(fc.constantFrom<unknown>("NV01", "NV03", 7, ""), fc.constantFrom<unknown>(...FORMULAS));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(sheetName, fc.nat(5), fc.nat(3), content).map(([name, row, column, written]): Deed => (model) => {
    const sheet = model.findSheet(name);
    if (sheet) writeContents(model, sheet, { row, column, rows: 1, columns: 1 }, [[written]]);
  }),
  fc.tuple(sheetName, fc.nat(3)).map(([name, row]): Deed => (model) => {
    const sheet = model.findSheet(name);
    if (sheet) shiftCells(model, sheet, { ...WHOLE_SHEET, row, rows: 1 }, "down");
  }),
  fc.constant<Deed>((model) => {
    const ledger = model.findTable("TienDo");
    if (ledger)
      resizeTable(ledger.sheet, ledger.table, { ...ledger.table.box, rows: ledger.table.box.rows === 3 ? 4 : 3 });
  }),
  fc.constant<Deed>((model) => {
    const name = model.findName("NgayChot");
    if (name) deleteName(model, name);
    else defineName(model, null, { name: "NgayChot", formula: "=45800" });
  }),
  sheetName.map((name): Deed => (model) => {
    if (!model.findSheet(name)) insertSheet(model, name);
  }),
  fc.tuple(sheetName, sheetName).map(([from, to]): Deed => (model) => {
    const sheet = model.findSheet(from);
    if (sheet && !model.findSheet(to)) renameSheet(model, sheet, to);
  }),
  sheetName.map((name): Deed => (model) => {
    const sheet = model.findSheet(name);
    if (sheet && model.sheets.length > 1) deleteSheet(model, sheet);
  }),
);

function shown({ sheets }: WorkbookModel): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    ...[...cells.within(WHOLE_SHEET)].map(({ row, column, cell }) => [row, column, cell.formula, cell.value]),
  ]);
}

describe("calculating only what is due", () => {
  it("leaves every formula with the value that calculating all of them gives, whatever was done in between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        const model = workbook();
        const calculator = new LayeredCalculator(bundleUniver);
        await calculator.recalculate(model);
        for (const done of deeds) {
          done(model);
          await calculator.recalculate(model);
        }
        const stepwise = shown(model);
        await new LayeredCalculator(bundleUniver).recalculate(model);
        expect(stepwise).toEqual(shown(model));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it.each<[string, Deed, number]>([
    ["nothing, when nothing changed", () => undefined, 0],
    ["the sheet alone, when no formula looks at it", (model) => type(model, "Tổng hợp"), 2],
    ["what looks at the sheet, and what looks at that", (model) => type(model, "Kế hoạch"), 3],
    ["nothing, when a sheet is added that no formula names", (model) => void insertSheet(model, "Trang mới"), 0],
    [
      "nothing, when a name is defined that no formula uses",
      (model) => void defineName(model, null, { name: "SoNgay", formula: "=15" }),
      0,
    ],
  ])("works out %s", async (_case, done, formulas) => {
    const model = workbook();
    const calculator = new LayeredCalculator(bundleUniver);
    await calculator.recalculate(model);
    const before = calculator.counted.quick;
    done(model);
    await calculator.recalculate(model);
    expect(calculator.counted.quick - before).toBe(formulas);
  });
});

function type(model: WorkbookModel, name: string): void {
  const sheet = model.findSheet(name);
  if (sheet) writeContents(model, sheet, { row: 8, column: 0, rows: 1, columns: 1 }, [["ghi thêm"]]);
}
