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

  it.each([
    ["Tháng 9", [null, null, "2025-09-30", null]],
    ["Tháng 5", [null, "2026-05-31", null, null]],
    ["Tháng 5/2025", ["2025-05-31", null, null, null]],
    ["Tháng 9/2026", [null, null, null, "2026-09-30"]],
  ])("of the school year 2025-2026: %s", (phrase, expected) => {
    const span = { kind: "school", first: 2025 } as const;
    expect(quarterMilestones(parseSchedule(phrase, span), span)).toEqual(expected);
  });
});
