import { prepareCollect, type CollectDraft, type CollectInput } from "../../src/actions/prepareCollect";
import { prepareSend, type SendDraft } from "../../src/actions/prepareSend";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import { readReturned } from "../../src/sheets/returns/readReturned";
import type { ReturnedFile } from "../../src/sheets/returns/ReturnedFile";
import type { SentForm } from "../../src/sheets/returns/sentForm";
import { planSheet, unitListSheet, type WrittenTask } from "./clerkSheets";
import { gridOfSpec } from "./gridOfSpec";
import { MemoryWorkbook } from "./memoryWorkbook";

const TODAY = "2025-04-01";
export const PERIOD = { period: "Q1", today: TODAY } as const;
const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
]);

/** The tasks of the plan, when a test asks for no others. */
const TASKS: readonly WrittenTask[] = [
  { no: 1, content: "Xây dựng kế hoạch công tác dân vận", coordinating: "Các trường Mầm non, Tiểu học", time: "Quý I" },
  { no: 2, content: "Rà soát quy chế dân chủ ở cơ sở", lead: "Trường Mầm non Hoa Mai", time: "Quý I và quý III" },
];

/** A workbook with its forms, and the forms that go out. */
export async function office(
  tasks: readonly WrittenTask[] = TASKS,
): Promise<{ readonly book: MemoryWorkbook; readonly sent: SendDraft }> {
  const book = new MemoryWorkbook([planSheet(tasks), UNITS]);
  for (const make of [
    () => prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null }),
    () => prepareUnitSheets(book, PERIOD),
  ]) {
    const draft = await make();
    if (!draft.ok) throw new Error(draft.error.kind);
    await book.write(draft.value.specs);
  }
  const sent = await prepareSend(book, { ...PERIOD, units: null });
  if (!sent.ok) throw new Error(sent.error.kind);
  await book.write(sent.value.specs);
  return { book, sent: sent.value };
}

/** The cells of a form that came back. */
export type Cells = (CellValue | null)[][];

/** A form as its unit sends it back, its cells changed as `change` says. */
export function returned(
  form: SentForm,
  change: (cells: Cells) => Cells | undefined,
  file = "phieu.xlsx",
): ReturnedFile {
  const sheets = [form.form, form.data].map((spec, index) => {
    const grid = gridOfSpec(spec);
    const cells = grid.cells.map((row) => [...row]);
    const changed: Grid = index === 0 ? { ...grid, cells: change(cells) ?? cells } : grid;
    return {
      grid: { ...changed, formulas: undefined as never },
      mark: null,
      tables: [],
      isHidden: index > 0,
      beside: [],
    };
  });
  return { file, kind: "forms", forms: readReturned(sheets) };
}

/** Types under a heading in the line of a task. */
export function type(cells: Cells, words: string, heading: string, value: CellValue): void {
  const header = cells.find((row) => row.includes(heading)) ?? [];
  const line = cells.find((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(words)));
  if (line !== undefined) line[header.indexOf(heading)] = value;
}

/** Takes files in, and writes what comes of it. */
export async function collect(book: MemoryWorkbook, ...files: readonly ReturnedFile[]): Promise<CollectDraft> {
  return collectAs(book, { files, receivedOn: "2025-04-03", rule: "ours" });
}

/** Takes files in as it is asked for, and writes what comes of it. */
export async function collectAs(book: MemoryWorkbook, input: CollectInput): Promise<CollectDraft> {
  const draft = await prepareCollect(book, input);
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  return draft.value;
}

/** The form of a unit among those that go out. */
export function formOf({ files }: SendDraft, unit: string): SentForm {
  const found = files.find((file) => file.unit === unit);
  if (found === undefined) throw new Error(`No form for ${unit}`);
  return found.form;
}

/** What schools say of what is done. */
export const DONE = "Hoàn thành";
