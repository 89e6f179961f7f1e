import type { CellValue, Grid } from "../../../../src/domain/grid/Grid";
import type { Catalogue } from "../../../../src/domain/plan/Unit";
import { catalogueFromPlan, mergeCatalogues } from "../../../../src/domain/units/catalogue/catalogueFromPlan";
import { blockOf, levelOf } from "../../../../src/domain/units/words/levelOf";
import { readCatalogue } from "../../../../src/domain/units/catalogue/readCatalogue";
import { splitUnits } from "../../../../src/domain/units/splitUnits";
import { suggestUnits } from "../../../../src/domain/units/catalogue/suggestUnits";
import { GROUP_HEADINGS, UNIT_HEADINGS } from "../../../../src/sheets/headings";
import { aUnit, sampleCatalogue } from "../sampleCatalogue";

const EMPTY: Catalogue = { units: [], groups: [] };

function gridOf(cells: readonly (readonly CellValue[])[]): Grid {
  return { sheet: "Đơn vị", row: 0, column: 0, cells, merges: [] };
}

function unitsOf(cells: readonly (readonly CellValue[])[]): readonly string[] | string {
  const read = readCatalogue(gridOf(cells));
  if (!read.ok) return read.error.kind;
  return read.value.units.map((unit) => [unit.code, unit.name, unit.level, unit.block, ...unit.aliases].join(" | "));
}

describe("the level of a school", () => {
  it.each<[string, string | null, string]>([
    ["Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ["MG Sơn Ca", "MN", "Mầm non"],
    ["Trường Mẫu giáo Sơn Ca", "MN", "Mầm non"],
    ["TH số 1 Xã Vĩnh Tuy", "TH", "Tiểu học"],
    ["Tiểu học", "TH", "Tiểu học"],
    ["TH&THCS Hòa An", "TH&THCS", "TH&THCS"],
    ["TH-THCS Hòa An", "TH&THCS", "TH&THCS"],
    ["Trường Tiểu học và Trung học cơ sở Đảo Xa", "TH&THCS", "TH&THCS"],
    ["PTCS Tân Lập", "TH&THCS", "TH&THCS"],
    ["THCS Trần Phú", "THCS", "THCS"],
    ["PTDTBT THCS Nà Hẩu", "THCS", "THCS"],
    ["Trường Phổ thông Dân tộc bán trú Trung học cơ sở Nà Hẩu", "THCS", "THCS"],
    ["THCS&THPT Tân Tiến", "THCS&THPT", "THCS&THPT"],
    ["TH, THCS&THPT Ngôi Sao", "TH,THCS&THPT", "TH,THCS&THPT"],
    ["TH, THCS và THPT Ngôi Sao", "TH,THCS&THPT", "TH,THCS&THPT"],
    ["Trường THPT Nguyễn Khuyến", "THPT", "THPT"],
    ["Trung tâm GDNN-GDTX huyện", "GDTX", "GDTX"],
    ["TTGDTX huyện", "GDTX", "GDTX"],
    ["Phòng Giáo dục Mầm non", null, ""],
    ["Hiệu trưởng", null, ""],
  ])("of %j is %j in the block %j", (name, level, block) => {
    expect(levelOf(name)).toBe(level);
    expect(blockOf(level ?? "")).toBe(block);
  });
});

describe("a unit catalogue in a sheet", () => {
  it("is read by its headings, in any order, below a title", () => {
    const cells = [
      ["DANH SÁCH ĐƠN VỊ", null, null, null],
      ["Ghi chú", "Tên khác", "Tên đơn vị", "Mã"],
      [null, "MN Hoa Mai; MG Hoa Mai\nHoa Mai", "Trường Mầm non\nHoa Mai", "A1"],
      [null, null, null, null],
      [null, null, "Trường Tiểu học Hòa An", null],
      [null, null, "Trường Tiểu học Lý Tự Trọng", "TH01"],
      [null, null, "Phòng Nội vụ", null],
    ];
    expect(unitsOf(cells)).toEqual([
      "A1 | Trường Mầm non Hoa Mai | MN | Mầm non | MN Hoa Mai | MG Hoa Mai | Hoa Mai",
      "TH02 | Trường Tiểu học Hòa An | TH | Tiểu học",
      "TH01 | Trường Tiểu học Lý Tự Trọng | TH | Tiểu học",
      "DV01 | Phòng Nội vụ | Cơ quan quản lý | Cơ quan",
    ]);
  });

  it("is read in Unicode when it was typed in TCVN3", () => {
    const cells = [
      ["M·", "Tªn ®¬n vÞ", "CÊp häc"],
      ["A1", "Tr\u00ADêng MÇm non Hoa Mai", "MN"],
      ["A2", "Tr\u00ADêng TiÓu häc Hßa An", "TH"],
    ];
    expect(unitsOf(cells)).toEqual([
      "A1 | Trường Mầm non Hoa Mai | MN | Mầm non",
      "A2 | Trường Tiểu học Hòa An | TH | Tiểu học",
    ]);
  });

  it("takes the block from a line above its schools", () => {
    const cells = [
      ["TT", "Tên trường", "Email"],
      ["I", "Khối Mầm non", null],
      [1, "MN Hoa Mai", "a"],
      ["II", "II. Khối Phổ thông", null],
      [2, "TH Hòa An", "b"],
    ];
    expect(unitsOf(cells)).toEqual(["MN01 | MN Hoa Mai | MN | Mầm non", "TH01 | TH Hòa An | TH | Phổ thông"]);
  });

  it("may be a bare list of names", () => {
    const names = [["DANH SÁCH TRƯỜNG"], ["MN Hoa Mai"], ["TH Hòa An"], ["Trường THCS Trần Phú"]];
    const expected = [
      "MN01 | MN Hoa Mai | MN | Mầm non",
      "TH01 | TH Hòa An | TH | Tiểu học",
      "CS01 | Trường THCS Trần Phú | THCS | THCS",
    ];
    expect(unitsOf(names)).toEqual(expected);
    expect(unitsOf(names.map((row, i) => [i, ...row]))).toEqual(expected);
    expect(unitsOf([["Đơn vị"], ["1. MN Hoa Mai"], ["2. TH Hòa An"], ["3. Trường THCS Trần Phú"]])).toEqual(expected);
    expect(unitsOf([["Tên trường"], ["MN Hoa Mai"]])).toEqual(expected.slice(0, 1));
  });

  it("carries the members chosen for open groups beside it", () => {
    const read = readCatalogue(
      gridOf([
        ["Mã", "Tên đơn vị", null, "Nhóm đơn vị", "Mã đơn vị thành viên"],
        ["MN01", "MN Hoa Mai", null, "Các đơn vị liên quan", "MN01; TH01"],
        ["TH01", "TH Hòa An", null, null, null],
      ]),
    );
    expect(read.ok && read.value.groups).toEqual([{ phrase: "Các đơn vị liên quan", members: ["MN01", "TH01"] }]);
  });

  it("is read under the headings of our own sheet", () => {
    const headings = [...Object.values(UNIT_HEADINGS), ...Object.values(GROUP_HEADINGS)];
    const cells = ["A1", "MN Hoa Mai", "Hoa Mai", "MN", "Cụm 1", "Bà Lan", "lan", "mới", "Các đơn vị liên quan", "A1"];
    const read = readCatalogue(gridOf([headings, cells]));
    const unit = { code: "A1", name: "MN Hoa Mai", aliases: ["Hoa Mai"], level: "MN", block: "Cụm 1" };
    expect(read.ok && read.value).toEqual({
      units: [{ ...unit, contact: "Bà Lan", email: "lan", note: "mới" }],
      groups: [{ phrase: "Các đơn vị liên quan", members: ["A1"] }],
    });
  });

  it("is not found in a table of tasks or in prose", () => {
    expect(
      unitsOf([
        ["TT", "Nội dung", "Đơn vị", "Ghi chú"],
        [1, "Xây dựng kế hoạch", "MN Hoa Mai", null],
      ]),
    ).toBe("no-unit-columns");
    expect(unitsOf([["KẾ HOẠCH"], ["I. MỤC ĐÍCH, YÊU CẦU"], ["1. Mục đích"]])).toBe("no-unit-columns");
    expect(unitsOf([])).toBe("no-unit-columns");
  });
});

describe("a catalogue from a plan", () => {
  const task = (lead: string, coordinating: string): Parameters<typeof catalogueFromPlan>[0]["tasks"][number] => ({
    ordinal: "1",
    section: "",
    kind: "specific",
    content: "",
    leadText: lead,
    coordinatingText: coordinating,
    leadUnits: splitUnits(lead, EMPTY),
    coordinatingUnits: splitUnits(coordinating, EMPTY),
    timeText: "",
    schedule: {
      kind: "empty",
      quarters: [],
      milestones: [],
      due: null,
      dueInclusive: true,
      recurring: false,
      residue: [],
    },
    extras: {},
    source: { row: 0, content: null, lead: null, coordinating: null, time: null },
  });
  const tasks = [
    task("Hiệu trưởng", "BGH, Văn thư, Các tổ CM"),
    task("hiệu  trưởng", "Trường Mầm non Hoa Mai, các đơn vị liên quan"),
    task("HT", "Ban Giám hiệu; MN Hoa Mai; Phòng Nội vụ"),
  ];

  it("names each single body once and no group", () => {
    expect(catalogueFromPlan({ tasks }).units.map((unit) => `${unit.code} ${unit.name} (${unit.level})`)).toEqual([
      "DV01 Hiệu trưởng (Nội bộ)",
      "DV02 BGH (Nội bộ)",
      "DV03 Văn thư (Nội bộ)",
      "MN01 Trường Mầm non Hoa Mai (MN)",
      "DV04 Phòng Nội vụ (Cơ quan quản lý)",
    ]);
  });

  it("adds only what the typed catalogue lacks, under codes of its own", () => {
    const typed: Catalogue = { units: [aUnit("DV01", "MN Hoa Mai"), aUnit("X", "Ban giám hiệu")], groups: [] };
    expect(
      mergeCatalogues(typed, catalogueFromPlan({ tasks })).units.map((unit) => `${unit.code} ${unit.name}`),
    ).toEqual(["DV01 MN Hoa Mai", "X Ban giám hiệu", "DV02 Hiệu trưởng", "DV03 Văn thư", "DV04 Phòng Nội vụ"]);
  });
});

describe("a suggestion", () => {
  const catalogue = sampleCatalogue();
  it.each<[string, readonly string[]]>([
    ["MN Hoa May", ["Trường Mầm non Hoa Mai"]],
    ["MN Minh Khãi", ["Trường Mầm non Minh Khai", "Trường Mầm non Minh Khải"]],
    ["Truong THCS Tran Phu", ["Trường Trung học cơ sở Trần Phú"]],
    ["THCS Trân Phú", ["Trường Trung học cơ sở Trần Phú"]],
    ["Nguyễn Văn Thới", ["Trường Tiểu học và Trung học cơ sở Nguyễn Văn Thới"]],
    ["Phòng GDĐT huyện Cát Hải", ["Phòng Giáo dục và Đào tạo"]],
    ["Ban Thanh tra nhân dân", []],
    ["", []],
  ])("for %j is %j", (text, expected) => {
    expect(suggestUnits(text, catalogue).slice(0, expected.length || 3)).toEqual(expected);
  });
});
