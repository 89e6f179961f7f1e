import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { quarterMilestones } from "../../../src/domain/tracking/quarterMilestones";

const X = "expected";

describe("what the quarters wait for", () => {
  it.each([
    ["Quý I và quý III", ["2025-03-31", null, "2025-09-30", null]],
    ["Cả năm", [X, X, X, "2025-12-31"]],
    ["Thường xuyên", [X, X, X, X]],
    ["Hằng tháng", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
    ["Từ quý I đến quý III", [X, X, "2025-09-30", null]],
    ["6 tháng đầu năm", [X, "2025-06-30", null, null]],
    ["Trước 15/6", [null, "2025-06-14", null, null]],
    ["Quý I/2026", [null, null, null, "2026-03-31"]],
    ["15/12/2024", ["2024-12-15", null, null, null]],
    ["Khi có hướng dẫn", [null, null, null, null]],
    ["Đầu quý II", [null, X, null, null]],
  ])("%s", (phrase, expected) => {
    expect(quarterMilestones(parseSchedule(phrase, 2025), 2025)).toEqual(expected);
  });
});
