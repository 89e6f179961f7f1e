import fc from "fast-check";
import { checkPlan } from "../../../../src/domain/checking/checkPlan";
import { changeCatalogue } from "../../../../src/domain/checking/fixes/changeCatalogue";
import { combineFixes } from "../../../../src/domain/checking/fixes/combineFixes";
import type { Fix } from "../../../../src/domain/checking/fixes/Fix";
import { fixesOf } from "../../../../src/domain/checking/fixes/fixesOf";
import { withoutMention } from "../../../../src/domain/checking/fixes/withoutMention";
import type { Issue } from "../../../../src/domain/plan/Issue";
import type { Plan, Task } from "../../../../src/domain/plan/Plan";
import type { Catalogue, Unit } from "../../../../src/domain/plan/Unit";
import { parseSchedule } from "../../../../src/domain/time/parseSchedule";
import { splitUnits } from "../../../../src/domain/units/splitUnits";

const SHEET = "Nhiệm vụ";

function unit(code: string, name: string, level: string): Unit {
  return { code, name, level, aliases: [], block: "", contact: "", email: "", note: "" };
}

const CATALOGUE: Catalogue = {
  units: [
    unit("PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan"),
    unit("MN01", "Trường Mầm non Hoa Mai", "MN"),
    unit("TH01", "Trường Tiểu học Hòa An", "TH"),
    unit("TH02", "Trường Tiểu học Minh Khai", "TH"),
  ],
  groups: [],
};

type Written = Partial<Record<"ordinal" | "content" | "lead" | "coordinating" | "time", string>>;

function aTask(written: Written, row: number): Task {
  const { ordinal = String(row), content = `Nội dung ${String(row)}`, lead = "Phòng Giáo dục và Đào tạo" } = written;
  const { coordinating = "", time = "Quý I" } = written;
  const at = (column: string): string => `${column}${String(row)}`;
  return {
    ordinal,
    content,
    section: "",
    kind: "specific",
    leadText: lead,
    coordinatingText: coordinating,
    leadUnits: splitUnits(lead, CATALOGUE),
    coordinatingUnits: splitUnits(coordinating, CATALOGUE),
    timeText: time,
    schedule: parseSchedule(time, 2025),
    extras: {},
    source: { row: row - 1, ordinal: at("A"), content: at("B"), lead: at("C"), coordinating: at("D"), time: at("E") },
  };
}

function aPlan(written: readonly Written[]): Plan {
  const heads = { title: "", issuer: "", parentIssuer: "", place: "", legalBasis: [], extraColumns: [], reports: [] };
  return { ...heads, form: "table", year: 2025, tasks: written.map((one, index) => aTask(one, index + 1)) };
}

function fixesIn(written: readonly Written[]): readonly (readonly Fix[])[] {
  const plan = aPlan(written);
  const fixed = { plan, catalogue: CATALOGUE, sheet: SHEET };
  return checkPlan(plan, CATALOGUE, SHEET).map((issue) => fixesOf(issue, fixed));
}

const changesOf = (fixes: readonly Fix[]): readonly string[][] =>
  fixes.map(({ kind, cells }) => [kind, ...cells.map(({ cell, before, after }) => `${cell}: ${before} → ${after}`)]);

describe("the fix of an issue", () => {
  it.each<[string, readonly Written[], readonly string[][]]>([
    [
      "a lead that coordinates too",
      [{ coordinating: "Trường Mầm non Hoa Mai, Phòng Giáo dục và Đào tạo" }],
      [
        [
          "remove-coordinating",
          "'Nhiệm vụ'!D1: Trường Mầm non Hoa Mai, Phòng Giáo dục và Đào tạo → Trường Mầm non Hoa Mai",
        ],
      ],
    ],
    [
      "numbers after one that was left out",
      [{ ordinal: "1" }, { ordinal: "2" }, { ordinal: "4" }, { ordinal: "5" }],
      [["renumber", "'Nhiệm vụ'!A3: 4 → 3", "'Nhiệm vụ'!A4: 5 → 4"]],
    ],
    [
      "a number that stands twice",
      [{ ordinal: "1" }, { ordinal: "2" }, { ordinal: "2" }],
      [["renumber", "'Nhiệm vụ'!A3: 2 → 3"]],
    ],
    [
      "dotted numbers, each list for itself",
      [{ ordinal: "1.1" }, { ordinal: "1.3" }, { ordinal: "2.1" }, { ordinal: "2.2" }],
      [["renumber", "'Nhiệm vụ'!A2: 1.3 → 1.2"]],
    ],
    [
      "numbers with noughts, in the group that starts again",
      [{ ordinal: "01" }, { ordinal: "02" }, { ordinal: "01" }, { ordinal: "03" }],
      [["renumber", "'Nhiệm vụ'!A4: 03 → 02"]],
    ],
    [
      "a text in TCVN3",
      [{ content: "Thùc hiÖn c«ng t¸c d©n vËn" }],
      [["convert-font", "'Nhiệm vụ'!B1: Thùc hiÖn c«ng t¸c d©n vËn → Thực hiện công tác dân vận"]],
    ],
  ])("%s", (_, written, expected) => {
    expect(fixesIn(written).map(changesOf)).toEqual([expected]);
  });

  it("that a name is unknown keeps the words and adds them to the catalogue, as another name or as a unit", () => {
    const [fixes = []] = fixesIn([{ lead: "Trường Mầm non Hoa May" }]);
    expect(fixes).toEqual([
      {
        kind: "add-alias",
        cells: [],
        catalogue: [{ kind: "alias", unit: "Trường Mầm non Hoa Mai", alias: "Trường Mầm non Hoa May" }],
      },
      { kind: "add-unit", cells: [], catalogue: [{ kind: "unit", name: "Trường Mầm non Hoa May" }] },
    ]);
  });

  it.each<[string, string | null, readonly string[][]]>([
    [
      "swapped or as text",
      "2025-06-10",
      [
        ["swap-date", "'Nhiệm vụ'!E1: 06/10/2025 → 10/06/2025"],
        ["date-to-text", "'Nhiệm vụ'!E1: 06/10/2025 → 06/10/2025"],
      ],
    ],
    ["only as text", null, [["date-to-text", "'Nhiệm vụ'!E1: 06/10/2025 → 06/10/2025"]]],
  ])("that a time is a date is offered %s", (_, swapped, expected) => {
    const plan = aPlan([{ time: "06/10/2025" }]);
    const cell = "'Nhiệm vụ'!E1";
    const issue: Issue = { severity: "warning", cell, kind: "time-is-date-cell", date: "2025-10-06", swapped };
    expect(changesOf(fixesOf(issue, { plan, catalogue: CATALOGUE, sheet: SHEET }))).toEqual(expected);
  });

  it.each<[string, Written]>([
    ["a missing time", { time: "" }],
    ["a time in another year", { time: "Quý I năm 2024" }],
    ["a group that leads", { lead: "Các trường Tiểu học" }],
    ["an open group", { coordinating: "Các đơn vị liên quan" }],
  ])("is nobody's guess for %s", (_, written) => {
    expect(fixesIn([written])).toEqual([[]]);
  });
});

describe("a unit taken out of a cell", () => {
  it.each<[string, string, string | null]>([
    ["Phòng Giáo dục và Đào tạo; Trường Tiểu học Hòa An", "Phòng Giáo dục và Đào tạo", "Trường Tiểu học Hòa An"],
    [
      "Trường Mầm non Hoa Mai, Phòng Giáo dục\nvà Đào tạo, Trường Tiểu học Hòa An",
      "Phòng Giáo dục và Đào tạo",
      "Trường Mầm non Hoa Mai, Trường Tiểu học Hòa An",
    ],
    [
      "Trường Mầm non Hoa Mai\nPhòng Giáo dục và Đào tạo\nTrường Tiểu học Hòa An",
      "Phòng Giáo dục và Đào tạo",
      "Trường Mầm non Hoa Mai\nTrường Tiểu học Hòa An",
    ],
    ["BGH BCH CĐ", "BGH", "BCH CĐ"],
    ["Phòng Giáo dục và Đào tạo", "Phòng Giáo dục và Đào tạo", ""],
    ["Trường Tiểu học Hòa An", "Phòng Giáo dục và Đào tạo", null],
  ])("%j without %j is %j", (text, mention, expected) => {
    expect(withoutMention(text, mention, CATALOGUE)).toBe(expected);
  });

  it("leaves exactly the others, or nothing is changed", () => {
    const names = CATALOGUE.units.map(({ name }) => name);
    const cell = fc.tuple(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 2 }),
      fc.constantFrom(", ", "; ", "\n", "\n- ", ";", ",\n"),
    );
    fc.assert(
      fc.property(cell, fc.nat(), ([written, separator], place) => {
        const out = written[place % written.length] ?? "";
        const after = withoutMention(written.join(separator), out, CATALOGUE) ?? "";
        expect(splitUnits(after, CATALOGUE).map(({ text }) => text)).toEqual(written.filter((name) => name !== out));
      }),
    );
  });
});

describe("fixes together", () => {
  it("do once what they do alike", () => {
    const all = fixesIn([{ ordinal: "1" }, { ordinal: "3" }, { ordinal: "5" }]).flat();
    expect(all.length).toBe(2);
    expect(combineFixes(all).cells.map(({ after }) => after)).toEqual(["2", "3"]);
  });

  it("leave out the one that contradicts another", () => {
    const [swap, text] = ["10/06/2025", "06/10/2025"].map((after): Fix => ({
      kind: "swap-date",
      cells: [{ cell: "'Nhiệm vụ'!E1", part: "time", before: "06/10/2025", after }],
      catalogue: [],
    }));
    expect(combineFixes([swap, text].filter((fix) => fix !== undefined)).left).toEqual([text]);
  });

  it("leave a plan without those issues", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, (places) => {
        const plan = aPlan(places.map((place) => ({ ordinal: String(place) })));
        const fixed = { plan, catalogue: CATALOGUE, sheet: SHEET };
        const fixes = checkPlan(plan, CATALOGUE, SHEET).flatMap((issue) => fixesOf(issue, fixed));
        const after = new Map(combineFixes(fixes).cells.map((change) => [change.cell, change.after]));
        const tasks = plan.tasks.map((task, index) => ({
          ...task,
          ordinal: after.get(`'Nhiệm vụ'!A${String(index + 1)}`) ?? task.ordinal,
        }));
        expect(checkPlan({ ...plan, tasks }, CATALOGUE, SHEET)).toEqual([]);
      }),
    );
  });
});

describe("the catalogue after a fix", () => {
  it("knows the name that was accepted, and only by it", () => {
    const change = { kind: "alias", unit: "Trường Tiểu học Minh Khai", alias: "TH Minh Khải" } as const;
    const after = changeCatalogue(CATALOGUE, change);
    expect(splitUnits("TH Minh Khải", after)[0]?.unit).toBe("Trường Tiểu học Minh Khai");
    expect(splitUnits("TH Minh Khái", after)[0]?.unit).toBeNull();
    expect(changeCatalogue(after, change)).toEqual(after);
  });

  it("has the new unit under a code of its own", () => {
    const after = changeCatalogue(CATALOGUE, { kind: "unit", name: "Trường Mầm non Hoa Sen" });
    expect(after.units.at(-1)).toMatchObject({ code: "MN02", name: "Trường Mầm non Hoa Sen", level: "MN" });
    expect(changeCatalogue(after, { kind: "unit", name: "Trường mầm non  Hoa Sen" })).toEqual(after);
  });

  it("knows who stands behind an open group", () => {
    const after = changeCatalogue(CATALOGUE, { kind: "members", phrase: "Các đơn vị liên quan", members: ["MN01"] });
    expect(after.groups).toEqual([{ phrase: "Các đơn vị liên quan", members: ["MN01"] }]);
    const more = changeCatalogue(after, { kind: "members", phrase: "các đơn vị liên quan", members: ["TH01"] });
    expect(more.groups).toEqual([{ phrase: "Các đơn vị liên quan", members: ["MN01", "TH01"] }]);
  });
});
