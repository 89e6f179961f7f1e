import { expandMention } from "../../../src/domain/units/expandMention";
import { splitUnits } from "../../../src/domain/units/splitUnits";
import { unitRoles } from "../../../src/domain/units/unitRoles";
import { sampleCatalogue } from "./sampleCatalogue";

const catalogue = sampleCatalogue();
const SCHOOLS = catalogue.units.map((unit) => unit.code).filter((code) => code !== "PGD");
const starting = (...letters: readonly string[]): readonly string[] =>
  SCHOOLS.filter((code) => letters.some((each) => code.startsWith(each)));
const codes = (text: string): readonly string[] =>
  splitUnits(text, catalogue).flatMap((mention) => expandMention(mention, catalogue).units.map((unit) => unit.code));

describe("the members of a group", () => {
  it.each<[string, readonly string[]]>([
    ["Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở", SCHOOLS],
    ["Các trường MN, TH, THCS", SCHOOLS],
    ["Các trường tiểu học", starting("TH", "TC")],
    ["Các trường Tiểu học và Trung học cơ sở", starting("TH", "TC", "CS")],
    ["Các trường TH&THCS", starting("TC")],
    ["Các trường MN, TH-THCS", starting("MN", "TC")],
    ["Các trường THCS", starting("TC", "CS")],
    ["Các trường mẫu giáo", starting("MN")],
    ["Các trường", SCHOOLS],
    ["Các nhà trường", SCHOOLS],
    ["Các đơn vị trường học", SCHOOLS],
    ["Các cơ sở giáo dục trực thuộc", SCHOOLS],
    ["Hiệu trưởng các trường Mầm non", starting("MN")],
    ["Các trường THCS (trừ THCS Trần Phú, Quý Đôn)", ["TC01", "TC02", "TC03", "CS01", "CS03"]],
    ["Các trường THCS, trừ trường THCS Trần Phú và trường THCS Quí Đôn", ["TC01", "TC02", "TC03", "CS01", "CS03"]],
    ["Các trường mầm non trừ MN Minh Khai", ["MN01", "MN02", "MN03", "MN05", "MN06", "MN07"]],
    ["Các trường (trừ các trường Mầm non)", starting("TH", "TC", "CS")],
    ["Các trường Mầm non: Hoa Mai, Họa Mi, Hòa An", ["MN01", "MN02", "MN03"]],
    ["Các trường MN Hoa Mai, Họa Mi", ["MN01", "MN02"]],
    ["MN Minh Khải", ["MN05"]],
    ["Các trường công lập", []],
    ["Các trường mầm non, tiểu học, trung học cơ sở và đơn vị trực thuộc", SCHOOLS],
    ["Các tổ CM", []],
    ["Các đơn vị liên quan", []],
    ["Hiệu trưởng", []],
  ])("%j stands for %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("is missing until somebody chooses who an open group is", () => {
    const [mention] = splitUnits("Các đơn vị liên quan", catalogue);
    const groups = [{ phrase: "các đơn vị  liên quan", members: ["th02", "MN01"] }];
    const chosen = { ...catalogue, groups };
    expect(mention && expandMention(mention, catalogue)).toEqual({ units: [], missing: true });
    expect(mention && expandMention(mention, chosen).units.map((unit) => unit.code)).toEqual(["MN01", "TH02"]);
  });

  it("counts a unit once and leading goes before coordinating", () => {
    const task = {
      leadUnits: splitUnits("MN Hoa Mai", catalogue),
      coordinatingUnits: splitUnits("Các trường mầm non; Phòng GDĐT; Trường MN Họa Mi", catalogue),
    };
    const roles = unitRoles(task, catalogue).map(({ unit, role }) => `${unit.code} ${role}`);
    expect(roles).toEqual([
      "MN01 lead",
      "PGD coordinating",
      ...starting("MN")
        .slice(1)
        .map((code) => `${code} coordinating`),
    ]);
  });
});
