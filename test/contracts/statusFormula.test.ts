import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { WorkbookModel } from "excel-host-embedded/model";
import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { toSerial, type IsoDate } from "../../src/domain/plan/IsoDate";
import type { PerQuarter } from "../../src/domain/plan/Quarter";
import { doneKeys } from "../../src/domain/tracking/isQuarterDone";
import { progressKey } from "../../src/domain/tracking/parseProgress";
import { DONE_WORDS, IN_PROGRESS_WORDS, NOT_STARTED_WORDS } from "../../src/domain/tracking/progressVocabulary";
import type { Status } from "../../src/domain/tracking/Status";
import { statusOf, type QuarterMilestone } from "../../src/domain/tracking/trackedStatus";
import { STATUS_LABELS } from "../../src/sheets/labels";
import { nextMilestoneFormula, statusFormula } from "../../src/sheets/parts/statusFormula";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { addName, addSheet } from "../host/calc/aWorkbook";
import { isWithoutLibreOffice, recalculated } from "../support/libreOffice";
import { temporaryFolder } from "../support/temporaryFolder";

const DAYS = [
  "2025-03-15",
  "2025-03-16",
  "2025-03-30",
  "2025-03-31",
  "2025-04-01",
  "2025-06-30",
  "2025-12-31",
  "2026-01-05",
];
const PROGRESS = [
  null,
  "Hoàn thành",
  "  hoàn   thành ",
  "HOÀN THÀNH",
  "Chưa hoàn thành",
  "Không phát sinh",
  "x",
  "*",
  "?",
  "Hoàn thành".normalize("NFD"),
  "Đã\u00a0xong",
  "hoàn thành 80%",
  1,
  0.99,
  2,
  60,
  100,
  150,
  0,
];

/** One row: what Mốc I–IV, Quý I–IV and Ngày hoàn thành hold. */
interface Row {
  readonly milestones: PerQuarter<QuarterMilestone>;
  readonly progress: PerQuarter<string | number | null>;
  readonly completedOn: IsoDate | null;
}

const milestone = fc.constantFrom<QuarterMilestone>(
  null,
  null,
  "expected",
  "2025-03-31",
  "2025-04-01",
  "2025-06-30",
  "2025-12-31",
);
const progress = fc.constantFrom<string | number | null>(...PROGRESS);
const rows: fc.Arbitrary<Row> = fc.record({
  milestones: fc.tuple(milestone, milestone, milestone, milestone),
  progress: fc.tuple(progress, progress, progress, progress),
  completedOn: fc.option(fc.constantFrom(...DAYS)),
});

const calculator = createNodeCalculator();
const folder = temporaryFolder();

/** A workbook of rows with their formulas, and of the settings that these read. */
function workbookOf(list: readonly Row[], asOf: IsoDate, reminderDays: number): WorkbookModel {
  return workbookOfCells(list.map(cellsOf), asOf, reminderDays);
}

function workbookOfCells(
  rowsOfCells: readonly (string | number | null)[][],
  asOf: IsoDate,
  reminderDays: number,
): WorkbookModel {
  const model = new WorkbookModel();
  addSheet(model, "Nhiệm vụ", [["I", "II", "III", "IV"], ...rowsOfCells]);
  addSheet(model, "Kế hoạch", [
    [toSerial(asOf), reminderDays],
    ...DONE_WORDS.map((word) => [word, word.normalize("NFD")]),
  ]);
  addName(model.names, "NgayChot", "='Kế hoạch'!$A$1");
  addName(model.names, "SoNgayNhac", "='Kế hoạch'!$B$1");
  addName(model.names, "TuHoanThanh", `='Kế hoạch'!$A$2:$B$${String(DONE_WORDS.length + 1)}`);
  return model;
}

/** What the sheet's own formulas show for each row. */
async function shownStatuses(list: readonly Row[], asOf: IsoDate, reminderDays: number): Promise<readonly unknown[]> {
  const model = workbookOf(list, asOf, reminderDays);
  await calculator.recalculate(model);
  return list.map((_, index) => model.sheets[0]?.valueAt(index + 1, 10));
}

/** What LibreOffice shows for each row. */
async function shownByLibreOffice(list: readonly Row[], asOf: IsoDate): Promise<readonly unknown[]> {
  const file = join(folder, "words.xlsx");
  writeFileSync(file, await writeXlsx(xlsxFromModel(workbookOf(list, asOf, 15))));
  const rows = recalculated(file, folder).get("Nhiệm vụ") ?? [];
  return rows.slice(1, 1 + list.length).map((row) => row[10]);
}

function cellsOf({ milestones, progress: quarters, completedOn }: Row, index: number): (string | number | null)[] {
  const row = String(index + 2);
  const at = (letter: string): string => letter + row;
  const addresses = {
    milestones: ["A", "B", "C", "D"].map(at),
    quarters: ["E", "F", "G", "H"].map(at),
    completedOn: at("I"),
  };
  const date = (day: IsoDate | null): number | null => (day === null ? null : toSerial(day));
  return [
    ...milestones.map((one) => (one === "expected" ? "x" : date(one))),
    ...quarters,
    date(completedOn),
    nextMilestoneFormula(addresses),
    statusFormula(addresses, at("J")),
  ];
}

describe("the formula of Tình trạng", () => {
  it("comes to the same as statusOf in every mixture of milestones, progress and completion", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rows, { minLength: 150, maxLength: 250 }),
        fc.constantFrom(...DAYS),
        fc.constantFrom(0, 1, 15, 365),
        async (list, asOf, reminderDays) => {
          const expected = list.map((row) => STATUS_LABELS[statusOf(row, asOf, reminderDays)]);
          expect(await shownStatuses(list, asOf, reminderDays)).toEqual(expected);
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);

  it("sees each single planned quarter in time, due, overdue and done", async () => {
    const list = DAYS.flatMap((completedOn) =>
      ["2025-03-31", "expected"].flatMap((day): readonly Row[] => [
        { milestones: [day, null, null, null], progress: [null, null, null, null], completedOn: null },
        { milestones: [day, null, null, null], progress: ["Hoàn thành", null, null, null], completedOn: null },
        { milestones: [day, null, null, null], progress: ["Hoàn thành", null, null, null], completedOn },
        { milestones: [day, null, null, "2025-12-31"], progress: ["Hoàn thành", null, null, null], completedOn },
      ]),
    );
    for (const asOf of DAYS) {
      const expected = list.map((row) => STATUS_LABELS[statusOf(row, asOf, 15)]);
      expect(await shownStatuses(list, asOf, 15)).toEqual(expected);
    }
  }, 120_000);

  it("knows every word of the vocabulary however it is typed, and takes no other for done", async () => {
    const words = [...DONE_WORDS, ...IN_PROGRESS_WORDS, ...NOT_STARTED_WORDS];
    const forms = words.flatMap((word) => [
      word,
      ` ${word}  `,
      word.toUpperCase(),
      word.replace(/ /gu, "\u00a0"),
      word.replace(/ /gu, "  "),
      word.normalize("NFD"),
      word.toUpperCase().normalize("NFD"),
      word.replace(" ", "\n"),
      `${word}\n`,
      // Marks neither all with their letters nor all apart: another word to every program.
      `${word.normalize("NFD").slice(0, 4)}${word.slice(3)}`,
    ]);
    const list = forms.map((form): Row => ({
      milestones: ["2025-03-31", null, null, null],
      progress: [form, null, null, null],
      completedOn: null,
    }));
    const done = (form: string): string =>
      doneKeys(DONE_WORDS).has(progressKey(form)) ? "completed-undated" : "overdue";
    const expected = forms.map((form) => [form, STATUS_LABELS[done(form) as "overdue"]]);
    const shown = await shownStatuses(list, "2025-04-01", 15);
    expect(forms.map((form, index) => [form, shown[index]])).toEqual(expected);
    expect(list.map((row) => STATUS_LABELS[statusOf(row, "2025-04-01", 15)])).toEqual(shown);
    if (!isWithoutLibreOffice()) expect(await shownByLibreOffice(list, "2025-04-01")).toEqual(shown);
  }, 120_000);

  it("takes an error for nothing that closes a quarter, and for nothing that hides another", async () => {
    const said = (
      progress: PerQuarter<string | number | null>,
      day: string | number | null,
    ): (string | number | null)[] => {
      const row: Row = { milestones: ["2025-03-31", "2025-06-30", null, null], progress, completedOn: null };
      return cellsOf(row, index++).map((cell, place) => (place === 8 ? day : cell));
    };
    let index = 0;
    const cases: readonly (readonly [PerQuarter<string | number | null>, string | number | null, Status])[] = [
      [["=NA()", null, null, null], null, "overdue"],
      [["=NA()", "Hoàn thành", null, null], null, "overdue"],
      [["Hoàn thành", "Xong", "=1/0", null], null, "completed-undated"],
      [[1, "=NA()", null, null], null, "overdue"],
      [[1, 1, "=NA()", null], null, "completed-undated"],
      [["Xong", "Xong", null, null], "=NA()", "completed-undated"],
      [["Xong", "Xong", null, null], 20250320, "completed-undated"],
      [["Xong", null, null, null], 1, "overdue"],
      [["Xong", null, null, null], 45746.7, "completed-on-time"],
      [["Xong", null, null, null], "20/03/2025", "overdue"],
    ];
    const model = workbookOfCells(
      cases.map(([quarters, day]) => said(quarters, day)),
      "2025-07-01",
      15,
    );
    await calculator.recalculate(model);
    const shown = cases.map((_, row) => model.sheets[0]?.valueAt(row + 1, 10));
    expect(shown).toEqual(cases.map(([, , status]) => STATUS_LABELS[status]));
  });

  it("names no function that Excel 2010 does not have", () => {
    const addresses = { milestones: ["A2", "B2", "C2", "D2"], quarters: ["E2", "F2", "G2", "H2"], completedOn: "I2" };
    const used = `${nextMilestoneFormula(addresses)}${statusFormula(addresses, "J2")}`.match(/[A-Z]+(?=\()/g);
    expect(new Set(used)).toEqual(
      new Set([
        "IF",
        "IFERROR",
        "COUNTIF",
        "AND",
        "OR",
        "NOT",
        "INT",
        "MIN",
        "MAX",
        "ISNUMBER",
        "SUMPRODUCT",
        "EXACT",
        "LOWER",
        "TRIM",
        "SUBSTITUTE",
        "CHAR",
        "COUNT",
      ]),
    );
  });
});
