import fc from "fast-check";
import { addDays } from "../../../src/domain/plan/IsoDate";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { doneKeys } from "../../../src/domain/tracking/isQuarterDone";
import { quarterMilestones } from "../../../src/domain/tracking/quarterMilestones";
import { STATUSES } from "../../../src/domain/tracking/Status";
import { statusOf, type TrackedState } from "../../../src/domain/tracking/trackedStatus";

const REMINDER_DAYS = 15;

function state(phrase: string, cells: readonly (string | number | null)[] = [], completedOn: string | null = null) {
  const [first = null, second = null, third = null, fourth = null] = cells;
  const milestones = quarterMilestones(parseSchedule(phrase, 2025), 2025);
  const tracked: TrackedState = { milestones, progress: [first, second, third, fourth], completedOn };
  return tracked;
}

const DONE = "Hoàn thành";

describe("the status of a task as of a day", () => {
  it.each([
    ["overdue the day after its quarter", state("Quý I"), "2025-04-01", "overdue"],
    ["due on the last day of its quarter", state("Quý I"), "2025-03-31", "due-today"],
    ["due soon fifteen days before", state("Quý I"), "2025-03-16", "due-soon"],
    ["in time sixteen days before", state("Quý I"), "2025-03-15", "in-time"],
    ["on time by its word until its quarter ends", state("Quý I", [DONE]), "2025-03-31", "completed-on-time"],
    [
      "done on a day that nobody wrote, once its quarter is over",
      state("Quý I", [DONE]),
      "2025-04-01",
      "completed-undated",
    ],
    [
      "done on an unknown day as long as its last deadline lies behind",
      state("Quý I và quý III", [DONE, null, DONE]),
      "2025-10-01",
      "completed-undated",
    ],
    [
      "on time by its words before its last deadline",
      state("Quý I và quý III", [DONE, null, DONE]),
      "2025-08-01",
      "completed-on-time",
    ],
    ["in time between two quarters, the first done", state("Quý I và quý III", [DONE]), "2025-04-01", "in-time"],
    ["overdue between two quarters, the first open", state("Quý I và quý III"), "2025-04-01", "overdue"],
    [
      "overdue in the third quarter though the first is done",
      state("Quý I và quý III", [DONE]),
      "2025-10-01",
      "overdue",
    ],
    ["in time all year long for “Cả năm”", state("Cả năm"), "2025-04-01", "in-time"],
    [
      "on time for “Cả năm” when only the last quarter is done",
      state("Cả năm", [null, null, null, DONE]),
      "2025-12-31",
      "completed-on-time",
    ],
    ["without deadline for “Thường xuyên”", state("Thường xuyên", [DONE]), "2025-12-31", "no-deadline"],
    [
      "completed for “Thường xuyên” with every quarter done",
      state("Thường xuyên", [DONE, DONE, DONE, DONE]),
      "2025-12-31",
      "completed",
    ],
    ["waiting for a date", state("Khi có hướng dẫn"), "2025-12-31", "awaiting-date"],
    ["completed by its day alone", state("Khi có hướng dẫn", [], "2025-05-02"), "2025-12-31", "completed"],
    ["on time by its day, the due day included", state("Quý I", [], "2025-03-31"), "2025-06-01", "completed-on-time"],
    ["late by its day", state("Quý I", [], "2025-04-01"), "2025-06-01", "completed-late"],
    ["overdue as long as its day lies ahead", state("Quý I", [DONE], "2025-04-10"), "2025-04-05", "overdue"],
    ["due the day before the day in “trước ngày 15/6”", state("Trước ngày 15/6"), "2025-06-14", "due-today"],
    ["not done by “Chưa hoàn thành”", state("Quý I", ["Chưa hoàn thành"]), "2025-04-01", "overdue"],
    ["done by “Không phát sinh”", state("Quý I", ["Không phát sinh"]), "2025-03-31", "completed-on-time"],
    ["done by 100 %", state("Quý I", [1]), "2025-03-31", "completed-on-time"],
    ["not done by 80 %", state("Quý I", [0.8]), "2025-04-01", "overdue"],
  ])("is %s", (_, tracked, asOf, status) => {
    expect(statusOf(tracked, asOf, REMINDER_DAYS)).toBe(status);
  });

  it("counts the words that an office added", () => {
    expect(statusOf(state("Quý I", ["Đã báo cáo"]), "2025-03-31", REMINDER_DAYS, doneKeys(["Đã báo cáo"]))).toBe(
      "completed-on-time",
    );
  });
});

const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2024-12-01", days));
const milestone = (end: string) => fc.constantFrom(null, "expected" as const, end);
const cell = fc.constantFrom(null, DONE, "Đang thực hiện", 1, 0.5);
const tracked = fc.record({
  milestones: fc.tuple(
    milestone("2025-03-31"),
    milestone("2025-06-30"),
    milestone("2025-09-30"),
    milestone("2025-12-31"),
  ),
  progress: fc.tuple(cell, cell, cell, cell),
  completedOn: fc.option(day),
});

describe("every status", () => {
  it("is one of the known ones", () => {
    fc.assert(fc.property(tracked, day, (one, asOf) => STATUSES.includes(statusOf(one, asOf, REMINDER_DAYS))));
  });

  it("is overdue for good while nothing is reported", () => {
    fc.assert(
      fc.property(tracked, day, fc.nat(200), (one, asOf, days) => {
        const silent = { ...one, progress: [null, null, null, null] as const, completedOn: null };
        if (statusOf(silent, asOf, REMINDER_DAYS) !== "overdue") return;
        expect(statusOf(silent, addDays(asOf, days), REMINDER_DAYS)).toBe("overdue");
      }),
    );
  });

  it("is completed from its completion day on", () => {
    fc.assert(
      fc.property(tracked, day, fc.nat(200), (one, completedOn, days) => {
        const status = statusOf({ ...one, completedOn }, addDays(completedOn, days), REMINDER_DAYS);
        expect(status).toMatch(/^completed/);
      }),
    );
  });
});
