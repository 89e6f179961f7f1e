import { parseSettingsArguments } from "../../src/workbench/runner/settingsArguments";

const OUT = ["--out", "moi.xlsx"];

describe("the command line of settings", () => {
  it("names settings by their label or by the name of their cell, in any case and spacing", () => {
    const read = parseSettingsArguments([
      ...["settings", "so.xlsx", ...OUT, "--preset", "communes"],
      ...["--set", "số ngày nhắc trước hạn=20", "--set", "NoiNhan=- UBND xã;\\n- Lưu: VT."],
    ]);
    expect(read).toEqual({
      ok: true,
      value: {
        ...{ command: "settings", file: "so.xlsx", out: "moi.xlsx", preset: "communes", json: null },
        texts: new Map([
          ["SoNgayNhac", "20"],
          ["NoiNhan", "- UBND xã;\n- Lưu: VT."],
        ]),
      },
    });
  });

  it.each([
    [["settings"], "settings WORKBOOK.xlsx"],
    [["settings", "so.xlsx"], "--out"],
    [["settings", "so.xlsx", ...OUT, "--preset", "xã"], "--preset"],
    [["settings", "so.xlsx", ...OUT, "--set", "Số lạ=1"], "--set Số lạ=1"],
    [["settings", "so.xlsx", ...OUT, "--period", "Q1"], "--period"],
  ])("%j is refused, naming what to look at", (argv, about) => {
    expect(parseSettingsArguments(argv)).toEqual({ ok: false, error: { kind: "bad-use", about } });
  });

  it("is no other command's", () => {
    expect(parseSettingsArguments(["read", "so.xlsx"])).toBeUndefined();
  });
});
