import fc from "fast-check";
import { datePartsOf } from "../../../src/domain/plan/IsoDate";
import { yearOfMonth } from "../../../src/domain/plan/PlanSpan";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { spanOfPlan } from "../../../src/domain/time/calendar/spanOfPlan";

const SCHOOL_YEAR = { kind: "school", first: 2025 } as const;

/** A row: the phrase, its kind, the quarters in which progress is expected, the last days allowed, the written due day. */
type Row = readonly [phrase: string, kind: string, quarters: string, milestones: string, due: string | null];

function reading(phrase: string): Row {
  const { kind, quarters, milestones, due, dueInclusive } = parseSchedule(phrase, SCHOOL_YEAR);
  const written = due === null ? null : due + (dueInclusive ? "" : " excluded");
  return [phrase, kind, quarters.join(""), milestones.join(" "), written];
}

describe("a time without a year in a plan of the school year 2025-2026", () => {
  it.each<Row>([
    ["Tháng 8", "dated", "3", "2025-08-31", "2025-08-31"],
    ["Tháng 9", "dated", "3", "2025-09-30", "2025-09-30"],
    ["Tháng 12", "dated", "4", "2025-12-31", "2025-12-31"],
    ["Tháng 1", "dated", "1", "2026-01-31", "2026-01-31"],
    ["Tháng 5", "dated", "2", "2026-05-31", "2026-05-31"],
    ["Cuối tháng 5", "dated", "2", "2026-05-31", "2026-05-31"],
    ["Trước ngày 15/5", "dated", "2", "2026-05-14", "2026-05-15 excluded"],
    ["20/11", "dated", "4", "2025-11-20", "2025-11-20"],
    ["Tháng 10, 12, 3", "dated", "14", "2025-10-31 2025-12-31 2026-03-31", "2026-03-31"],
    ["Tháng 9/2025 và tháng 5", "dated", "23", "2025-09-30 2026-05-31", "2026-05-31"],
    ["Từ tháng 9 đến tháng 5", "dated", "1234", "2026-05-31", "2026-05-31"],
    ["Tháng 9 - tháng 12", "dated", "34", "2025-12-31", "2025-12-31"],
    ["Từ 15/12 đến 10/01", "dated", "14", "2026-01-10", "2026-01-10"],
    ["Từ 01 đến 15/3", "dated", "1", "2026-03-15", "2026-03-15"],
    ["Quý I", "dated", "1", "2026-03-31", "2026-03-31"],
    ["Quý IV", "dated", "4", "2025-12-31", "2025-12-31"],
    ["Quý IV và quý II", "dated", "24", "2025-12-31 2026-06-30", "2026-06-30"],
    ["Hằng quý", "recurring", "1234", "2025-09-30 2025-12-31 2026-03-31 2026-06-30", "2026-06-30"],
    ["Tháng 5/2025", "dated", "2", "2025-05-31", "2025-05-31"],
    ["Cả năm 2025", "year", "1234", "2025-12-31", "2025-12-31"],
    ["Thường xuyên", "regular", "1234", "", null],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));

  it.each<Row>([
    ["Quý III", "fuzzy", "3", "", null],
    ["Quý III và quý IV", "fuzzy", "34", "", null],
    ["Cả năm", "fuzzy", "1234", "", null],
    ["Cuối năm", "fuzzy", "4", "", null],
    ["6 tháng cuối năm", "fuzzy", "34", "", null],
    ["Tháng 6 đến tháng 8", "fuzzy", "23", "", null],
    ["2025-2026", "fuzzy", "1234", "", null],
    ["Học kỳ I", "fuzzy", "", "", null],
    ["Cả năm học", "fuzzy", "", "", null],
  ])("that may lie in either year has no day: %s", (...row) => expect(reading(row[0])).toEqual(row));

  it("is repeated each month in the order of the school year", () => {
    const { milestones, due, quarters } = parseSchedule("Hằng tháng", SCHOOL_YEAR);
    expect([milestones[0], milestones.length, due, quarters]).toEqual(["2025-08-31", 12, "2026-07-31", [1, 2, 3, 4]]);
  });

  it("is repeated within the months that bound it", () => {
    const { milestones } = parseSchedule("Hằng tháng, từ tháng 9 đến tháng 5", SCHOOL_YEAR);
    expect([milestones[0], milestones.at(-1), milestones.length]).toEqual(["2025-09-30", "2026-05-31", 9]);
  });

  it("lies in the school year, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
        const { due } = parseSchedule(`${String(day)}/${String(month)}`, SCHOOL_YEAR);
        expect(due !== null && due >= "2025-08-01" && due <= "2026-07-31").toBe(true);
        expect(due !== null && datePartsOf(due).year).toBe(yearOfMonth(SCHOOL_YEAR, month));
      }),
    );
  });
});

describe("a time that names its own school year", () => {
  it.each([
    ["Tháng 5 năm học 2025-2026", "2026-05-31"],
    ["Năm học 2025-2026: tháng 9, tháng 4", "2026-04-30"],
    ["Tháng 10 (học kỳ I năm học 2025 - 2026)", "2025-10-31"],
  ])("lies in that one: %s", (phrase, due) => expect(parseSchedule(phrase, 2024).due).toBe(due));
});

describe("the span of a plan", () => {
  it.each([
    ["Kế hoạch giáo dục nhà trường năm học 2025-2026", 2025, SCHOOL_YEAR],
    ["Kế hoạch học kỳ II năm học 2025 – 2026", 2025, SCHOOL_YEAR],
    ["Kế hoạch kiểm tra nội bộ năm học 2025/2026", 2025, SCHOOL_YEAR],
    ["Kế hoạch kiểm tra nội bộ năm học 2025 - 2026", 2026, SCHOOL_YEAR],
    ["Tổng kết năm học 2024-2025, nhiệm vụ năm học 2025-2026", 2025, SCHOOL_YEAR],
    ["Kế hoạch công tác dân vận năm 2026", 2026, 2026],
    ["Kế hoạch công tác năm 2026 gắn với nhiệm vụ năm học 2025-2026", 2026, 2026],
    ["Kế hoạch năm học 2025-2026", 2028, 2028],
    ["Kế hoạch giai đoạn 2025-2026", 2025, 2025],
    ["Kế hoạch", null, null],
  ])("%s, read as of %p", (title, year, span) => expect(spanOfPlan({ title, year })).toEqual(span));
});
