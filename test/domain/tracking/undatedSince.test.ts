import { doneKeys } from "../../../src/domain/tracking/isQuarterDone";
import { DONE_WORDS } from "../../../src/domain/tracking/progressVocabulary";
import type { StatusRule } from "../../../src/domain/tracking/StatusRule";
import type { TrackedState } from "../../../src/domain/tracking/trackedStatus";
import { undatedSince } from "../../../src/domain/tracking/undatedSince";

const RULE: StatusRule = { asOf: "2025-10-01", reminderDays: 15, doneWords: doneKeys(DONE_WORDS) };
const DONE: TrackedState = {
  milestones: ["2025-03-31", null, "2025-09-30", null],
  progress: ["Xong", null, "Xong", null],
  completedOn: null,
};

describe("the latest day on which a task that is done without a day may have been in time", () => {
  it.each<[string, Partial<TrackedState>, string, string | null]>([
    ["is its last deadline", {}, "2025-10-01", "2025-09-30"],
    ["is not asked for before that has passed", {}, "2025-09-30", null],
    ["is not asked for where the day is written", { completedOn: "2025-09-20" }, "2025-10-01", null],
    ["is not asked for while a quarter is open", { progress: ["Xong", null, null, null] }, "2025-10-01", null],
    [
      "is not asked for where nothing has a deadline",
      { milestones: ["expected", null, null, null] },
      "2025-10-01",
      null,
    ],
  ])("%s", (_what, over, asOf, expected) => {
    expect(undatedSince({ ...DONE, ...over }, { ...RULE, asOf })).toBe(expected);
  });
});
