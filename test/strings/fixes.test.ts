import type { Fix, FixKind } from "../../src/domain/checking/fixes/Fix";
import { fixesFor } from "../../src/strings/fixesFor";
import { fixLabel } from "../../src/strings/fixLabel";
import type { Language } from "../../src/strings/shape/Strings";

const cell = { cell: "'Nhiệm vụ'!A8", before: "5", after: "4" } as const;
const time = { cell: "'Nhiệm vụ'!F8", part: "time", before: "06/10/2025", after: "10/06/2025" } as const;

/** One fix of every kind; the type keeps the list complete. */
const FIXES: { readonly [Kind in FixKind]: Fix } = {
  "add-alias": {
    kind: "add-alias",
    cells: [],
    catalogue: [{ kind: "alias", unit: "Trường Mầm non Hoa Mai", alias: "MN Hoa May" }],
  },
  "add-unit": { kind: "add-unit", cells: [], catalogue: [{ kind: "unit", name: "Trường Mầm non Hoa Sen" }] },
  "choose-members": {
    kind: "choose-members",
    cells: [],
    catalogue: [{ kind: "members", phrase: "Các đơn vị liên quan", members: ["MN01"] }],
  },
  "remove-coordinating": {
    kind: "remove-coordinating",
    cells: [{ ...cell, part: "coordinating", before: "BGH, Văn thư", after: "Văn thư" }],
    catalogue: [],
  },
  "swap-date": { kind: "swap-date", cells: [time], catalogue: [] },
  "date-to-text": { kind: "date-to-text", cells: [{ ...time, after: "06/10/2025" }], catalogue: [] },
  renumber: { kind: "renumber", cells: [{ ...cell, part: "ordinal" }], catalogue: [] },
  "set-progress": { kind: "set-progress", cells: [{ ...cell, part: "progress" }], catalogue: [] },
  "set-day": {
    kind: "set-day",
    cells: [{ cell: "'Tiến độ'!R6", part: "day", before: "", after: "31/03/2025" }],
    catalogue: [],
  },
  "convert-font": { kind: "convert-font", cells: [{ ...cell, part: "content" }], catalogue: [] },
};

describe("the words of a fix", () => {
  it.each([
    ["add-alias", "Sửa: ghi “MN Hoa May” là tên khác của “Trường Mầm non Hoa Mai”"],
    ["add-unit", "Sửa: thêm “Trường Mầm non Hoa Sen” vào danh mục đơn vị"],
    ["choose-members", "Sửa: ghi thành viên của “Các đơn vị liên quan”"],
    ["remove-coordinating", "Sửa: cột phối hợp còn “Văn thư”"],
    ["swap-date", "Sửa: đổi thành 10/06/2025"],
    ["date-to-text", "Sửa: giữ 06/10/2025 ở dạng chữ"],
    ["renumber", "Sửa: đánh lại số thứ tự 1 nhiệm vụ"],
    ["set-day", "Sửa: ghi ngày hoàn thành 31/03/2025 (đúng hạn)"],
    ["convert-font", "Sửa: chuyển sang Unicode"],
  ] as const)("%s: %s", (kind, expected) => {
    expect(fixLabel(FIXES[kind], fixesFor("vi"))).toBe(expected);
  });

  it.each<Language>(["vi", "en"])("of all of a kind tell how many (%s)", (language) => {
    const { all, change } = fixesFor(language);
    for (const kind of Object.keys(FIXES) as FixKind[]) expect(all[kind](7)).toContain("7");
    expect(change("5", "4")).toBe("“5” → “4”");
    expect(fixLabel(FIXES["add-unit"], fixesFor(language))).not.toMatch(/undefined|!/);
  });
});
