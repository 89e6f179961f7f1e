import { parseSchedule } from "../../../src/domain/time/parseSchedule";

/** A row: the phrase, its kind, the quarters in which progress is expected, the last days allowed (MM-DD of 2025), the written due day. */
type Row = readonly [phrase: string, kind: string, quarters: string, milestones: string, due: string | null];

function reading(phrase: string, planYear: number | null = 2025): Row {
  const { kind, quarters, milestones, due, dueInclusive } = parseSchedule(phrase, planYear);
  const days = milestones.map((date) => date.replace(/^2025-/, "")).join(" ");
  return [phrase, kind, quarters.join(""), days, due === null ? null : due + (dueInclusive ? "" : " excluded")];
}

const MONTH_ENDS = "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31";
const QUARTER_ENDS = "03-31 06-30 09-30 12-31";

describe("a quarter", () => {
  it.each<Row>([
    ["Quý I năm 2025", "dated", "1", "03-31", "2025-03-31"],
    ["Quý 1", "dated", "1", "03-31", "2025-03-31"],
    ["Q1/2025", "dated", "1", "03-31", "2025-03-31"],
    ["QI", "dated", "1", "03-31", "2025-03-31"],
    ["Quí I", "dated", "1", "03-31", "2025-03-31"],
    ["Quý II", "dated", "2", "06-30", "2025-06-30"],
    ["Quý III", "dated", "3", "09-30", "2025-09-30"],
    ["Quý IV", "dated", "4", "12-31", "2025-12-31"],
    ["Quý Ⅲ", "dated", "3", "09-30", "2025-09-30"],
    ["quý một", "dated", "1", "03-31", "2025-03-31"],
    ["Trong quý II/2025", "dated", "2", "06-30", "2025-06-30"],
    ["Đến hết quý II", "dated", "2", "06-30", "2025-06-30"],
    ["Cuối quý II", "dated", "2", "06-30", "2025-06-30"],
    ["Trước quý II", "dated", "1", "03-31", "2025-04-01 excluded"],
    ["Quý I/2026", "dated", "1", "2026-03-31", "2026-03-31"],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("several quarters", () => {
  it.each<Row>([
    ["Quý I và quý III năm 2025", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["Quý 1, quý 2", "dated", "12", "03-31 06-30", "2025-06-30"],
    ["Quý 2, Quý 4", "dated", "24", "06-30 12-31", "2025-12-31"],
    ["Quý I, III", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["Quý I; III", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["Quý I,II,III", "dated", "123", "03-31 06-30 09-30", "2025-09-30"],
    ["Quý I+II", "dated", "12", "03-31 06-30", "2025-06-30"],
    ["Các quý I, III năm 2025", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["Quý I\nQuý III", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["- Quý I\n- Quý III", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["1. Quý I\n2. Quý III", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["Năm 2025: Quý I, quý IV", "dated", "14", "03-31 12-31", "2025-12-31"],
    ["Quý I, quý IV/2024", "dated", "14", "2024-03-31 2024-12-31", "2024-12-31"],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("a range", () => {
  it.each<Row>([
    ["Quý I - quý III", "dated", "123", "09-30", "2025-09-30"],
    ["Quý I - III", "dated", "123", "09-30", "2025-09-30"],
    ["Quý I – III", "dated", "123", "09-30", "2025-09-30"],
    ["Từ quý I đến quý III", "dated", "123", "09-30", "2025-09-30"],
    ["Quý I đến IV", "dated", "1234", "12-31", "2025-12-31"],
    ["Từ Quý I/2026", "dated", "1234", "2026-12-31", "2026-12-31"],
    ["Từ quý II", "dated", "234", "12-31", "2025-12-31"],
    ["Từ quý II trở đi", "dated", "234", "12-31", "2025-12-31"],
    ["Từ đầu năm đến hết quý III", "dated", "123", "09-30", "2025-09-30"],
    ["Từ tháng 3 đến tháng 5/2025", "dated", "12", "05-31", "2025-05-31"],
    ["Từ tháng 1-4/2026", "dated", "12", "2026-04-30", "2026-04-30"],
    ["Tháng 3-5", "dated", "12", "05-31", "2025-05-31"],
    ["T3 - T5", "dated", "12", "05-31", "2025-05-31"],
    ["từ 01/3 đến 15/4", "dated", "12", "04-15", "2025-04-15"],
    ["01/3/2025 - 15/4/2025", "dated", "12", "04-15", "2025-04-15"],
    ["từ ngày 01 đến ngày 15/4", "dated", "2", "04-15", "2025-04-15"],
    ["01-15/4", "dated", "2", "04-15", "2025-04-15"],
    ["Từ tháng 9 đến tháng 5/2026", "dated", "34", "2026-05-31", "2026-05-31"],
    ["Bắt đầu từ quý I, kết thúc quý III", "dated", "123", "09-30", "2025-09-30"],
    ["Đầu quý I đến cuối quý II", "dated", "12", "06-30", "2025-06-30"],
    ["Từ khi ban hành đến 30/6", "dated", "2", "06-30", "2025-06-30"],
    ["Quý III/2025 - Quý I/2026", "dated", "34", "2026-03-31", "2026-03-31"],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("a part of the year", () => {
  it.each<Row>([
    ["6 tháng đầu năm", "dated", "12", "06-30", "2025-06-30"],
    ["06 tháng", "dated", "12", "06-30", "2025-06-30"],
    ["Sáu tháng đầu năm 2025", "dated", "12", "06-30", "2025-06-30"],
    ["6 tháng cuối năm", "dated", "34", "12-31", "2025-12-31"],
    ["9 tháng đầu năm", "dated", "123", "09-30", "2025-09-30"],
    ["9 tháng", "dated", "123", "09-30", "2025-09-30"],
    ["Nửa đầu năm", "dated", "12", "06-30", "2025-06-30"],
    ["2 tháng đầu năm", "dated", "1", "02-28", "2025-02-28"],
    ["Tháng 3/2025", "dated", "1", "03-31", "2025-03-31"],
    ["Tháng 03 năm 2025", "dated", "1", "03-31", "2025-03-31"],
    ["T3/2025", "dated", "1", "03-31", "2025-03-31"],
    ["3/2025", "dated", "1", "03-31", "2025-03-31"],
    ["tháng mười hai", "dated", "4", "12-31", "2025-12-31"],
    ["Trong tháng 01/2026", "dated", "1", "2026-01-31", "2026-01-31"],
    ["Tháng 3, tháng 9", "dated", "13", "03-31 09-30", "2025-09-30"],
    ["Tháng 3, 6, 9 và 12", "dated", "1234", "03-31 06-30 09-30 12-31", "2025-12-31"],
    ["cuối tháng 5", "dated", "2", "05-31", "2025-05-31"],
    ["Tháng 2", "dated", "1", "02-28", "2025-02-28"],
    ["Cuối năm", "dated", "4", "12-31", "2025-12-31"],
    ["Tháng 2 năm sau", "dated", "1", "2026-02-28", "2026-02-28"],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("the whole year", () => {
  it.each<Row>([
    ["Cả năm 2025", "year", "1234", "12-31", "2025-12-31"],
    ["Cả năm", "year", "1234", "12-31", "2025-12-31"],
    ["Trong năm", "year", "1234", "12-31", "2025-12-31"],
    ["Năm 2025", "year", "1234", "12-31", "2025-12-31"],
    ["2025", "year", "1234", "12-31", "2025-12-31"],
    ["Cả năm, trọng tâm quý I", "year", "1234", "12-31", "2025-12-31"],
    ["Giai đoạn 2021-2025", "year", "1234", "12-31", "2025-12-31"],
    ["Từ năm 2021 đến năm 2030", "year", "1234", "12-31", "2025-12-31"],
    ["Thường xuyên", "regular", "1234", "", null],
    ["Thường xuyên trong năm", "regular", "1234", "", null],
    ["Liên tục", "regular", "1234", "", null],
    ["Cả năm (thường xuyên)", "regular", "1234", "", null],
  ])("%s", (...row) => {
    expect(reading(row[0])).toEqual(row);
    expect(parseSchedule(row[0], 2025).recurring).toBe(true);
  });
});

describe("a repetition", () => {
  it.each<Row>([
    ["Hằng quý", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Hàng quý", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Định kỳ hằng quý", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Mỗi quý", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["01 lần/quý", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["3 tháng/lần", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Hằng tháng", "recurring", "1234", MONTH_ENDS, "2025-12-31"],
    ["Hàng tháng", "recurring", "1234", MONTH_ENDS, "2025-12-31"],
    ["Hằng tuần", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Thứ Sáu hằng tuần", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Thứ tư hằng tuần", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Định kỳ 02 tuần một lần", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["6 tháng và năm", "recurring", "1234", "06-30 12-31", "2025-12-31"],
    ["Định kỳ 6 tháng, năm", "recurring", "1234", "06-30 12-31", "2025-12-31"],
    ["2 lần/năm", "recurring", "1234", "06-30 12-31", "2025-12-31"],
    ["02 lần/năm (tháng 5 và trước 15/11)", "recurring", "24", "05-31 11-14", "2025-11-15 excluded"],
    ["6 tháng, 1 năm", "recurring", "1234", "06-30 12-31", "2025-12-31"],
    ["Mỗi quý ít nhất 1 lần", "recurring", "1234", QUARTER_ENDS, "2025-12-31"],
    ["Tháng, quý, năm", "recurring", "1234", MONTH_ENDS, "2025-12-31"],
    ["Báo cáo quý trước ngày 20 tháng cuối quý", "recurring", "1234", "03-19 06-19 09-19 12-19", "2025-12-20 excluded"],
    ["Hằng năm", "recurring", "1234", "12-31", "2025-12-31"],
    ["Tháng 3 hằng năm", "recurring", "1", "03-31", "2025-03-31"],
    ["Hằng tháng từ tháng 3 đến tháng 5", "recurring", "12", "03-31 04-30 05-31", "2025-05-31"],
    ["Hằng quý, trước ngày 15 tháng cuối quý", "recurring", "1234", "03-14 06-14 09-14 12-14", "2025-12-15 excluded"],
  ])("%s", (...row) => {
    expect(reading(row[0])).toEqual(row);
    expect(parseSchedule(row[0], 2025).recurring).toBe(true);
  });

  it("takes the day of the month from the text, the last day where a month is shorter", () => {
    expect(parseSchedule("Trước ngày 25 hằng tháng", 2025).milestones.slice(0, 2)).toEqual([
      "2025-01-24",
      "2025-02-24",
    ]);
    expect(parseSchedule("ngày 31 hằng tháng", 2025).milestones.slice(0, 2)).toEqual(["2025-01-31", "2025-02-28"]);
  });
});

describe("a day", () => {
  it.each<Row>([
    ["Ngày 15/6/2025", "dated", "2", "06-15", "2025-06-15"],
    ["15/6", "dated", "2", "06-15", "2025-06-15"],
    ["15/6/2025", "dated", "2", "06-15", "2025-06-15"],
    ["15-6-2025", "dated", "2", "06-15", "2025-06-15"],
    ["15.6.2025", "dated", "2", "06-15", "2025-06-15"],
    ["15/6/25", "dated", "2", "06-15", "2025-06-15"],
    ["2025-06-15", "dated", "2", "06-15", "2025-06-15"],
    ["31/03/2025", "dated", "1", "03-31", "2025-03-31"],
    ["31/03/2025 00:00:00", "dated", "1", "03-31", "2025-03-31"],
    ["ngày 15 tháng 6 năm 2025", "dated", "2", "06-15", "2025-06-15"],
    ["Chậm nhất 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Chậm nhất ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["chậm nhất vào ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Đến ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Đến hết ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Hạn cuối 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Hoàn thành trong ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["17h00 ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Trước 17h00 ngày 15/6", "dated", "2", "06-15", "2025-06-15"],
    ["Trước ngày 15/6", "dated", "2", "06-14", "2025-06-15 excluded"],
    ["Trước 15/6", "dated", "2", "06-14", "2025-06-15 excluded"],
    ["Trước ngày 01 của tháng 5", "dated", "2", "04-30", "2025-05-01 excluded"],
    ["trước ngày 05/12", "dated", "4", "12-04", "2025-12-05 excluded"],
    ["Trước 01/4", "dated", "1", "03-31", "2025-04-01 excluded"],
    ["Hoàn thành trước ngày 30 tháng 10", "dated", "4", "10-29", "2025-10-30 excluded"],
    ["Trước 15/6 và 10/12", "dated", "24", "06-14 12-09", "2025-12-10 excluded"],
    ["15/3, 15/6 và 15/12", "dated", "124", "03-15 06-15 12-15", "2025-12-15"],
    ["15/01/2026", "dated", "1", "2026-01-15", "2026-01-15"],
    ["Ngày 15 và ngày 30/6", "dated", "2", "06-15 06-30", "2025-06-30"],
    ["Ngày 15, 30 tháng 6", "dated", "2", "06-15 06-30", "2025-06-30"],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("a combination", () => {
  it.each<Row>([
    ["Tháng 3 và Quý IV", "dated", "14", "03-31 12-31", "2025-12-31"],
    ["Quý I; trước 15/6", "dated", "12", "03-31 06-14", "2025-06-15 excluded"],
    ["Quý II (trước 15/6)", "dated", "2", "06-14", "2025-06-15 excluded"],
    ["Quý II; trước 15/6", "dated", "2", "06-14 06-30", "2025-06-30"],
    ["Cả năm (trước 15/12)", "dated", "1234", "12-14", "2025-12-15 excluded"],
    ["Thường xuyên, báo cáo trước 15/12", "dated", "1234", "12-14", "2025-12-15 excluded"],
    ["Quý I (sau khi có hướng dẫn)", "dated", "1", "03-31", "2025-03-31"],
    ["Khi có văn bản, chậm nhất 15/12", "dated", "4", "12-15", "2025-12-15"],
    ["Tháng 11/2025, tháng 1/2026", "dated", "14", "11-30 2026-01-31", "2026-01-31"],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("a time without a day", () => {
  it.each<Row>([
    ["Đầu quý II", "fuzzy", "2", "", null],
    ["Đầu năm", "fuzzy", "1", "", null],
    ["Giữa quý", "fuzzy", "", "", null],
    ["Tuần 3 tháng 5", "fuzzy", "2", "", null],
    ["Nửa cuối tháng 6", "fuzzy", "2", "", null],
    ["Học kỳ I", "fuzzy", "", "", null],
    ["Năm học 2025-2026", "fuzzy", "", "", null],
    ["Học kỳ 1 năm học 2025-2026", "fuzzy", "", "", null],
    ["Dịp 20/11", "fuzzy", "4", "", null],
    ["Dịp 30/4 và 1/5", "fuzzy", "2", "", null],
    ["Toàn năm học", "fuzzy", "", "", null],
    ["Hè 2025", "fuzzy", "", "", null],
    ["Sau khi có văn bản (của UBND huyện)", "event", "", "", null],
    ["Khi có hướng dẫn", "event", "", "", null],
    ["Theo kế hoạch của UBND huyện ngày 20/01/2025", "event", "", "", null],
    ["Kế hoạch số 15/KH-UBND ngày 20/01/2025", "event", "", "", null],
    ["Theo chỉ đạo", "event", "", "", null],
    ["Theo quy định", "event", "", "", null],
    ["Khi phát sinh", "event", "", "", null],
    ["Theo thực tế", "event", "", "", null],
    ["10 ngày làm việc sau khi có văn bản", "event", "", "", null],
    ["Trước Đại hội Đảng", "event", "", "", null],
    ["", "empty", "", "", null],
    [" - ", "empty", "", "", null],
    ["Phòng Nội vụ", "unknown", "", "", null],
    ["Hội nghị 2025", "unknown", "", "", null],
    ["?", "unknown", "", "", null],
    ["31/2", "unknown", "", "", null],
    ["29/2", "unknown", "", "", null],
    ["Quý V", "unknown", "", "", null],
    ["Tháng 13", "unknown", "", "", null],
    ["Tháng 3/9", "unknown", "", "", null],
  ])("%s", (...row) => expect(reading(row[0])).toEqual(row));
});

describe("damaged text", () => {
  it.each([
    ["QuýI", "Quý I"],
    ["quý1", "Quý I"],
    ["Quý  I", "Quý I"],
    ["QUÝ I VÀ QUÝ III NĂM 2025", "Quý I và quý III năm 2025"],
    ["Quý Ivà quý III", "Quý I và quý III"],
    ["Cảnăm", "Cả năm"],
    ["Cả năm1", "Cả năm"],
    ["Quý I¹", "Quý I"],
    ["Quý I1", "Quý I"],
    ["Quý I năm 20251", "Quý I năm 2025"],
    ["hằng quý1", "Hằng quý"],
    ["Quý l", "Quý I"],
    ["Quý\u00A0I\u200B", "Quý I"],
    ["quy I va quy III", "Quý I và quý III"],
  ])("reads %j as %j", (damaged, sound) => {
    expect(parseSchedule(damaged, 2025)).toEqual(parseSchedule(sound, 2025));
  });
});

describe("a plan without a year", () => {
  it.each([
    ["Quý I", [1]],
    ["Trước 15/6", [2]],
    ["Cả năm", [1, 2, 3, 4]],
    ["Hằng quý", [1, 2, 3, 4]],
    ["Từ tháng 9 đến tháng 2", [1, 3, 4]],
  ])("gives the quarters of %s but no dates", (phrase, quarters) => {
    expect(parseSchedule(phrase, null)).toMatchObject({ quarters, milestones: [], due: null });
  });

  it("gives dates when the text has the year", () => {
    expect(parseSchedule("Quý I và quý III năm 2025", null).milestones).toEqual(["2025-03-31", "2025-09-30"]);
  });
});
