import { modelFromXlsx, xlsxFromModel, type StoredWorkbook } from "excel-host-embedded/xlsx";
import { WorkbookModel } from "excel-host-embedded/model";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { addSheet } from "../host/calc/aWorkbook";
import { diceOf, meddle, typeAnywhere, wordsIn, type Dice } from "../support/clerkHands";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { openExcel, type OpenedExcel } from "../support/openExcel";

const TODAY = "2025-07-01";
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const SEED = Number(process.env["SEED"] ?? 1);
const PGD = "Phòng Giáo dục và Đào tạo";
const TASKS = [
  { content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I", lead: PGD, coordinating: "Các trường" },
  { content: "Đối thoại với giáo viên", time: "Quý I và quý III", lead: "Trường Mầm non Hoa Mai", coordinating: PGD },
  { content: "Ký cam kết", time: "Quý I", lead: "Các trường", coordinating: "" },
  { content: "Theo dõi phản ánh", time: "Quý I", lead: "", coordinating: "" },
];
const UNITS: Parameters<typeof unitListSheet>[0] = [
  ["PGD", PGD, "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
];

type Action = (excel: OpenedExcel) => Promise<Result<Draft, ActionFailure>>;

const makeTable: Action = ({ port }) =>
  prepareTaskTable(port, { sheet: "Nguồn", today: TODAY, asOf: TODAY, units: null });
const makeForms: Action = ({ port }) => prepareUnitSheets(port, { period: "H1", today: TODAY });
const makeSummary: Action = ({ port }) => prepareSummary(port, { period: "H1", today: TODAY });
const ACTIONS = [makeTable, makeForms, makeSummary];

async function finishedWorkbook(): Promise<StoredWorkbook> {
  const model = new WorkbookModel();
  addSheet(model, "Nguồn", planSheet(TASKS).cells);
  addSheet(model, "Danh sách", unitListSheet(UNITS).cells);
  const excel = await openExcel({ model });
  for (const prepare of ACTIONS) expect(await act(excel, prepare)).toBeNull();
  const file = xlsxFromModel(excel.host.model);
  excel.close();
  return file;
}

/** Why an action was refused, null when it was done. */
async function act(excel: OpenedExcel, prepare: Action): Promise<ActionFailure | null> {
  const draft = await prepare(excel);
  if (!draft.ok) return draft.error;
  await excel.port.write(draft.value.specs);
  return null;
}

interface Round {
  readonly lost: readonly string[];
  readonly typed: number;
}

async function typeAndAct(file: StoredWorkbook, dice: Dice, deeds: number): Promise<Round> {
  const excel = await openExcel({ model: modelFromXlsx(file) });
  const lost: string[] = [];
  const typed = new Set<string>();
  for (let turn = 0; turn < 3; turn += 1) {
    await typeAnywhere(
      dice,
      Array.from({ length: 12 }, (_, index) => `GHI${String(turn)}${String(index)}0`),
    );
    const done: number[] = [];
    for (let deed = 0; deed < deeds; deed += 1) done.push(await meddle(dice));
    const before = await wordsIn();
    const which = ACTIONS[dice(ACTIONS.length)] ?? makeTable;
    for (const word of before.keys()) typed.add(word);
    await act(excel, which);
    const after = await wordsIn();
    for (const [word, place] of before)
      if (!after.has(word)) lost.push(`${word} at ${place} after ${which.name}, ${done.join()}`);
  }
  excel.close();
  return { lost, typed: typed.size };
}

describe("whatever people type anywhere on our sheets", () => {
  let file: StoredWorkbook;
  beforeAll(async () => {
    file = await finishedWorkbook();
  });

  it.each(Array.from({ length: ROUNDS }, (_, index) => SEED * 1000 + index))(
    "stands after any action (round %i)",
    async (seed) => {
      const { lost, typed } = await typeAndAct(file, diceOf(seed), 0);
      expect(lost).toEqual([]);
      expect(typed).toBeGreaterThan(20);
    },
  );

  it.each(Array.from({ length: ROUNDS }, (_, index) => SEED * 2000 + index))(
    "stands when rows, columns, sheets and tables were put elsewhere, too (round %i)",
    async (seed) => {
      const { lost, typed } = await typeAndAct(file, diceOf(seed), 2);
      expect(lost).toEqual([]);
      expect(typed).toBeGreaterThan(20);
    },
  );
});
