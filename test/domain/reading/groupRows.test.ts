import type { Area, CellValue } from "../../../src/domain/grid/Grid";
import type { Reading } from "../../../src/domain/reading/Reading";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { gridOf } from "../../support/gridOf";

type Row = readonly CellValue[];
const HEADER: Row = ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];
const TITLE: readonly Row[] = [["KẾ HOẠCH"], ["Công tác năm 2026"], [null]];

function read(rows: readonly Row[], merges: readonly Area[] = [], header: Row = HEADER): Reading {
  const moved = merges.map((area) => ({ ...area, row: area.row + TITLE.length + 1 }));
  const result = readPlan(gridOf([...TITLE, header, ...rows], moved), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const told = ({ plan }: Reading): readonly string[] =>
  plan.tasks.map((task) =>
    [task.section, task.ordinal, task.content, task.extras["Sản phẩm"] ?? "", task.leadText, task.timeText].join(" | "),
  );

const one = (no: CellValue, content: string, lead = "Văn phòng", time = "Quý I"): Row => [
  no,
  content,
  "Kế hoạch",
  lead,
  "Công an xã",
  time,
];
const all = (text: string, before: Row = []): Row => [...before, ...HEADER.slice(before.length).map(() => text)];

describe("a group's row whose text a paste left in every cell", () => {
  it.each<[string, Row, string]>([
    ["with its number in the text", all("A. Khâu chuẩn bị"), "A"],
    ["in capitals without a number", all("TRONG NGÀY HỘI"), "TRONG NGÀY HỘI"],
    ["with its number in a cell of its own", all("Công tác chỉ đạo", ["II"]), "II"],
    ["with a letter in a cell of its own", all("Công tác chỉ đạo", ["B"]), "B"],
    ["numbered with letter and figure", all("Khâu dụng cụ", ["A.1"]), "A.1"],
    ["in small letters without a number", all("Nhiệm vụ chung"), "Nhiệm vụ chung"],
  ])("%s heads the tasks below it", (_name, group, section) => {
    const reading = read([group, one("1", "Ban hành kế hoạch"), one("2", "Sơ kết")]);
    expect(told(reading)).toEqual([
      `${section} | 1 | Ban hành kế hoạch | Kế hoạch | Văn phòng | Quý I`,
      `${section} | 2 | Sơ kết | Kế hoạch | Văn phòng | Quý I`,
    ]);
    expect(reading.unread).toEqual([]);
  });

  it("is no group when lead and coordinating unit are the same", () => {
    const reading = read([["1", "Sơ kết", "Báo cáo", "Văn phòng", "Văn phòng", "Quý I"]]);
    expect(told(reading)).toEqual([" | 1 | Sơ kết | Báo cáo | Văn phòng | Quý I"]);
  });
});

describe("a number and content over several rows", () => {
  const PAIRS: readonly Row[] = [
    [1, "Kiểm tra công vụ", "Kế hoạch của xã", "Phòng Nội vụ", "Công an xã", "Tháng 01/2026"],
    [null, null, "Kế hoạch của đơn vị", "Các phòng, ban", null, "Tháng 6/2026"],
    [null, null, "Báo cáo", "Văn phòng", null, "Quý IV"],
    [2, "Tổng kết phong trào", "Báo cáo", "Văn phòng", "Công an xã", "Quý IV"],
  ];
  const WANTED = [
    " | 1 | Kiểm tra công vụ | Kế hoạch của xã | Phòng Nội vụ | Tháng 01/2026",
    " | 1 | Kiểm tra công vụ | Kế hoạch của đơn vị | Các phòng, ban | Tháng 6/2026",
    " | 1 | Kiểm tra công vụ | Báo cáo | Văn phòng | Quý IV",
    " | 2 | Tổng kết phong trào | Báo cáo | Văn phòng | Quý IV",
  ];
  const merged = [0, 1].map((column) => ({ row: 0, column, rows: 3, columns: 1 }));

  it.each<[string, readonly Row[], readonly Area[]]>([
    ["merged", PAIRS, merged],
    ["left empty below the first", PAIRS, []],
    ["the number written again", PAIRS.map((row, at) => [at < 3 ? 1 : 2, ...row.slice(1)]), []],
    [
      "both written again",
      PAIRS.map((row, at) => [at < 3 ? 1 : 2, at < 3 ? "Kiểm tra công vụ" : (row[1] ?? null), ...row.slice(2)]),
      [],
    ],
  ])("%s, gives a task to each product with its lead and time", (_name, rows, merges) => {
    const reading = read(rows, merges);
    expect(told(reading)).toEqual(WANTED);
    expect(reading.unread).toEqual([]);
  });

  it("keeps a lead or a time that is merged over all of them", () => {
    const rows = PAIRS.slice(0, 2).map((row, at) =>
      row.map((value, column) => (column === 3 && at > 0 ? null : value)),
    );
    const reading = read(
      rows,
      [...merged, { row: 0, column: 3, rows: 2, columns: 1 }].map((area) => ({ ...area, rows: 2 })),
    );
    expect(reading.plan.tasks.map((task) => task.leadText)).toEqual(["Phòng Nội vụ", "Phòng Nội vụ"]);
  });

  it.each<[string, Row]>([
    ["a lead alone", [null, null, null, "Công an xã", null, null]],
    ["the rest of a lead and of a time", [null, null, null, "và Đào tạo", null, "năm 2026"]],
    ["one more product", [null, null, "Báo cáo", null, null, null]],
  ])("stays one task when the row below holds %s", (_name, row) => {
    const reading = read([one("1", "Ban hành kế hoạch", "Phòng Giáo dục", "Quý I"), row, one("2", "Sơ kết")]);
    expect(reading.plan.tasks.map((task) => task.ordinal)).toEqual(["1", "2"]);
    expect(reading.unread).toEqual([]);
  });
});

describe("a numbered row", () => {
  it("with nothing else is no task", () => {
    const reading = read([one(1, "Lập danh mục"), one(2, "Chỉnh lý tài liệu"), [3], [4], [5]]);
    expect(reading.plan.tasks.map((task) => task.content)).toEqual(["Lập danh mục", "Chỉnh lý tài liệu"]);
    expect(reading.unread).toEqual([]);
  });

  it("gives its lead, product and time to the rows numbered under it", () => {
    const parent: Row = [12, "Chuyển đổi số", "Báo cáo", "Công an xã", null, "Cả năm"];
    const reading = read([
      one(11, "Sơ kết"),
      parent,
      ["12a", "Cấp tài khoản"],
      ["12b", "Tập huấn"],
      one(13, "Tổng kết"),
    ]);
    expect(told(reading).slice(1, 3)).toEqual([
      "12 | 12a | Cấp tài khoản | Báo cáo | Công an xã | Cả năm",
      "12 | 12b | Tập huấn | Báo cáo | Công an xã | Cả năm",
    ]);
    expect(reading.plan.tasks).toHaveLength(4);
  });

  it("heads the rows numbered under it by a letter", () => {
    const reading = read([[1, "Tuyên truyền"], one("1a", "Đăng tin"), one("1b", "Mở hội nghị"), one(2, "Sơ kết")]);
    expect(reading.plan.tasks.map((task) => [task.section, task.ordinal])).toEqual([
      ["1", "1a"],
      ["1", "1b"],
      ["", "2"],
    ]);
  });

  it("numbered A.1 heads 1.1 and 1.2", () => {
    const reading = read([
      ["A.1", "Khâu dụng cụ"],
      one("1.1", "Nạp bình"),
      one("1.2", "Thử vòi"),
      ["B", "DIỄN TẬP"],
      one("2", "Sơ tán"),
    ]);
    expect(reading.plan.tasks.map((task) => [task.section, task.ordinal])).toEqual([
      ["A.1", "1.1"],
      ["A.1", "1.2"],
      ["B", "2"],
    ]);
  });
});

describe("the heading of a day", () => {
  const DAY_HEADER: Row = ["Thời gian", "Nội dung", "Phụ trách"];
  it.each([
    "NGÀY 2: THỨ BA, NGÀY 18/8/2026",
    "Ngày 2: Thứ Ba, ngày 18/8/2026",
    "Thứ Ba, ngày 18/8/2026",
    "Buổi chiều:",
  ])("%j between two tables belongs to no task", (day) => {
    const reading = read(
      [
        ["Sáng sớm", "Ổn định tổ chức lớp", "Giáo viên chủ nhiệm"],
        ["Cuối buổi", "Phổ biến nội quy", "Ban Giám hiệu"],
        [day],
        DAY_HEADER,
        ["Đầu giờ", "Giới thiệu câu lạc bộ", "Đoàn trường"],
        ["Cuối giờ", "Hướng dẫn dùng thư viện", "Tổ Tin học"],
      ],
      [],
      DAY_HEADER,
    );
    expect(reading.plan.tasks.map((task) => task.timeText)).toEqual(["Sáng sớm", "Cuối buổi", "Đầu giờ", "Cuối giờ"]);
    expect(reading.plan.tasks.map((task) => task.section !== "")).toEqual([false, false, true, true]);
  });
});
