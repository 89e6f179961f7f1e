import { jobState } from "../../../src/taskpane/hooks/jobState";
import type { JobState } from "../../../src/taskpane/hooks/jobState";

const WRITING: JobState<string> = {
  status: "writing",
  draft: "bảng nhiệm vụ",
  progress: null,
  isStopping: false,
};
const HALF = { sheets: 2, of: 4, share: 0.5 };

describe("the state of a step", () => {
  it("becomes what it is told", () => {
    expect(jobState(WRITING, { type: "became", state: { status: "idle" } })).toEqual({ status: "idle" });
  });

  it("keeps its draft while writing and when it is done", () => {
    const halfway = jobState(WRITING, { type: "progressed", progress: HALF });
    expect(halfway).toEqual({ ...WRITING, progress: HALF });
    expect(jobState(halfway, { type: "written" })).toEqual({ status: "done", draft: "bảng nhiệm vụ" });
  });

  it("does not move when progress arrives after it has failed", () => {
    const failed: JobState<string> = { status: "failed", failure: { kind: "no-task-table" } };
    expect(jobState(failed, { type: "progressed", progress: HALF })).toBe(failed);
    expect(jobState(failed, { type: "written" })).toBe(failed);
  });
});
