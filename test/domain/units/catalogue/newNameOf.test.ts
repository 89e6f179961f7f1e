import { checkPlan } from "../../../../src/domain/checking/checkPlan";
import type { Task } from "../../../../src/domain/plan/Plan";
import type { Catalogue, Unit } from "../../../../src/domain/plan/Unit";
import { newNameOf } from "../../../../src/domain/units/catalogue/newNameOf";
import { splitUnits } from "../../../../src/domain/units/splitUnits";

function unit(code: string, name: string): Unit {
  return { code, name, aliases: [], level: "", block: "", contact: "", email: "", note: "" };
}

const COMMUNE: Catalogue = {
  units: [unit("XH", "Phòng Văn hóa - Xã hội"), unit("TH01", "Trường Tiểu học Nam Sơn"), unit("TH02", "TH Hòa An")],
  groups: [],
  renames: [
    { from: "Trường Tiểu học Nam Sơn 2", to: "Trường Tiểu học Nam Sơn" },
    { from: "Trường Tiểu học Bắc Sơn", to: "Trường Tiểu học chưa có" },
  ],
};

describe("a body's name of today", () => {
  it.each([
    ["Phòng Giáo dục và Đào tạo", "Phòng Văn hóa - Xã hội"],
    ["Phòng GD&ĐT", "Phòng Văn hóa - Xã hội"],
    ["Phòng Nội vụ", "Phòng Văn hóa - Xã hội"],
    ["TRƯỜNG TIỂU HỌC  NAM SƠN 2", "Trường Tiểu học Nam Sơn"],
    ["Trường Tiểu học Bắc Sơn", null],
    ["Phòng Tài chính - Kế hoạch", null],
    ["Phòng Văn hóa - Xã hội", null],
    ["TH Hòa An", null],
  ])("%s is called %s", (name, expected) => {
    expect(newNameOf(name, COMMUNE)).toBe(expected);
  });

  it("goes before what the reorganisation made of it", () => {
    const renames = [{ from: "Phòng Nội vụ", to: "TH Hòa An" }];
    expect(newNameOf("Phòng Nội vụ", { ...COMMUNE, renames })).toBe("TH Hòa An");
  });

  it("is offered by the check, first of all; the words stay", () => {
    const lead = "Phòng Giáo dục và Đào tạo";
    const cells = { row: 0, content: "B1", lead: "C1", coordinating: null, time: "D1" };
    const task: Task = {
      ...{
        ordinal: "1",
        section: "",
        kind: "regular" as const,
        content: "Báo cáo",
        coordinatingText: "",
        timeText: "",
      },
      ...{ leadText: lead, leadUnits: splitUnits(lead, COMMUNE), coordinatingUnits: [], extras: {}, source: cells },
      schedule: {
        kind: "empty",
        quarters: [],
        milestones: [],
        due: null,
        dueInclusive: true,
        recurring: false,
        residue: [],
      },
    };
    const heads = { title: "", issuer: "", parentIssuer: "", place: "", legalBasis: [], extraColumns: [], reports: [] };
    const issues = checkPlan({ ...heads, form: "table", year: 2026, tasks: [task] }, COMMUNE, "Sheet1");
    expect(issues).toEqual([
      expect.objectContaining({ kind: "unknown-unit", text: lead, suggestions: ["Phòng Văn hóa - Xã hội"] }),
    ]);
  });
});
