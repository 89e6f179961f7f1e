import type { PerQuarter } from "../../../src/domain/plan/Quarter";
import { extendMilestones } from "../../../src/domain/tracking/extendMilestones";
import type { QuarterMilestone } from "../../../src/domain/tracking/trackedStatus";

const Q1 = "2025-03-31";
const Q3 = "2025-09-30";
const Q4 = "2025-12-31";
type Milestones = PerQuarter<QuarterMilestone>;

describe("a task that is put off", () => {
  it.each<[string, Milestones, string, Milestones | null]>([
    ["to another quarter", [Q1, null, null, null], "2025-05-15", ["expected", "2025-05-15", null, null]],
    ["within its quarter", [null, "2025-05-15", null, null], "2025-06-20", [null, "2025-06-20", null, null]],
    ["with its last day only", [Q1, null, Q3, null], "2025-11-15", [Q1, null, "expected", "2025-11-15"]],
    ["into the next year", [null, null, null, Q4], "2026-01-31", [null, null, null, "2026-01-31"]],
    [
      "that goes on all year",
      ["expected", "expected", "expected", Q4],
      "2026-01-31",
      ["expected", "expected", "expected", "2026-01-31"],
    ],
    ["to a day before its own", [Q1, null, null, null], "2025-03-15", null],
    ["to its own day", [Q1, null, null, null], Q1, null],
    ["that has no day", ["expected", null, null, null], "2025-05-15", null],
    ["of which nothing is planned", [null, null, null, null], "2025-05-15", null],
  ])("%s", (_, milestones, until, expected) => {
    expect(extendMilestones(milestones, until)).toEqual(expected);
  });

  it("stays so when it is asked again", () => {
    const once = extendMilestones([Q1, null, null, null], "2025-05-15");
    expect(once === null ? null : extendMilestones(once, "2025-05-15")).toBeNull();
  });
});
