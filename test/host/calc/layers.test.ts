import fc from "fast-check";
import { bundleUniver } from "../../../src/workbench/host/calc/bundleUniver";
import { LayeredCalculator } from "../../../src/workbench/host/calc/LayeredCalculator";
import { UniverCalculator } from "../../../src/workbench/host/calc/UniverCalculator";
import type { Scalar } from "../../../src/workbench/host/model/cells/Cell";
import { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { addName, addSheet, addTable } from "./aWorkbook";

/** No truths and no empty texts: what Univer makes of one beside a number is not what Excel does. */
type Content = string | number | null;

const HEADINGS = ["Mã", "Đơn vị", "Tình trạng", "Quý I", "Hạn"];
const WORDS = ["Quá hạn", "quá hạn", "Hoàn thành", "Hoàn thành trễ hạn", "Không hạn", "MN01", "Đã  xong", " xong "];

const word = fc.constantFrom(...WORDS);
const content: fc.Arbitrary<Content> = fc.oneof(
  word,
  fc.constantFrom<Content>(null, null, 1, 2, 0.5, 45747, 45748, 100),
);
const ledger = fc.array(fc.tuple(word, word, content, content, content), { minLength: 3, maxLength: 8 });

/** A cell of the ledger, a number or a word, as formulas write them. */
const operand = fc.oneof(
  fc.constantFrom("B5", "C6", "$D$5", "E6", "F7", "NgayChot", "'Tiến độ'!F5"),
  fc.constantFrom("0", "1", "2.5", "45748", '""', '"Quá hạn"', '"xong"'),
);
const column = fc.constantFrom(...HEADINGS.map((heading) => `TienDo[${heading}]`), "TuXong");
const criterion = fc.oneof(
  operand.filter((one) => one !== '""'),
  fc.constantFrom('"Hoàn thành*"', '"?*"', '"*hạn"', '"MN??"'),
);

interface Kinds {
  readonly truth: fc.Arbitrary<string>;
  readonly number: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
}

const SIMPLE: Kinds = {
  truth: operand.map((one) => `ISNUMBER(${one})`),
  number: fc.oneof(
    fc.tuple(column, criterion).map(([range, wanted]) => `COUNTIF(${range},${wanted})`),
    fc.tuple(criterion, criterion).map(([one, other]) => `COUNTIFS(TienDo[Mã],${one},TienDo[Tình trạng],${other})`),
    fc.tuple(operand, column).map(([wanted, range]) => `IFERROR(MATCH(${wanted},${range},0),-1)`),
    fc.tuple(column, operand).map(([range, wanted]) => `SUMPRODUCT((${range}=${wanted})*1)`),
    fc.tuple(column, column).map(([one, other]) => `SUMPRODUCT(--(LEFT(${one},4)<>LEFT(${other},4)))`),
    column.map((range) => `SUM(${range})+MAX(${range},1)+ROWS(${range})`),
    operand.map((one) => `N(${one})`),
    // Of too few numbers Univer does not say what Excel does.
    fc
      .tuple(column, fc.integer({ min: 1, max: 4 }))
      .map(([range, rank]) => `IF(COUNT(${range})<${String(rank)},-1,LARGE(${range},${String(rank)}))`),
    fc
      .tuple(column, fc.integer({ min: 1, max: 4 }))
      .map(([range, rank]) => `IF(COUNT(${range})<${String(rank)},-1,SMALL(${range},${String(rank)}))`),
    fc
      .tuple(fc.integer({ min: -2_000, max: 2_000 }), fc.integer({ min: 1, max: 1_000 }))
      .map((of) => `MOD(${of.join(",")})`),
    fc.integer({ min: -9, max: 9 }).map((power) => `ROUND(2^${String(power)},6)`),
  ),
  text: fc.oneof(
    fc.constantFrom('"Quá hạn"', '"a b"', '""', "C5", "D6"),
    fc.tuple(column, fc.integer({ min: 1, max: 9 })).map(([range, at]) => `IFERROR(INDEX(${range},${at})&"","–")`),
  ),
};

/** Formulas one call deeper than these. */
function deeper({ truth, number, text }: Kinds): Kinds {
  const pair = fc.oneof(fc.tuple(text, text), fc.tuple(number, number), fc.tuple(text, number));
  return {
    truth: fc.oneof(
      fc.tuple(pair, fc.constantFrom("=", "<>")).map(([[one, other], sign]) => `(${one}${sign}${other})`),
      fc.tuple(truth, truth).map(([one, other]) => `AND(${one},${other})`),
      fc.tuple(truth, truth).map(([one, other]) => `OR(${one},NOT(${other}))`),
      // Of an empty cell itself Univer says that it is no empty text.
      fc.tuple(text, text).map(([one, other]) => `EXACT(${one}&"",${other}&"")`),
    ),
    number: fc.oneof(
      number,
      fc.tuple(number, fc.constantFrom("+", "-", "*"), number).map((parts) => `(${parts.join("")})`),
      fc.tuple(truth, number).map(([one, yes]) => `IF(${one},${yes},0)`),
    ),
    text: fc.oneof(
      fc.tuple(number, text).map(([one, other]) => `(${one}&${other})`),
      fc.tuple(text, fc.integer({ min: 1, max: 5 })).map(([one, from]) => `MID(${one},${String(from)},2)`),
      text.map((one) => `LOWER(TRIM(SUBSTITUTE(${one},"a"," ")))`),
      fc.tuple(truth, text, operand).map(([one, yes, no]) => `IF(${one},${yes},${no})`),
    ),
  };
}

const twice = deeper(deeper(SIMPLE));
const formula = fc.oneof(twice.truth, twice.number, twice.text);

function workbookOf(rows: readonly (readonly Content[])[], formulas: readonly string[]): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = addSheet(model, "Tiến độ", [HEADINGS, ...rows], { row: 3, column: 1 });
  addTable(sheet, "TienDo", HEADINGS, { row: 3, column: 1, rows: rows.length });
  addSheet(model, "Danh mục", [["xong"], ["hoàn thành"], ["chưa"], [null], ["Quá hạn"]]);
  addName(model.names, "NgayChot", "='Tiến độ'!$F$5");
  addName(model.names, "TuXong", "='Danh mục'!$A$1:$A$5");
  // On the ledger's own sheet, right of it, so that cells are named without their sheet, too.
  for (const [row, each] of formulas.entries()) {
    sheet.cells.put(row, 20, { value: null, formula: `=${each}`, quotePrefix: false, isError: false, format: null });
  }
  return model;
}

function valuesOf({ sheets: [sheet] }: WorkbookModel, count: number): readonly Scalar[] {
  // An empty cell that a formula points at is 0 in Excel, an empty text in Univer; a product of -1 and 0 is 0.
  const plain = (value: Scalar): Scalar => (value === 0 || value === "" ? 0 : value);
  return Array.from({ length: count }, (_, row) => plain(sheet?.valueAt(row, 20) ?? null));
}

const layered = new LayeredCalculator(bundleUniver);
const univer = new UniverCalculator(bundleUniver);

describe("the quick engine", () => {
  it("gives what Univer's gives, of formulas such as ours over any ledger", async () => {
    await fc.assert(
      fc.asyncProperty(ledger, fc.array(formula, { minLength: 20, maxLength: 20 }), async (rows, formulas) => {
        const [one, other] = [workbookOf(rows, formulas), workbookOf(rows, formulas)];
        await layered.recalculate(one);
        await univer.recalculate(other);
        const shown = (model: WorkbookModel) => valuesOf(model, 20).map((value, row) => [formulas[row], value]);
        expect(shown(one)).toEqual(shown(other));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
