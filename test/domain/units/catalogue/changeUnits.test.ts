import type { Catalogue, Unit } from "../../../../src/domain/plan/Unit";
import { changeUnits } from "../../../../src/domain/units/catalogue/changeUnits";
import { splitUnits } from "../../../../src/domain/units/splitUnits";

function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return { code, name, aliases: [], level: "MN", block: "", contact: "", email: "", note: "", ...more };
}

const CATALOGUE: Catalogue = {
  units: [
    unit("MN01", "Trường Mầm non Hoa Mai", { aliases: ["MN Hoa Mai"], note: "Điểm chính" }),
    unit("MN02", "Trường Mầm non Hoa May", { block: "Mầm non", contact: "Cô Lan", note: "Điểm lẻ" }),
    unit("TH01", "Trường Tiểu học Hòa An", { level: "TH" }),
  ],
  groups: [{ phrase: "Các đơn vị liên quan", members: ["MN02", "TH01", "MN01"] }],
};

const namedBy = (catalogue: Catalogue, text: string): readonly (string | null)[] =>
  splitUnits(text, catalogue).map((mention) => mention.unit);

describe("a unit that gets a new name", () => {
  it("keeps its code, and its old name as another name, by which plans still mean it", () => {
    const change = { kind: "rename", code: "TH01", name: "  Trường TH&THCS  Hòa An " } as const;
    const after = changeUnits(CATALOGUE, change);
    if (!after.ok) throw new Error(after.error.kind);
    expect(after.value.units[2]).toMatchObject({
      code: "TH01",
      name: "Trường TH&THCS Hòa An",
      aliases: ["Trường Tiểu học Hòa An"],
    });
    expect(namedBy(after.value, "Trường Tiểu học Hòa An")).toEqual(["Trường TH&THCS Hòa An"]);
  });

  it("may get back a name that it had before", () => {
    const after = changeUnits(CATALOGUE, { kind: "rename", code: "MN01", name: "MN Hoa Mai" });
    expect(after).toMatchObject({ ok: true, value: { units: [{ name: "MN Hoa Mai" }, {}, {}] } });
    if (after.ok) expect(after.value.units[0]?.aliases).toEqual(["Trường Mầm non Hoa Mai"]);
  });

  it.each([
    ["no unit", { kind: "rename", code: "", name: "Trường mới" }, { kind: "unit-wanted" }],
    ["one unit alone", { kind: "merge", from: "MN01", into: "" }, { kind: "unit-wanted" }],
    ["an empty name", { kind: "rename", code: "MN01", name: " " }, { kind: "name-wanted" }],
    [
      "another unit's name, however it is written",
      { kind: "rename", code: "TH01", name: "MN Hoa Mai" },
      { kind: "name-taken-by-unit", name: "MN Hoa Mai", other: "Trường Mầm non Hoa Mai" },
    ],
    ["a unit that is gone", { kind: "rename", code: "XX", name: "Trường mới" }, { kind: "unit-gone", code: "XX" }],
    ["a unit merged with itself", { kind: "merge", from: "MN01", into: "mn01" }, { kind: "same-unit" }],
    [
      "a group of nobody known",
      { kind: "group", phrase: "Tổ giúp việc", members: ["XX"] },
      { kind: "unit-gone", code: "XX" },
    ],
    ["a group without a name", { kind: "group", phrase: "", members: [] }, { kind: "name-wanted" }],
  ] as const)("is refused, with the reason: %s", (_what, change, error) => {
    expect(changeUnits(CATALOGUE, change)).toEqual({ ok: false, error });
  });
});

describe("two units that are one", () => {
  const after = changeUnits(CATALOGUE, { kind: "merge", from: "MN02", into: "MN01" });

  it("become one with both names, which knows what either knew", () => {
    if (!after.ok) throw new Error(after.error.kind);
    expect(after.value.units.map(({ code }) => code)).toEqual(["MN01", "TH01"]);
    expect(after.value.units[0]).toEqual(
      unit("MN01", "Trường Mầm non Hoa Mai", {
        aliases: ["MN Hoa Mai", "Trường Mầm non Hoa May"],
        block: "Mầm non",
        contact: "Cô Lan",
        note: "Điểm chính; Điểm lẻ",
      }),
    );
    expect(namedBy(after.value, "Trường Mầm non Hoa May")).toEqual(["Trường Mầm non Hoa Mai"]);
  });

  it("are one member of the groups in which they both stood", () => {
    expect(after).toMatchObject({ ok: true, value: { groups: [{ members: ["MN01", "TH01"] }] } });
  });
});

describe("a group", () => {
  it.each([
    ["Các đơn vị liên quan", ["TH01"], 1],
    ["các đơn vị  liên quan", [], 1],
    ["Tổ giúp việc", ["MN01", "TH01"], 2],
  ])("stands for exactly those that are chosen: %s", (phrase, members, groups) => {
    const changed = changeUnits(CATALOGUE, { kind: "group", phrase, members });
    if (!changed.ok) throw new Error(changed.error.kind);
    expect(changed.value.groups).toHaveLength(groups);
    expect(changed.value.groups.at(-1)?.members).toEqual(members);
  });
});
