import fc from "fast-check";
import { prepareCollect, type CollectDraft } from "../../src/actions/prepareCollect";
import { prepareSend, type SendDraft } from "../../src/actions/prepareSend";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import { readReturned } from "../../src/sheets/returns/readReturned";
import type { ReturnedFile } from "../../src/sheets/returns/ReturnedFile";
import type { SentForm } from "../../src/sheets/returns/sentForm";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import "../support/fixedSeed";
import { gridOfSpec } from "../support/gridOfSpec";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const PERIOD = { period: "Q1", today: TODAY } as const;
const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
]);

/** A workbook with its forms, and the forms that go out. */
async function office(): Promise<{ readonly book: MemoryWorkbook; readonly sent: SendDraft }> {
  const plan = planSheet([
    {
      no: 1,
      content: "Xây dựng kế hoạch công tác dân vận",
      coordinating: "Các trường Mầm non, Tiểu học",
      time: "Quý I",
    },
    { no: 2, content: "Rà soát quy chế dân chủ ở cơ sở", lead: "Trường Mầm non Hoa Mai", time: "Quý I và quý III" },
  ]);
  const book = new MemoryWorkbook([plan, UNITS]);
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

type Cells = (CellValue | null)[][];

/** A form as its unit sends it back, its cells changed as `change` says. */
function returned(form: SentForm, change: (cells: Cells) => Cells | undefined, file = "phieu.xlsx"): ReturnedFile {
  const sheets = [form.form, form.data].map((spec, index) => {
    const grid = gridOfSpec(spec);
    const cells = grid.cells.map((row) => [...row]);
    const changed: Grid = index === 0 ? { ...grid, cells: change(cells) ?? cells } : grid;
    return { grid: { ...changed, formulas: undefined as never }, mark: null, tables: [] };
  });
  return { file, kind: "forms", forms: readReturned(sheets) };
}

/** Types under a heading in the line of a task. */
function type(cells: Cells, words: string, heading: string, value: CellValue): void {
  const header = cells.find((row) => row.includes(heading)) ?? [];
  const line = cells.find((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(words)));
  if (line !== undefined) line[header.indexOf(heading)] = value;
}

async function collect(book: MemoryWorkbook, ...files: readonly ReturnedFile[]): Promise<CollectDraft> {
  const draft = await prepareCollect(book, { files, receivedOn: "2025-04-03", rule: "ours" });
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  return draft.value;
}

function formOf({ files }: SendDraft, unit: string): SentForm {
  const found = files.find((file) => file.unit === unit);
  if (found === undefined) throw new Error(`No form for ${unit}`);
  return found.form;
}

const DONE = "Hoàn thành";

describe("forms that go out", () => {
  it("are named so that a clerk can sort them, and are made a second time as the second issue", async () => {
    const { book, sent } = await office();
    const again = await prepareSend(book, { ...PERIOD, units: ["MN01"] });
    const schools = sent.files.filter(({ unit }) => unit !== "PGD");
    expect(schools.map(({ unit, file, issue }) => [unit, file, issue])).toEqual([
      ["MN01", "02-MN-Hoa-Mai_Quy-I-2025.xlsx", 1],
      ["TH01", "03-TH-Hoa-An_Quy-I-2025.xlsx", 1],
    ]);
    expect(again.ok && again.value.files.map(({ unit, issue }) => [unit, issue])).toEqual([["MN01", 2]]);
  });

  it("read nothing of the office's workbook, and say at once what their formulas come to", async () => {
    const { sent } = await office();
    const formulas = sent.files.flatMap(({ form }) =>
      form.form.rows.flat().filter((cell) => typeof cell === "object" && cell !== null && "formula" in cell),
    );
    const names = new Set(
      formulas.flatMap((cell) => JSON.stringify(cell).match(/TienDo|NoiNhan\w+|CoQuan\w+|LinhVuc/g) ?? []),
    );
    expect([...names]).toEqual([]);
    expect(formulas.length).toBeGreaterThan(0);
  });

  it("come back empty when nobody filled them", async () => {
    const { book, sent } = await office();
    const { files } = await collect(
      book,
      returned(formOf(sent, "MN01"), () => undefined),
    );
    expect(files.map(({ verdict, unit, taken, outside }) => ({ verdict, unit, taken, outside }))).toEqual([
      { verdict: "empty", unit: "MN01", taken: 0, outside: [] },
    ]);
  });
});

describe("forms that come back", () => {
  it("give what their unit filled to “Tiến độ” and to the unit's sheet, and to nothing else", async () => {
    const { book, sent } = await office();
    const before = JSON.stringify(book.cells("TH Hòa An"));
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
    });
    const { files, submissions } = await collect(book, file);
    expect([files[0]?.verdict, files[0]?.taken, submissions.missing]).toEqual(["partial", 1, 2]);
    expect(book.at("MN Hoa Mai", "Xây dựng", "Quý I")).toBe(DONE);
    expect(JSON.stringify(book.cells("TH Hòa An"))).toBe(before);
  });

  it.each([
    ["the rows were turned round", (cells: Cells) => swap(cells, () => true)],
    [
      "only what is seen of the rows was turned round, not the hidden keys",
      (cells: Cells) => swap(cells, (column) => column < 12),
    ],
    ["a column was put in", (cells: Cells) => cells.map((row) => [...row.slice(0, 2), null, ...row.slice(2)])],
    ["the headings were reworded", reworded],
  ])("are known when %s", async (_, mangle) => {
    const { book, sent } = await office();
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
      type(cells, "Rà soát", "Quý I", "60%");
      return mangle(cells);
    });
    const { files } = await collect(book, file);
    expect([files[0]?.unit, files[0]?.taken, files[0]?.outside]).toEqual(["MN01", 2, []]);
    expect([book.at("MN Hoa Mai", "Xây dựng", "Quý I"), book.at("MN Hoa Mai", "Rà soát", "Quý I")]).toEqual([
      DONE,
      0.6,
    ]);
  });

  it("keep a task that the school added and a note under the table as notes, and never drop them", async () => {
    const { book, sent } = await office();
    const file = returned(formOf(sent, "MN01"), (cells) => {
      const row = cells.findIndex((line) =>
        line.some((cell) => typeof cell === "string" && cell.startsWith("Rà soát")),
      );
      cells.splice(row + 1, 0, [null, "Việc trường tự thêm", null, null, DONE]);
      return [...cells, [null, "Trường đang sửa chữa"]];
    });
    const { files } = await collect(book, file);
    const told = files[0]?.outside.map(({ text }) => text);
    expect(told).toEqual([`Việc trường tự thêm · ${DONE}`, "Trường đang sửa chữa"]);
    expect(JSON.stringify(book.cells("Nhật ký nhận phiếu"))).toContain("Trường đang sửa chữa");
  });

  it("leave a cell as it is that the office changed since the form was made", async () => {
    const { book, sent } = await office();
    book.type("MN Hoa Mai", "Xây dựng", "Quý I", "Đang thực hiện");
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
    });
    const { files } = await collect(book, file);
    expect(files[0]?.conflicts).toMatchObject([{ heading: "Quý I", base: "", ours: "Đang thực hiện", theirs: DONE }]);
    expect(book.at("MN Hoa Mai", "Xây dựng", "Quý I")).toBe("Đang thực hiện");
  });

  it("come to the same workbook in any order, in any grouping and any number of times", async () => {
    const { sent } = await office();
    const [first, second] = [formOf(sent, "MN01"), formOf(sent, "TH01")];
    const files = [
      returned(first, (cells) => void type(cells, "Xây dựng", "Quý I", DONE), "a.xlsx"),
      returned(first, (cells) => void type(cells, "Xây dựng", "Quý I", "60%"), "b.xlsx"),
      returned(first, (cells) => void type(cells, "Rà soát", "Quý I", DONE), "c.xlsx"),
      returned(second, (cells) => void type(cells, "Xây dựng", "Kết quả thực hiện", "Đã ban hành"), "d.xlsx"),
    ];
    const sheets = ["Tiến độ", "MN Hoa Mai", "TH Hòa An", "Theo dõi nộp", "Nhật ký nhận phiếu"];
    const after = async (groups: readonly (readonly ReturnedFile[])[]): Promise<string> => {
      const { book } = await office();
      for (const group of groups) await collect(book, ...group);
      return JSON.stringify(sheets.map((name) => book.cells(name)));
    };
    const atOnce = await after([files]);
    const order = fc.shuffledSubarray(files, { minLength: files.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 3 }), async (shuffled, cut) => {
        const groups = [shuffled.slice(0, cut), shuffled.slice(cut), shuffled.slice(0, 2)];
        expect(await after(groups)).toBe(atOnce);
      }),
      { numRuns: 4 },
    );
  });
});

/** Rewords the headings that say a quarter. */
function reworded(cells: Cells): Cells {
  return cells.map((row) => (row.includes("TT") ? row.map((cell) => (cell === "Quý I" ? "Kết quả Q1" : cell)) : row));
}

/** Turns the two lines of tasks round, in the columns that are chosen. */
function swap(cells: Cells, isMoved: (column: number) => boolean): Cells {
  const places = ["Xây dựng", "Rà soát"].map((words) =>
    cells.findIndex((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(words))),
  );
  const [one = 0, other = 0] = places;
  const mixed = (row: number, from: number): Cells[number] =>
    (cells[row] ?? []).map((cell, column) => (isMoved(column) ? (cells[from]?.[column] ?? null) : cell));
  return cells.map((row, index) => (index === one ? mixed(one, other) : index === other ? mixed(other, one) : row));
}
