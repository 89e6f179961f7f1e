import { addUnits } from "../../../../src/domain/units/catalogue/addUnits";
import { readUnitText } from "../../../../src/domain/units/catalogue/readUnitText";

const NOBODY = { units: [], groups: [] };

describe("a list of units as people paste or type it", () => {
  it.each([
    ["a name a line", "Trường Mầm non Hoa Mai\nTrường Tiểu học Hòa An"],
    ["numbered lines", "1. Trường Mầm non Hoa Mai\n2) Trường Tiểu học Hòa An\n"],
    ["bullets", "- Trường Mầm non Hoa Mai\n- Trường Tiểu học Hòa An"],
    [
      "a table from Excel",
      "TT\tTên trường\tKhối\n1\tTrường Mầm non Hoa Mai\tMầm non\n2\tTrường Tiểu học Hòa An\tTiểu học",
    ],
    ["a table without headings", "1\tTrường Mầm non Hoa Mai\n2\tTrường Tiểu học Hòa An"],
    ["lines of a .csv file", 'Mã,Tên đơn vị\nMN01,"Trường Mầm non Hoa Mai"\nTH01,Trường Tiểu học Hòa An'],
  ])("is read from %s", (_what, text) => {
    expect(readUnitText(text).units.map(({ code, name, level }) => [code, name, level])).toEqual([
      ["MN01", "Trường Mầm non Hoa Mai", "MN"],
      ["TH01", "Trường Tiểu học Hòa An", "TH"],
    ]);
  });

  it("takes names that tell no level, and a comma within a name for part of it", () => {
    const { units } = readUnitText("Hiệu trưởng\nTổ Toán, Lý, Tin\nTổ Văn phòng");
    expect(units.map(({ name }) => name)).toEqual(["Hiệu trưởng", "Tổ Toán, Lý, Tin", "Tổ Văn phòng"]);
  });

  it.each(["", " \n\t\n", "1\n2\n3"])("is empty when there are no words (%j)", (text) => {
    expect(readUnitText(text).units).toEqual([]);
  });

  it("names a unit once", () => {
    expect(readUnitText("Tổ Toán\nTổ Toán\n").units).toHaveLength(1);
  });
});

describe("adding a list to the catalogue", () => {
  const before = readUnitText("Mã;Tên đơn vị;Tên khác\nCQ01;Phòng GD&ĐT;\nMN01;Trường Mầm non Hoa Mai;MN Hoa Mai");

  it("knows a unit by any of its names, and gives it what it lacks", () => {
    const list = readUnitText(
      "Mã;Tên đơn vị;Tên khác;Người phụ trách\nPGD;Phòng Giáo dục và Đào tạo huyện;Phòng GD&ĐT;Trần Thị B\nMN07;MN Hoa Mai;;",
    );
    const { catalogue, added, known } = addUnits(before, list);
    expect(added).toEqual([]);
    expect(known).toEqual(["Phòng Giáo dục và Đào tạo huyện", "MN Hoa Mai"]);
    expect(catalogue.units.map(({ code, name }) => [code, name])).toEqual([
      ["CQ01", "Phòng GD&ĐT"],
      ["MN01", "Trường Mầm non Hoa Mai"],
    ]);
    expect(catalogue.units[0]).toMatchObject({ aliases: ["Phòng Giáo dục và Đào tạo huyện"], contact: "Trần Thị B" });
    expect(catalogue.units[1]).toBe(before.units[1]);
  });

  it("gives a unit whose code is taken another one", () => {
    const list = readUnitText("Mã;Tên đơn vị\nMN01;Trường Mầm non Họa Mi");
    expect(addUnits(before, list).added.map(({ code }) => code)).toEqual(["MN02"]);
  });

  it("doubts a name without a level and one that differs by its accents only", () => {
    const list = readUnitText("Trường Mầm non Minh Khai\nTrường Mầm non Minh Khải\nHoa Mai");
    expect(addUnits(NOBODY, list).doubts).toEqual([
      { kind: "no-level", name: "Hoa Mai" },
      { kind: "alike", name: "Trường Mầm non Minh Khải", other: "Trường Mầm non Minh Khai" },
    ]);
  });
});
