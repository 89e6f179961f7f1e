import { presetSettings } from "../../../src/sheets/settings/settingPresets";
import type { SettingName } from "../../../src/sheets/settings/Settings";

const set = (settings: Partial<Record<SettingName, string>>) => (name: SettingName) => settings[name] ?? "";

describe("the presets of local government", () => {
  it("since 01/7/2025 a commune's office leads its schools", () => {
    const proposed = presetSettings("communes", set({ TenCapTongHop: "Cát Hải" }));
    expect(Object.fromEntries(proposed)).toMatchObject({
      CapTongHop: "xã",
      CoQuanChuQuan: "UBND XÃ CÁT HẢI",
      CoQuanBanHanh: "PHÒNG VĂN HÓA - XÃ HỘI",
      ChucVuKy: "TRƯỞNG PHÒNG",
      NoiNhan: "- UBND xã Cát Hải;\n- Các cơ sở giáo dục trực thuộc;\n- Lưu: VT.",
    });
  });

  it.each([
    ["communes", "đặc khu", "UBND ĐẶC KHU CÁT HẢI"],
    ["communes", "huyện", "UBND XÃ CÁT HẢI"],
    ["districts", "quận", "UBND QUẬN CÁT HẢI"],
    ["districts", "phường", "UBND HUYỆN CÁT HẢI"],
  ] as const)("%s: of the level %s comes %s", (preset, level, above) => {
    const proposed = presetSettings(preset, set({ CapTongHop: level, TenCapTongHop: "Cát Hải" }));
    expect(proposed.get("CoQuanChuQuan")).toBe(above);
  });

  it.each([
    ["UBND huyện Cát Hải", "UBND XÃ CÁT HẢI", "Cát Hải"],
    ["Ủy ban nhân dân quận 1", "UBND XÃ 1", undefined],
    ["UBND HUYỆN CÁT HẢI", "UBND XÃ CÁT HẢI", undefined],
    ["Sở Giáo dục và Đào tạo", "UBND XÃ", undefined],
  ])("takes the place from the body above that is named: %s", (parent, above, place) => {
    const proposed = presetSettings("communes", set({ CoQuanChuQuan: parent }));
    expect([proposed.get("CoQuanChuQuan"), proposed.get("TenCapTongHop")]).toEqual([above, place]);
  });

  it("leaves who signs and who receives as somebody named them", () => {
    const proposed = presetSettings("districts", set({ ChucVuKy: "PHÓ TRƯỞNG PHÒNG", NoiNhan: "- UBND huyện;" }));
    expect([...proposed.keys()]).toEqual(["CapTongHop", "CoQuanChuQuan", "CoQuanBanHanh"]);
  });
});
