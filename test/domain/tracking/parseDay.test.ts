import { dayDoubt } from "../../../src/domain/tracking/dayDoubt";
import { parseDay } from "../../../src/domain/tracking/parseDay";

describe("a day that is typed as text", () => {
  it.each([
    ["15/05/2025", "2025-05-15"],
    ["20-4-2025", "2025-04-20"],
    ["2025-03-20", "2025-03-20"],
    ["20.3.2025", "2025-03-20"],
    ["15/5/25", "2025-05-15"],
    [" 15 / 05 / 2025 ", "2025-05-15"],
    ["15\u00a0/\u00a05/2025", "2025-05-15"],
    ["Ngày 15 tháng 5 năm 2025", "2025-05-15"],
    ["ngày 15 tháng 5 năm 2025".normalize("NFD"), "2025-05-15"],
    ["2025-03-20T00:00:00", "2025-03-20"],
    ["2025-03-20 00:00:00", "2025-03-20"],
    ["20/03/2025 08:30", "2025-03-20"],
    ["20/03/2025 8h30", "2025-03-20"],
    ["3/4/2025 8:30 AM", null],
    ["2025-03-19T17:00:00Z", null],
    ["20/03/2025 25:00", null],
    ["31/02/2025", null],
    ["05/15/2025", null],
    ["15/5", null],
    ["tháng 5/2025", null],
    ["giữa tháng 5", null],
    ["", null],
  ])("%j says %j", (text, day) => expect(parseDay(text)).toBe(day));

  it.each([
    [null, "unread"],
    ["2024-12-31", "before-plan"],
    ["2025-04-02", "future"],
    ["2025-04-01", null],
    ["2025-01-01", null],
  ] as const)("%j is %j on 1 April of the plan's year", (day, doubt) =>
    expect(dayDoubt(day, { planYear: 2025, today: "2025-04-01" })).toBe(doubt),
  );
});
