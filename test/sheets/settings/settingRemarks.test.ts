import { settingRemark } from "../../../src/sheets/settings/settingRemarks";
import type { SettingName } from "../../../src/sheets/settings/Settings";
import { typedSetting } from "../../../src/sheets/settings/typedSetting";

describe("a typed setting", () => {
  it.each([
    ["HanBaoCao6Thang", "10/6/2026", { date: "2026-06-10" }],
    ["NgayChot", "ngày 30 tháng 6 năm 2026", { date: "2026-06-30" }],
    ["SoNgayNhac", " 20 ", 20],
    ["NamKeHoach", "2026", 2026],
    ["KyBaoCao", "6 tháng đầu năm", "6 tháng đầu năm"],
    ["CachHieuTruocNgay", "Tính cả ngày ghi", "Tính cả ngày ghi"],
    ["NoiNhan", "- UBND huyện;  \n- Lưu: VT.", "- UBND huyện;\n- Lưu: VT."],
    ["HoTenKy", "=Nguyễn Văn A", "=Nguyễn Văn A"],
    ["HoTenKy", "   ", null],
  ] as const)("%s: “%s” is written as %j", (name, text, content) => {
    expect(typedSetting(name, text)).toEqual(content);
  });

  it.each([
    ["HanBaoCao6Thang", "31/02/2026"],
    ["HanBaoCaoNam", "đầu tháng 12"],
    ["SoNgayNhac", "hai tuần"],
    ["SoNgayNhac", "400"],
    ["NamKeHoach", "26"],
    ["KyBaoCao", "quý 5"],
    ["CachHieuTruocNgay", "có tính"],
  ] as const)("%s can't be “%s”", (name, text) => {
    expect(typedSetting(name, text)).toBeUndefined();
  });
});

describe("what is said beside the field of a setting", () => {
  const typed =
    (settings: Partial<Record<SettingName, string>>) =>
    (name: SettingName): string =>
      ({ NamKeHoach: "2026", ...settings })[name] ?? "";

  it.each([
    ["nothing where nothing is typed", "HanBaoCaoNam", {}, undefined],
    ["nothing of a day of the plan's year", "HanBaoCaoNam", { HanBaoCaoNam: "04/12/2026" }, undefined],
    ["that it is no day", "HanBaoCaoNam", { HanBaoCaoNam: "4/13/2026" }, { kind: "not-understood", as: "day" }],
    ["that a day is of a year before", "NgayChot", { NgayChot: "30/06/2025" }, { kind: "other-year", year: 2026 }],
    ["nothing of the second year of a school year", "NgayChot", { NgayChot: "31/05/2027" }, undefined],
    ["that a day is off", "HanBaoCaoNam", { HanBaoCaoNam: "05/12/2026" }, { kind: "day-off", day: "2026-12-05" }],
    ["nothing of figures closed on a day off", "NgayChot", { NgayChot: "31/05/2026" }, undefined],
    [
      "that units report too late for the report upward",
      "HanCapTren6Thang",
      { HanBaoCao6Thang: "10/06/2026", HanCapTren6Thang: "10/06/2026" },
      { kind: "not-after", before: "HanBaoCao6Thang", day: "2026-06-10" },
    ],
  ] as const)("%s", (_what, name, settings, remark) => {
    expect(settingRemark(name, typed(settings))).toEqual(remark);
  });
});
