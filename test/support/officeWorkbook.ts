import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import type { SheetSpec } from "../../src/spec/SheetSpec";
import { planSheet, unitListSheet } from "./clerkSheets";
import { MemoryWorkbook } from "./memoryWorkbook";

export const TODAY = "2025-04-01";
const PERIOD = { period: "Q1", today: TODAY } as const;
const SOURCES = [
  planSheet([
    { content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I", coordinating: "Các trường Mầm non, Tiểu học" },
    { content: "Tổ chức hội nghị đối thoại", time: "Quý I và quý III", coordinating: "Các đơn vị liên quan" },
  ]),
  unitListSheet([
    ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
    ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
  ]),
];

type Prepare = (book: MemoryWorkbook) => Promise<Result<Draft, ActionFailure>>;

/** The steps of the officer, each as it is prepared. */
export const makeTable: Prepare = (book) =>
  prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null });
export const makeForms: Prepare = (book) => prepareUnitSheets(book, PERIOD);
export const makeSummary: Prepare = (book) => prepareSummary(book, PERIOD);
export const STEPS: readonly Prepare[] = [makeTable, makeForms, makeSummary];

/** Prepares a step and carries it out. */
export async function carryOut(book: MemoryWorkbook, prepare: Prepare): Promise<Draft> {
  const draft = await prepare(book);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

let made: readonly SheetSpec[] | null = null;

/** A small office's workbook, all steps done: an office, two schools, two tasks. */
export async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook(SOURCES);
  if (made === null) {
    const last = new Map<string, SheetSpec>();
    for (const step of STEPS) for (const spec of (await carryOut(book, step)).specs) last.set(spec.name, spec);
    made = [...last.values()];
    return book;
  }
  await book.write(made);
  return book;
}
