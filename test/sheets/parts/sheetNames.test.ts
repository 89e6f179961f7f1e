import fc from "fast-check";
import { freeSheetName, unitShortName } from "../../../src/sheets/parts/sheetNames";

function unit(name: string, code = "DV01"): Parameters<typeof unitShortName>[0] {
  return { code, name, aliases: [], level: "", block: "", contact: "", email: "", note: "" };
}

describe("a unit's short name", () => {
  it.each([
    ["Trường Tiểu học và Trung học cơ sở Hòa An", "TH&THCS Hòa An"],
    ["Trường Mầm non Hoa Mai", "MN Hoa Mai"],
    ["Trường THCS Trần Phú", "THCS Trần Phú"],
    ["Trường Phổ thông Dân tộc bán trú Trung học cơ sở Nà Hẩu Thượng", "PTDTBT THCS Nà Hẩu Thượng"],
    ["Phòng Giáo dục và Đào tạo", "Phòng GDĐT"],
    ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Cát Hải", "TT GDNN-GDTX huyện Cát Hải"],
    ["Ủy ban nhân dân xã Hòa An", "UBND xã Hòa An"],
    ["Hiệu trưởng", "Hiệu trưởng"],
    ["Trường", "Trường"],
    ["  ", "DV01"],
  ])("of %j is %j", (name, short) => {
    expect(unitShortName(unit(name))).toBe(short);
  });
});

describe("a free sheet name", () => {
  it.each<[string, readonly string[], string]>([
    ["Nhiệm vụ", [], "Nhiệm vụ"],
    ["Nhiệm vụ", ["NHIỆM VỤ"], "Nhiệm vụ (2)"],
    ["Nhiệm vụ", ["Nhiệm vụ", "Nhiệm vụ (2)"], "Nhiệm vụ (3)"],
    ["TH A/B: điểm [1]*?", [], "TH A-B- điểm -1---"],
    ["'Hoa Mai'", [], "Hoa Mai"],
    ["History", [], "History (2)"],
    ["", [], "-"],
    ["PTDTBT THCS Nà Hẩu Thượng điểm trường Khe Tát", [], "PTDTBT THCS Nà Hẩu Thượng điểm"],
  ])("for %j beside %j is %j", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it("is always legal and new", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.array(fc.string({ maxLength: 31 })),
        (wanted, others) => {
          const first = freeSheetName(wanted, others);
          const second = freeSheetName(wanted, [...others, first]);
          for (const name of [first, second]) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|^history$/i);
          }
          expect(second.toLowerCase()).not.toBe(first.toLowerCase());
        },
      ),
    );
  });
});
