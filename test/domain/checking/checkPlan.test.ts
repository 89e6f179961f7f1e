import { checkPlan } from "../../../src/domain/checking/checkPlan";
import type { Issue } from "../../../src/domain/plan/Issue";
import type { Plan, Task } from "../../../src/domain/plan/Plan";
import type { Catalogue, Unit } from "../../../src/domain/plan/Unit";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { splitUnits } from "../../../src/domain/units/splitUnits";

const unit = (code: string, name: string, level: string): Unit => ({
  code,
  name,
  level,
  aliases: [],
  block: "",
  contact: "",
  email: "",
  note: "",
});
const CATALOGUE: Catalogue = {
  units: [
    unit("PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan"),
    unit("MN01", "Trường Mầm non Hoa Mai", "MN"),
    unit("TH01", "Trường Tiểu học Hòa An", "TH"),
  ],
  groups: [],
};
const NO_CATALOGUE: Catalogue = { units: [], groups: [] };

interface Written {
  readonly ordinal?: string;
  readonly content?: string;
  readonly lead?: string;
  readonly coordinating?: string;
  readonly time?: string;
  readonly kind?: Task["kind"];
  readonly section?: string;
}

/** A plan whose own parts have no cell. */
const NOWHERE = { title: null, reports: null, header: null, missingColumns: [] } as const;

function aTask(written: Written, row: number, year: number | null): Task {
  const { ordinal = String(row), content = `Nhiệm vụ ${String(row)}`, kind = "specific", section = "" } = written;
  const { lead = "Phòng Giáo dục và Đào tạo", coordinating = "", time = "Quý I" } = written;
  const cell = (column: string, text: string) => (text === "" ? null : `Sheet1!${column}${String(row + 1)}`);
  return {
    ordinal,
    section,
    kind,
    content,
    leadText: lead,
    coordinatingText: coordinating,
    leadUnits: splitUnits(lead, CATALOGUE),
    coordinatingUnits: splitUnits(coordinating, CATALOGUE),
    timeText: time,
    schedule: parseSchedule(time, year),
    extras: {},
    source: {
      row,
      content: cell("B", content),
      lead: cell("C", lead),
      coordinating: cell("D", coordinating),
      time: cell("E", time),
    },
  };
}

function aPlan(written: readonly Written[], whole: Partial<Plan> = {}): Plan {
  const year = whole.year === undefined ? 2025 : whole.year;
  const tasks = written.map((one, index) => aTask(one, index + 1, year));
  const heads = { title: "Kế hoạch", issuer: "", parentIssuer: "", place: "", legalBasis: [], extraColumns: [] };
  return { ...heads, form: "table", reports: [], tasks, ...whole, year };
}

function issuesOf(written: readonly Written[], whole: Partial<Plan> = {}, catalogue = CATALOGUE): readonly Issue[] {
  return checkPlan(aPlan(written, whole), catalogue, "Sheet1");
}

describe("one task", () => {
  it("without fault has no issue", () => {
    expect(issuesOf([{ coordinating: "Trường Mầm non Hoa Mai, Trường Tiểu học Hòa An" }])).toEqual([]);
  });

  it.each<[string, Written, object]>([
    ["has no content", { content: "" }, { kind: "missing-content", severity: "error", cell: "Sheet1!A2" }],
    ["has no lead", { lead: "" }, { kind: "missing-lead", severity: "error", cell: "Sheet1!B2", ordinal: "1" }],
    ["has no time", { time: "" }, { kind: "missing-time", severity: "error", cell: "Sheet1!B2" }],
    [
      "is regular and has no lead",
      { kind: "regular", lead: "", time: "" },
      { kind: "missing-lead", severity: "warning" },
    ],
    [
      "has two leads",
      { lead: "Trường Mầm non Hoa Mai; Trường Tiểu học Hòa An" },
      { kind: "several-leads", names: ["Trường Mầm non Hoa Mai", "Trường Tiểu học Hòa An"], cell: "Sheet1!C2" },
    ],
    ["is led by a group", { lead: "Các trường Tiểu học" }, { kind: "lead-is-group", text: "Các trường Tiểu học" }],
    [
      "has its lead among the coordinating units",
      { coordinating: "Phòng Giáo dục và Đào tạo, Trường Tiểu học Hòa An" },
      { kind: "lead-also-coordinating", name: "Phòng Giáo dục và Đào tạo", cell: "Sheet1!D2" },
    ],
    [
      "names a unit that is nearly one of the catalogue",
      { lead: "Trường Mầm non Hoa May" },
      { kind: "unknown-unit", severity: "warning", suggestions: ["Trường Mầm non Hoa Mai"], cell: "Sheet1!C2" },
    ],
    [
      "names an open group",
      { coordinating: "Các đơn vị liên quan" },
      { kind: "open-group-without-members", text: "Các đơn vị liên quan", cell: "Sheet1!D2" },
    ],
    [
      "has a quarter there is not",
      { time: "Quý V" },
      { kind: "time-not-understood", severity: "error", text: "Quý V" },
    ],
    ["begins somewhere in a quarter", { time: "Đầu quý II" }, { kind: "time-needs-date", severity: "warning" }],
    ["waits for something", { time: "Khi có hướng dẫn" }, { kind: "time-needs-date", severity: "info" }],
    [
      "says something beside its date",
      { time: "Quý I, trừ các trường vùng cao" },
      { kind: "time-partly-read", severity: "warning", unread: ["trừ các trường vùng cao"], cell: "Sheet1!E2" },
    ],
    [
      "is in last year",
      { time: "Quý I năm 2024" },
      { kind: "time-in-other-year", severity: "error", year: 2024, planYear: 2025, cell: "Sheet1!E2" },
    ],
    [
      "ends next year",
      { time: "Từ tháng 9/2025 đến tháng 5/2026" },
      { kind: "time-in-other-year", severity: "warning" },
    ],
    ["is due on a Sunday", { time: "15/6" }, { kind: "due-on-day-off", date: "2025-06-15", weekday: 0 }],
    [
      "is due before a Saturday",
      { time: "Trước ngày 06/12" },
      { kind: "due-on-day-off", date: "2025-12-06", weekday: 6 },
    ],
    [
      "holds two tasks",
      {
        content:
          "Thực hiện xây dựng cơ quan văn hóa. Thực hiện phong trào thi đua, đăng ký mô hình “Dân vận khéo” năm 2025.",
      },
      { kind: "two-tasks-in-cell", severity: "info", cell: "Sheet1!B2" },
    ],
  ])("that %s", (_, written, expected) => {
    expect(issuesOf([written])).toEqual([expect.objectContaining(expected)]);
  });

  it.each<[string, Written]>([
    ["the end of a quarter on a Sunday that nobody wrote down", { time: "Quý III" }],
    [
      "a second sentence that carries on the first",
      { content: "Triển khai Nghị quyết. Đẩy mạnh cải cách hành chính." },
    ],
    ["a regular task without time", { kind: "regular", time: "" }],
    ["“Thường xuyên”", { time: "Thường xuyên" }],
  ])("is left in peace for %s", (_, written) => {
    expect(issuesOf([written], { year: written.time === "Quý III" ? 2029 : 2025 })).toEqual([]);
  });
});

describe("the plan as a whole", () => {
  it.each<[string, readonly Written[], object]>([
    [
      "the same task twice",
      [{ content: "Rà soát, ký cam kết" }, { content: "Rà soát,  ký cam kết" }],
      { kind: "duplicate-task", ordinal: "2", otherOrdinal: "1", cell: "Sheet1!B3" },
    ],
    [
      "a number left out",
      [{ ordinal: "1" }, { ordinal: "3" }],
      { kind: "ordinal-out-of-order", ordinal: "3", expected: "2" },
    ],
    [
      "a number twice",
      [{ ordinal: "1" }, { ordinal: "2" }, { ordinal: "2" }],
      { kind: "ordinal-out-of-order", expected: "3" },
    ],
    [
      "a dotted number left out",
      [{ ordinal: "1.1" }, { ordinal: "1.3" }],
      { kind: "ordinal-out-of-order", expected: "1.2" },
    ],
  ])("shows %s", (_, written, expected) => {
    expect(issuesOf(written)).toEqual([expect.objectContaining(expected)]);
  });

  it("lets numbers start again in a new section or group", () => {
    expect(issuesOf(["1", "2", "1", "2"].map((ordinal) => ({ ordinal })))).toEqual([]);
    expect(
      issuesOf([
        { ordinal: "4", section: "A" },
        { ordinal: "1", section: "B" },
      ]),
    ).toEqual([]);
    expect(issuesOf(["1.1", "1.2", "2.1", "2.2"].map((ordinal) => ({ ordinal })))).toEqual([]);
  });

  it("lets the same words stand for other units or times", () => {
    expect(
      issuesOf([
        { content: "Báo cáo", time: "Quý I" },
        { content: "Báo cáo", time: "Quý II" },
      ]),
    ).toEqual([]);
  });

  it("names an unknown unit once, at its first cell", () => {
    const issues = issuesOf([{ coordinating: "Trường Mầm non Hoa May" }, { coordinating: "Trường Mầm non Hoa May" }]);
    expect(issues.map(({ kind, cell }) => [kind, cell])).toEqual([["unknown-unit", "Sheet1!D2"]]);
  });

  it("says nothing of single bodies when there is no catalogue", () => {
    expect(issuesOf([{ lead: "Hiệu trưởng" }], {}, NO_CATALOGUE)).toEqual([]);
  });

  it("accepts an open group whose members were chosen", () => {
    const groups = [{ phrase: "Các đơn vị liên quan", members: ["MN01"] }];
    expect(issuesOf([{ coordinating: "các đơn vị liên quan" }], {}, { ...CATALOGUE, groups })).toEqual([]);
  });

  it.each<[string, Plan["source"], string]>([
    ["its title", { ...NOWHERE, title: "Sheet1!A3", header: "Sheet1!A5" }, "Sheet1!A3"],
    ["the table's first heading when there is no title", { ...NOWHERE, header: "Sheet1!A5" }, "Sheet1!A5"],
    ["the first task when there is neither", NOWHERE, "Sheet1!B2"],
  ])("misses its year at %s", (_, source, cell) => {
    const whole = source === undefined ? {} : { source };
    expect(issuesOf([{}], { year: null, ...whole })).toEqual([{ kind: "missing-year", severity: "warning", cell }]);
  });

  it("says once that a column is missing, and not again for each task", () => {
    const source = { ...NOWHERE, missingColumns: ["lead", "time"] as const };
    expect(issuesOf([{ lead: "", time: "" }], { source })).toEqual([]);
  });

  it("names the number's own cell when there is one", () => {
    const plan = aPlan([{ ordinal: "1" }, { ordinal: "3" }]);
    const tasks = plan.tasks.map((task) => ({
      ...task,
      source: { ...task.source, ordinal: `Sheet1!A${String(task.source.row + 1)}` },
    }));
    expect(checkPlan({ ...plan, tasks }, CATALOGUE, "Sheet1").map(({ cell }) => cell)).toEqual(["Sheet1!A3"]);
  });

  it("shows a text in a dead font with what it says in Unicode", () => {
    const issues = issuesOf([{ content: "Thùc hiÖn c«ng t¸c d©n vËn" }]);
    expect(issues).toEqual([
      expect.objectContaining({
        kind: "dead-font",
        severity: "error",
        cell: "Sheet1!B2",
        font: "TCVN3",
        converted: "Thực hiện công tác dân vận",
      }),
    ]);
  });

  it.each<[string, string, string, boolean]>([
    ["after", "2025-06-12", "2025-06-10", true],
    ["on the same day as", "2025-06-10", "2025-06-10", true],
    ["before", "2025-06-09", "2025-06-10", false],
  ])("lets the units report %s the office itself: %s and %s is an issue: %s", (_, due, ownDue, isIssue) => {
    const source = { ...NOWHERE, reports: "Sheet1!A30" };
    const reports = [{ kind: "6 tháng", due }];
    const issues = issuesOf([], {
      source,
      reports,
      ownReports: [
        { kind: "6 tháng", due: ownDue },
        { kind: "năm", due: ownDue },
      ],
    });
    const expected = {
      kind: "report-not-before-own",
      severity: "warning",
      cell: "Sheet1!A30",
      report: "6 tháng",
      due,
      ownDue,
    };
    expect(issues).toEqual(isIssue ? [expected] : []);
  });

  it("has a report deadline on a day off", () => {
    const reports = [{ kind: "năm", due: "2026-12-05" }];
    expect(issuesOf([], { year: 2026, reports })).toEqual([
      { kind: "due-on-day-off", severity: "info", cell: null, date: "2026-12-05", weekday: 6 },
    ]);
  });

  it("of a prose plan lists what is missing as warnings", () => {
    const severities = issuesOf([{ lead: "", time: "" }], { form: "outline" }).map(({ severity }) => severity);
    expect(severities).toEqual(["warning", "warning"]);
  });
});
