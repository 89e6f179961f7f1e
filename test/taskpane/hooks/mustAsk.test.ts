import type { Draft, Preview } from "../../../src/actions/drafts/Draft";
import type { Issue } from "../../../src/domain/plan/Issue";
import { mustAsk } from "../../../src/taskpane/hooks/mustAsk";

function aDraft(preview: Partial<Preview>, issues: readonly Issue[] = []): Draft {
  const nothing = {
    made: [],
    updated: [],
    tasksAdded: 0,
    tasksKept: 0,
    tasksMoved: 0,
    typedCellsKept: 0,
    othersMoved: [],
    conflicts: [],
  };
  return { specs: [], preview: { ...nothing, ...preview }, issues };
}

const CONFLICT = {
  sheet: "MN01",
  cell: "MN01!E9",
  ordinal: "1",
  heading: "Quý I",
  kept: "Hoàn thành",
  other: "Đang thực hiện",
};
const MISSING: Issue = { severity: "error", cell: "Sheet1!C7", kind: "missing-lead", ordinal: "3" };

describe("asking before writing", () => {
  it.each([
    ["goes on when only new sheets are made", aDraft({ made: ["Nhiệm vụ"], tasksAdded: 11 }), false],
    ["goes on over a warning", aDraft({}, [{ ...MISSING, severity: "warning" }]), false],
    ["asks when a sheet that stands is changed", aDraft({ updated: ["Nhiệm vụ"] }), true],
    ["asks when tasks leave the plan", aDraft({ tasksMoved: 2 }), true],
    ["asks when notes beside our tables have to move", aDraft({ othersMoved: ["'Nhiệm vụ'!M8"] }), true],
    ["asks when two people wrote different things", aDraft({ conflicts: [CONFLICT] }), true],
    ["asks when the plan has an error", aDraft({ made: ["Nhiệm vụ"] }, [MISSING]), true],
  ])("%s", (_rule, draft, asks) => {
    expect(mustAsk(draft)).toBe(asks);
  });
});
