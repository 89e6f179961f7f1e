import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { unitListSheet } from "../support/clerkSheets";
import { gridOf } from "../support/gridOf";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-10";
const Q1 = { period: "Q1", today: TODAY } as const;
const TASK = "Xây dựng Kế hoạch công tác dân vận";

async function written(book: MemoryWorkbook, made: Promise<Result<Draft, ActionFailure>>): Promise<Draft> {
  const draft = await made;
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const head = ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"];
  const tracked = [
    "Sản phẩm đầu ra",
    "Nhiệm vụ trọng tâm",
    "Văn bản giao nhiệm vụ",
    "Tài liệu minh chứng",
    "Nguyên nhân chậm",
  ];
  const book = new MemoryWorkbook([
    gridOf([
      ["KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2025"],
      [...head, ...tracked],
      [
        1,
        TASK,
        "Phòng Giáo dục và Đào tạo",
        "Các trường Mầm non",
        "Quý I",
        "Kế hoạch",
        "x",
        "QĐ 15/QĐ-UBND",
        null,
        null,
      ],
      [2, "Sơ kết công tác dân vận", "Phòng Giáo dục và Đào tạo", null, "Quý II", "Báo cáo", null, null, null, null],
    ]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  await written(book, prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null }));
  await written(book, prepareUnitSheets(book, Q1));
  return book;
}

describe("what offices track beside", () => {
  it("is read from the plan's own columns, whatever it calls them", async () => {
    const book = await officeWorkbook();
    expect(book.at("Nhiệm vụ", TASK, "Sản phẩm")).toBe("Kế hoạch");
    expect(book.at("Nhiệm vụ", TASK, "Văn bản giao")).toBe("QĐ 15/QĐ-UBND");
    expect(book.at("Nhiệm vụ", TASK, "Trọng tâm")).toBe("x");
  });

  it("stands on every form, where units say what proves it and why it is late, and that is kept", async () => {
    const book = await officeWorkbook();
    expect(book.at("MN Hoa Mai", TASK, "Sản phẩm")).toBe("Kế hoạch");
    book.type("MN Hoa Mai", TASK, "Minh chứng", "BC 12/BC-MNHM");
    book.type("MN Hoa Mai", TASK, "Lý do chậm", "Khách quan: chờ hướng dẫn");
    await written(book, prepareUnitSheets(book, Q1));
    expect(book.at("MN Hoa Mai", TASK, "Minh chứng")).toBe("BC 12/BC-MNHM");
    expect(book.at("Tiến độ", "MN01", "Lý do chậm")).toBe("Khách quan: chờ hướng dẫn");
  });

  it("offers whose fault a delay is where units and the office say why, and takes other words too", async () => {
    const book = await officeWorkbook();
    const choices = ["MN Hoa Mai", "Tiến độ"].map((sheet) =>
      book.spec(sheet).validations.find(({ title }) => title === "Lý do chậm"),
    );
    expect(choices.map((choice) => choice?.rule)).toEqual(Array(2).fill({ kind: "list", source: "=MucLyDoCham" }));
    expect(choices.map((choice) => choice?.allowOther)).toEqual([true, true]);
    expect(book.spec("Kế hoạch").names.map(({ name }) => name)).toContain("MucLyDoCham");
    expect(JSON.stringify(book.spec("Kế hoạch").rows)).toContain("Khách quan đã xác nhận");
  });

  it("gets the list of reasons in a workbook that was made before there was one", async () => {
    const book = await officeWorkbook();
    const { rows, ...settings } = book.spec("Kế hoạch");
    const older = rows.map((row) => row.map((cell) => (cell === "Lý do chậm" ? null : cell)));
    await book.write([{ ...settings, rows: older }]);
    const draft = await prepareUnitSheets(book, Q1);
    expect(draft.ok && draft.value.specs[0]?.name).toBe("Kế hoạch");
  });

  it("makes the tasks of the summary a table to filter, and gives the reason to the overdue list", async () => {
    const book = await officeWorkbook();
    await written(book, prepareSummary(book, Q1));
    const spec = book.spec("Theo nhiệm vụ");
    const [table] = spec.tables;
    const headings = spec.rows[table?.area.row ?? 0] ?? [];
    expect(table?.name).toBe("TheoNhiemVu");
    expect(new Set(headings).size).toBe(table?.area.columns);
    expect(headings.slice(-3)).toEqual(["Sản phẩm", "Trọng tâm", "Văn bản giao"]);
    expect(JSON.stringify(book.spec("Quá hạn").rows)).toContain("TienDo[Lý do chậm]");
    expect(JSON.stringify(book.spec("Tóm tắt").rows)).toContain("NhiemVu[Trọng tâm]");
  });
});
