import fc from "fast-check";
import type { PerQuarter, Quarter } from "../../../src/domain/plan/Quarter";
import { figuresOf, type TrackedLine } from "../../../src/domain/tracking/figures";
import { doneKeys } from "../../../src/domain/tracking/isQuarterDone";
import { PERIODS, QUARTERS_OF } from "../../../src/domain/tracking/Period";
import { DONE_WORDS } from "../../../src/domain/tracking/progressVocabulary";
import type { StatusRule } from "../../../src/domain/tracking/StatusRule";
import type { QuarterMilestone } from "../../../src/domain/tracking/trackedStatus";

const RULE: StatusRule = { asOf: "2025-07-01", reminderDays: 15, doneWords: doneKeys(DONE_WORDS) };
const [Q1, Q2, Q3, Q4] = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"] as const;

type Cells = PerQuarter<string | number | null>;

function line(milestones: PerQuarter<QuarterMilestone>, progress: Cells, over: Partial<TrackedLine> = {}): TrackedLine {
  return { task: "NV-1", unit: "MN01", milestones, progress, completedOn: null, hasResult: false, ...over };
}

const milestone = (end: string) => fc.constantFrom<QuarterMilestone>(null, "expected", end);
const cell = fc.constantFrom<string | number | null>(
  null,
  "Hoàn thành",
  "Đang làm",
  "Chưa thực hiện",
  "Đã gửi công văn",
  0.5,
  1,
);
const lines: fc.Arbitrary<readonly TrackedLine[]> = fc.array(
  fc.record({
    task: fc.constantFrom("NV-1", "NV-2", "NV-3"),
    unit: fc.constantFrom("MN01", "MN02", "TH01"),
    milestones: fc.tuple(
      milestone("2025-03-31"),
      milestone("2025-06-30"),
      milestone("2025-09-30"),
      milestone("2025-12-31"),
    ),
    progress: fc.tuple(cell, cell, cell, cell),
    completedOn: fc.constantFrom(null, "2025-03-20", "2025-08-15"),
    hasResult: fc.boolean(),
  }),
  { maxLength: 30 },
);

const FIGURES = ["total", "completed", "onTime", "late", "undated", "unfinished", "inTime", "overdue"] as const;

describe("the figures of a report", () => {
  it.each<[string, TrackedLine, boolean]>([
    ["nothing said of a planned quarter", line([Q1, null, null, null], [null, null, null, null]), true],
    ["a word in one of the period's quarters", line([Q1, null, null, null], [null, "Đang làm", null, null]), false],
    ["a word in a later quarter only", line([Q1, null, null, null], [null, null, "Đang làm", null]), true],
    [
      "a result beside the quarters",
      line([Q1, null, null, null], [null, null, null, null], { hasResult: true }),
      false,
    ],
    ["nothing planned in the period", line([null, null, Q3, null], [null, null, null, null]), false],
    [
      "a task that is done by its day",
      line([Q1, null, null, null], [null, null, null, null], { completedOn: Q1 }),
      false,
    ],
  ])("count %s in the first half-year: silent is %j of it", (_what, one, silent) => {
    expect(figuresOf([one], RULE, "H1").total.inPeriod.silent).toBe(silent ? 1 : 0);
  });

  it("count in a period the lines with a milestone in it, work that goes on all year in every quarter of it", () => {
    const some = [
      line([Q1, null, null, null], ["Xong", null, null, null]),
      line([null, Q2, null, null], [null, null, null, null]),
      line(["expected", "expected", "expected", Q4], [null, null, null, null]),
      line([null, null, null, null], [null, null, null, null]),
    ];
    const counted = PERIODS.map((period) => [period, figuresOf(some, RULE, period).total.inPeriod.total]);
    expect(Object.fromEntries(counted)).toEqual({ Q1: 2, Q2: 2, H1: 3, Q3: 1, "9M": 3, Q4: 1, H2: 1, Y: 3 });
  });

  it("count up to a period's end every line with a milestone before it, and what waits for a date, which nobody can say comes later", () => {
    const some = [
      line([Q1, null, null, null], ["Xong", null, null, null]),
      line([null, Q2, null, null], [null, null, null, null]),
      line([null, null, null, Q4], [null, null, null, null]),
      line(["expected", "expected", "expected", Q4], [null, null, null, null]),
      line([null, null, null, null], [null, null, null, null]),
    ];
    const counted = PERIODS.map((period) => [period, figuresOf(some, RULE, period).total.cumulative.total]);
    expect(Object.fromEntries(counted)).toEqual({ Q1: 3, Q2: 4, H1: 4, Q3: 4, "9M": 4, Q4: 5, H2: 5, Y: 5 });
  });

  it("tell of each quarter how far the lines are that have work in it", () => {
    const planned: PerQuarter<QuarterMilestone> = [Q1, Q2, "expected", Q4];
    const { byQuarter } = figuresOf(
      [
        line(planned, ["Xong", "Đang làm", null, null]),
        line(planned, ["Chưa", "Đã gửi công văn", null, null]),
        line([null, Q2, null, null], [null, null, null, null]),
      ],
      RULE,
      "Y",
    );
    expect(byQuarter.get(1)).toEqual({
      planned: 2,
      done: 1,
      inProgress: 0,
      notStarted: 1,
      unclear: 0,
      empty: 0,
      overdue: 1,
    });
    expect(byQuarter.get(2)).toEqual({
      planned: 3,
      done: 0,
      inProgress: 1,
      notStarted: 0,
      unclear: 1,
      empty: 1,
      overdue: 3,
    });
    expect(byQuarter.get(3)).toMatchObject({ planned: 2, empty: 2, overdue: 0 });
  });

  it("tie: units and tasks add up to the total, whatever the period", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...PERIODS), (some, period) => {
        const { total, byUnit, byTask } = figuresOf(some, RULE, period);
        for (const groups of [byUnit, byTask]) {
          for (const meaning of ["cumulative", "inPeriod"] as const) {
            for (const figure of FIGURES) {
              const sum = [...groups.values()].reduce((before, counts) => before + counts[meaning][figure], 0);
              expect(sum).toBe(total[meaning][figure]);
            }
          }
        }
        const { cumulative, inPeriod } = total;
        expect(inPeriod.silent).toBeLessThanOrEqual(inPeriod.unfinished);
        for (const figure of FIGURES) expect(inPeriod[figure]).toBeLessThanOrEqual(cumulative[figure]);
      }),
    );
  });

  it("count the whole year and all up to its end alike, but for what waits for a date", () => {
    fc.assert(
      fc.property(lines, (some) => {
        const { cumulative, inPeriod } = figuresOf(some, RULE, "Y").total;
        const waiting = some.filter(({ milestones }) => milestones.every((one) => one === null)).length;
        expect(cumulative.total).toBe(some.length);
        expect(inPeriod.total).toBe(some.length - waiting);
      }),
    );
  });

  it("split each quarter into what is said of it", () => {
    fc.assert(
      fc.property(lines, (some) => {
        for (const { planned, done, inProgress, notStarted, unclear, empty, overdue } of figuresOf(
          some,
          RULE,
          "Y",
        ).byQuarter.values()) {
          expect(done + inProgress + notStarted + unclear + empty).toBe(planned);
          expect(overdue).toBeLessThanOrEqual(planned - done);
        }
      }),
    );
  });

  it("name at least as many silent lines for a part of a period as can be silent in the whole of it", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...PERIODS), (some, period) => {
        const whole = figuresOf(some, RULE, period).total.inPeriod.silent;
        const parts = QUARTERS_OF[period].map(
          (quarter: Quarter) => figuresOf(some, RULE, `Q${String(quarter)}` as "Q1").total.inPeriod.silent,
        );
        expect(whole).toBeLessThanOrEqual(parts.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it("count the words that an office added as done", () => {
    const own = { ...RULE, doneWords: doneKeys([...DONE_WORDS, "Đã báo cáo"]) };
    const reported = line([Q1, null, null, null], ["Đã báo cáo", null, null, null]);
    expect([figuresOf([reported], RULE, "Q1").statuses, figuresOf([reported], own, "Q1").statuses]).toEqual([
      ["overdue"],
      ["completed-undated"],
    ]);
  });
});
