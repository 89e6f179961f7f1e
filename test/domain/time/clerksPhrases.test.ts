import { parseSchedule } from "../../../src/domain/time/parseSchedule";

/** A row of a plan of 2026: the phrase, its quarters, the last days allowed (MM-DD of 2026), the written due day. */
type Row = readonly [phrase: string, quarters: string, milestones: string, due: string | null];

function reading(phrase: string): Row {
  const { quarters, milestones, due, dueInclusive } = parseSchedule(phrase, 2026);
  const days = milestones.map((date) => date.replace(/^2026-/, "")).join(" ");
  return [phrase, quarters.join(""), days, due === null ? null : due + (dueInclusive ? "" : " excluded")];
}

function expectWhole(row: Row): void {
  expect(reading(row[0])).toEqual(row);
  expect(parseSchedule(row[0], 2026).residue).toEqual([]);
}

describe("hours of a day", () => {
  it.each<Row>([
    ["Từ 19 giờ 30 - 20 giờ 15 ngày 14 tháng 3", "1", "03-14", "2026-03-14"],
    ["Từ 19 giờ 30 phút - 20 giờ 15 phút ngày 11 tháng 12", "4", "12-11", "2026-12-11"],
    ["Từ 19h30' đến 20h15' ngày 11/12/2026", "4", "12-11", "2026-12-11"],
    ["7g30 - 11g00 ngày 12/5", "2", "05-12", "2026-05-12"],
    ["14h00 - 16h30 ngày 20/9/2026", "3", "09-20", "2026-09-20"],
    ["Từ 8h00 đến 11h30 ngày 12/5", "2", "05-12", "2026-05-12"],
    ["Ngày 12/5, từ 8h00 đến 11h30", "2", "05-12", "2026-05-12"],
    ["12/5/2026 (7h30 - 11h00)", "2", "05-12", "2026-05-12"],
    ["8:00 - 11:30, ngày 15/6", "2", "06-15", "2026-06-15"],
    ["14h00, ngày 22/01/2026 (chiều thứ Năm)", "1", "01-22", "2026-01-22"],
    ["Vào lúc 14h00’ ngày 15/6/2026", "2", "06-15", "2026-06-15"],
    ["Sáng ngày 15/6 (thứ Hai)", "2", "06-15", "2026-06-15"],
    ["15/6/2026 (T2)", "2", "06-15", "2026-06-15"],
    ["Buổi chiều ngày 15/6/2026", "2", "06-15", "2026-06-15"],
    ["Trước 16 giờ 30 ngày 15/6", "2", "06-15", "2026-06-15"],
    ["Từ 7h30 ngày 14/3 đến 17h00 ngày 16/3", "1", "03-16", "2026-03-16"],
    ["8h ngày 12/5 - 17h ngày 14/5", "2", "05-14", "2026-05-14"],
    ["7 giờ 30 ngày 05 tháng 6", "2", "06-05", "2026-06-05"],
  ])("%s is its day", (...row) => expectWhole(row));

  it.each([
    ["7h15 - 7h45"],
    ["7h15-7h45"],
    ["7h15’ - 7h45’"],
    ["08:00 - 11:30"],
    ["14h00"],
    ["Từ 8h đến 10h"],
    ["7 giờ 30 phút"],
    ["10h30 – 11h00"],
  ])("%s is no day", (phrase) =>
    expect(parseSchedule(phrase, 2026)).toMatchObject({ kind: "fuzzy", quarters: [], due: null, milestones: [] }),
  );
});

describe("an open range", () => {
  it.each<Row>([
    ["Từ ngày 05/12", "4", "12-31", "2026-12-31"],
    ["Từ ngày 11 tháng 12", "4", "12-31", "2026-12-31"],
    ["Từ 15/12/2026", "4", "12-31", "2026-12-31"],
    ["Từ ngày 31/12/2026", "4", "12-31", "2026-12-31"],
    ["Từ tháng 12", "4", "12-31", "2026-12-31"],
    ["Từ tháng 11/2026", "4", "12-31", "2026-12-31"],
    ["Từ ngày 5/3 trở đi", "1234", "12-31", "2026-12-31"],
    ["Bắt đầu từ ngày 01/7/2026", "34", "12-31", "2026-12-31"],
    ["Bắt đầu: 01/3; kết thúc: 30/6", "12", "06-30", "2026-06-30"],
    ["Từ nay đến 30/6", "2", "06-30", "2026-06-30"],
    ["Từ nay đến hết năm", "1234", "12-31", "2026-12-31"],
    ["Từ nay đến cuối năm 2026", "4", "12-31", "2026-12-31"],
    ["Từ tháng 3 đến hết năm", "1234", "12-31", "2026-12-31"],
    ["Từ tháng 3 đến cuối năm", "1234", "12-31", "2026-12-31"],
  ])("%s", (...row) => expectWhole(row));
});

describe("a length of time", () => {
  it.each([
    ["Sau 03 tháng kể từ ngày ban hành"],
    ["Sau 03 tháng kể từ khi có Quyết định"],
    ["Không quá 09 tháng"],
    ["Không quá 09 tháng kể từ ngày phê duyệt"],
    ["trong vòng 10 ngày kể từ ngày ban hành"],
    ["Trong vòng 03 tháng kể từ ngày ký"],
    ["Trong thời hạn 6 tháng"],
    ["Trong thời gian 06 tháng kể từ ngày giao"],
    ["Trong 05 ngày làm việc"],
    ["03 tháng sau khi luật có hiệu lực"],
    ["06 tháng kể từ ngày được giao"],
    ["06 (sáu) tháng kể từ ngày được giao"],
    ["Chậm nhất 05 ngày trước kỳ họp"],
    ["Chậm nhất sau 3 tháng kể từ ngày ký"],
    ["Tối đa 6 tháng"],
    ["Sau 01 năm triển khai"],
    ["Chậm nhất 09 tháng kể từ ngày Nghị quyết có hiệu lực"],
    ["Sau 15 ngày kể từ ngày 01/3/2026"],
  ])("%s gives no date", (phrase) =>
    expect(parseSchedule(phrase, 2026)).toMatchObject({ kind: "event", quarters: [], due: null, milestones: [] }),
  );

  it.each<Row>([
    ["Trong 6 tháng đầu năm", "12", "06-30", "2026-06-30"],
    ["Sau khi có hướng dẫn, chậm nhất 30/6", "2", "06-30", "2026-06-30"],
    ["Trong vòng 10 ngày kể từ ngày ban hành, trước 30/6", "2", "06-29", "2026-06-30 excluded"],
  ])("%s still has its date", (...row) => expectWhole(row));
});

describe("a year told by the plan's own", () => {
  it.each<Row>([
    ["Trước ngày 31/01 năm liền kề", "1", "2027-01-30", "2027-01-31 excluded"],
    ["31/01 năm liền kề", "1", "2027-01-31", "2027-01-31"],
    ["Chậm nhất là ngày 31/12 năm trước liền kề", "4", "2025-12-31", "2025-12-31"],
    ["31/12 năm liền trước", "4", "2025-12-31", "2025-12-31"],
    ["Ngày 15 tháng 12 năm trước", "4", "2025-12-15", "2025-12-15"],
    ["Trước ngày 15/02 năm sau", "1", "2027-02-14", "2027-02-15 excluded"],
    ["Trước ngày 20/01 của năm kế tiếp", "1", "2027-01-19", "2027-01-20 excluded"],
    ["Trước ngày 20/01 năm sau liền kề", "1", "2027-01-19", "2027-01-20 excluded"],
    ["Tháng 01 năm tiếp theo", "1", "2027-01-31", "2027-01-31"],
    ["Quý I năm sau", "1", "2027-03-31", "2027-03-31"],
    ["15/12 và 15/02 năm sau", "14", "12-15 2027-02-15", "2027-02-15"],
    ["Tháng 12 và tháng 01 năm sau", "14", "12-31 2027-01-31", "2027-01-31"],
    ["Trước 15/12 năm nay", "4", "12-14", "2026-12-15 excluded"],
  ])("%s", (...row) => expectWhole(row));

  it.each([["Trước ngày 05 của tháng liền kề"], ["Ngày 05 tháng sau"], ["Ngày 10 của tháng kế tiếp"]])(
    "%s has no date, because no month is told",
    (phrase) => expect(parseSchedule(phrase, 2026)).toMatchObject({ quarters: [], due: null }),
  );
});

describe("a span of years", () => {
  it.each<Row>([
    ["2024-2026", "1234", "12-31", "2026-12-31"],
    ["2025 - 2026", "1234", "12-31", "2026-12-31"],
    ["2026-2030", "1234", "12-31", "2026-12-31"],
    ["2027-2030", "1234", "2030-12-31", "2030-12-31"],
    ["2021 - 2025", "1234", "2025-12-31", "2025-12-31"],
    ["Từ năm 2026 đến năm 2030", "1234", "12-31", "2026-12-31"],
    ["Từ năm 2026 đến hết năm 2030", "1234", "12-31", "2026-12-31"],
    ["Từ 2026 đến 2030", "1234", "12-31", "2026-12-31"],
    ["2026 và những năm tiếp theo", "1234", "12-31", "2026-12-31"],
    ["Năm 2026 và các năm tiếp theo", "1234", "12-31", "2026-12-31"],
    ["Năm 2026 và những năm sau", "1234", "12-31", "2026-12-31"],
    ["Năm 2025 và các năm tiếp theo", "1234", "12-31", "2026-12-31"],
    ["Từ năm 2026 trở đi", "1234", "12-31", "2026-12-31"],
    ["Từ năm 2025", "1234", "12-31", "2026-12-31"],
    ["Từ năm 2027", "1234", "2027-12-31", "2027-12-31"],
    ["Giai đoạn 2026 - 2030, tầm nhìn đến năm 2045", "1234", "12-31", "2026-12-31"],
    ["Nhiệm kỳ 2025-2030", "1234", "12-31", "2026-12-31"],
    ["Hằng năm, giai đoạn 2026-2030", "1234", "12-31", "2026-12-31"],
    ["Quý I/2026 và các năm tiếp theo", "1", "03-31", "2026-03-31"],
    ["Hằng năm", "1234", "12-31", "2026-12-31"],
  ])("%s", (...row) => expectWhole(row));
});

describe("what clerks write around a time", () => {
  it.each<Row>([
    ["Phấn đấu hoàn thành trong quý II/2026", "2", "06-30", "2026-06-30"],
    ["Trong tháng 6 (trước ngày 20)", "2", "06-19", "2026-06-20 excluded"],
    ["Tháng 6/2026, xong trước ngày 25", "2", "06-24", "2026-06-25 excluded"],
    ["trong quý / II/2026", "2", "06-30", "2026-06-30"],
    ["Trong tháng/6/2026", "2", "06-30", "2026-06-30"],
    ["Hoàn thành xong trước ngày 30/6/2026", "2", "06-29", "2026-06-30 excluded"],
    ["Ban hành trước ngày 15/01/2026", "1", "01-14", "2026-01-15 excluded"],
    ["Trình UBND xã trước ngày 15/3", "1", "03-14", "2026-03-15 excluded"],
    ["Gửi về Phòng trước 15/6", "2", "06-14", "2026-06-15 excluded"],
    ["Tổ chức trong tháng 5/2026", "2", "05-31", "2026-05-31"],
    ["Đợt 1: tháng 3; đợt 2: tháng 9", "13", "03-31 09-30", "2026-09-30"],
    ["Lần 1: 15/4; lần 2: 15/10", "24", "04-15 10-15", "2026-10-15"],
    ["Giai đoạn 1: Quý I; giai đoạn 2: Quý II", "12", "03-31 06-30", "2026-06-30"],
    ["Phát động tháng 3, tổng kết tháng 12", "14", "03-31 12-31", "2026-12-31"],
    ["Khai mạc 15/3, bế mạc 20/3", "1", "03-15 03-20", "2026-03-20"],
    ["Thời gian thực hiện: Quý I/2026; hoàn thành trước 30/3", "1", "03-29 03-31", "2026-03-31"],
    ["Trong các ngày 5, 6, 7 tháng 3", "1", "03-05 03-06 03-07", "2026-03-07"],
    ["Cả năm (tập trung vào quý II, III)", "1234", "12-31", "2026-12-31"],
    ["Cả năm, cao điểm tháng 5, tháng 6", "1234", "12-31", "2026-12-31"],
    ["Dự kiến tháng 6/2026", "2", "06-30", "2026-06-30"],
    ["30/06/2026 (dự kiến)", "2", "06-30", "2026-06-30"],
    ["Kỳ họp thứ 5 (tháng 7/2026)", "3", "07-31", "2026-07-31"],
    ["Tháng 5 (Tháng Công nhân)", "2", "05-31", "2026-05-31"],
    ["Ngày 18/11 (Ngày hội Đại đoàn kết)", "4", "11-18", "2026-11-18"],
    ["Quý I (sau khi có hướng dẫn)", "1", "03-31", "2026-03-31"],
    ["Quý I, sau khi có kế hoạch của tỉnh", "1", "03-31", "2026-03-31"],
    ["Quý II theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh", "2", "06-30", "2026-06-30"],
    [
      "Tất cả các tháng",
      "1234",
      "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31",
      "2026-12-31",
    ],
    ["Các tháng 3, 6, 9", "123", "03-31 06-30 09-30", "2026-09-30"],
    ["6 tháng: trước 15/6; năm: trước 15/12", "124", "06-14 12-14", "2026-12-15 excluded"],
    ["Ngày 15 tháng cuối của quý", "1234", "03-15 06-15 09-15 12-15", "2026-12-15"],
  ])("%s", (...row) => expectWhole(row));

  it.each([["Ngày 10/3 âm lịch"], ["Tháng 7 âm lịch"], ["15/8 (âm lịch)"], ["Ngày 10 tháng 3 ÂL"]])(
    "%s has another date in the calendar of the plan",
    (phrase) => expect(parseSchedule(phrase, 2026)).toMatchObject({ kind: "fuzzy", milestones: [], due: null }),
  );
});

describe("what other offices write", () => {
  it.each<Row>([
    ["Ngày 15 - 20 tháng 3", "1", "03-20", "2026-03-20"],
    ["15 đến 20/3/2026", "1", "03-20", "2026-03-20"],
    ["Ngày 5-10/3/2026", "1", "03-10", "2026-03-10"],
    ["Trước ngày 20/6 (đối với báo cáo 6 tháng), trước ngày 20/11", "124", "06-19 11-19", "2026-11-20 excluded"],
    ["Hoàn thành trước ngày 15/3 (đợt 1) và 15/9 (đợt 2)", "13", "03-14 09-14", "2026-09-15 excluded"],
    ["Quý I: xây dựng kế hoạch; Quý IV: tổng kết", "14", "03-31 12-31", "2026-12-31"],
    ["Quý, 6 tháng, năm", "1234", "03-31 06-30 09-30 12-31", "2026-12-31"],
    ["Định kỳ 6 tháng, 01 năm", "1234", "06-30 12-31", "2026-12-31"],
    ["Tối thiểu 01 lần/quý", "1234", "03-31 06-30 09-30 12-31", "2026-12-31"],
    ["Hoàn thành 100% trong quý II", "2", "06-30", "2026-06-30"],
    ["Có hiệu lực từ ngày 01/7/2026", "34", "12-31", "2026-12-31"],
    ["14/3/2026 7:30:00 AM", "1", "03-14", "2026-03-14"],
    ["Trước 10/7 và 10/01 năm sau", "13", "07-09 2027-01-09", "2027-01-10 excluded"],
    ["Báo cáo năm trước ngày 15/12", "4", "12-14", "2026-12-15 excluded"],
    ["Ngay sau khi được phê duyệt, hoàn thành trong quý I", "1", "03-31", "2026-03-31"],
    ["Quý III (sau khi Bộ ban hành hướng dẫn)", "3", "09-30", "2026-09-30"],
    ["Trong nhiệm kỳ 2025-2030", "1234", "12-31", "2026-12-31"],
    ["Mỗi năm một lần vào tháng 12", "4", "12-31", "2026-12-31"],
    ["07 giờ 30 phút, thứ Bảy, ngày 14/3/2026", "1", "03-14", "2026-03-14"],
    ["15/6/2026 (Thứ Hai)", "2", "06-15", "2026-06-15"],
  ])("%s", (...row) => expectWhole(row));

  it.each([["Tuần 3 - 4/tháng 3"], ["Tuần 1, 2 tháng 3"], ["Nhân ngày 26/3"], ["Dịp 8/3 và 20/10"]])(
    "%s has no day",
    (phrase) => expect(parseSchedule(phrase, 2026)).toMatchObject({ kind: "fuzzy", due: null }),
  );
});
