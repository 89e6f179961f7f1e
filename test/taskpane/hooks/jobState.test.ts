import { jobState } from "../../../src/taskpane/hooks/jobState";
import type { JobState } from "../../../src/taskpane/hooks/jobState";

const WRITING: JobState<string> = { status: "writing", draft: "bảng nhiệm vụ", done: 0, total: 0 };

describe("the state of a step", () => {
  it("becomes what it is told", () => {
    expect(jobState(WRITING, { type: "became", state: { status: "idle" } })).toEqual({ status: "idle" });
  });

  it("keeps its draft while writing and when it is done", () => {
    const halfway = jobState(WRITING, { type: "progressed", done: 2, total: 4 });
    expect(halfway).toEqual({ ...WRITING, done: 2, total: 4 });
    expect(jobState(halfway, { type: "written" })).toEqual({ status: "done", draft: "bảng nhiệm vụ" });
  });

  it("does not move when progress arrives after it has failed", () => {
    const failed: JobState<string> = { status: "failed", failure: { kind: "no-task-table" } };
    expect(jobState(failed, { type: "progressed", done: 3, total: 4 })).toBe(failed);
    expect(jobState(failed, { type: "written" })).toBe(failed);
  });
});
