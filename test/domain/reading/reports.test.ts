import { readReports } from "../../../src/domain/reading/meta/readReports";

describe("report deadlines in a plan's prose", () => {
  it.each([
    ["Báo cáo định kỳ 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12", ["6 tháng 2025-06-10", "năm 2025-12-05"]],
    [
      "Báo cáo 6 tháng gửi trước ngày 01 của tháng 5; Báo cáo năm gửi trước ngày 01 tháng 11 hàng năm.",
      ["6 tháng 2025-05-01", "năm 2025-11-01"],
    ],
    [
      "Định kỳ 06 tháng (trước 15/6) và 01 năm (trước 20/11) báo cáo kết quả về Sở",
      ["6 tháng 2025-06-15", "năm 2025-11-20"],
    ],
    [
      "Báo cáo 6 tháng trước ngày 15 tháng 6 năm 2023 và Báo cáo năm trước ngày 10 tháng 12 năm 2023.",
      ["6 tháng 2023-06-15", "năm 2023-12-10"],
    ],
    ["Báo cáo 6 tháng, năm: trước 15/6 và 15/12.", ["6 tháng 2025-06-15", "năm 2025-12-15"]],
    [
      "Trước ngày 10/6 gửi báo cáo 6 tháng; trước ngày 05/12 gửi báo cáo năm.",
      ["6 tháng 2025-06-10", "năm 2025-12-05"],
    ],
    [
      "Báo cáo quý I trước ngày 15/3; báo cáo 9 tháng chậm nhất vào ngày 15/9.",
      ["quý I 2025-03-15", "9 tháng 2025-09-15"],
    ],
    ["Báo cáo kết quả sơ kết, tổng kết về Phòng Nội vụ đúng thời gian quy định.", ["sơ kết null", "tổng kết null"]],
    ["Căn cứ Báo cáo số 12 ngày 06 tháng 12 năm 2024 của UBND tỉnh", []],
    [
      "Báo cáo học kỳ I trước ngày 10/01/2026; báo cáo tổng kết năm học trước ngày 30/5/2026 về UBND xã.",
      ["học kỳ I 2026-01-10", "năm học 2026-05-30"],
    ],
    [
      "Sơ kết học kỳ 1 gửi báo cáo trước 15/01/2026, học kỳ 2 trước 25/5/2026.",
      ["học kỳ I 2026-01-15", "học kỳ II 2026-05-25"],
    ],
    [
      "Báo cáo HK I chậm nhất ngày 05/01/2026, báo cáo cuối năm học chậm nhất ngày 31/5/2026.",
      ["học kỳ I 2026-01-05", "năm học 2026-05-31"],
    ],
    [
      "Báo cáo quý I trước 15/3, quý II trước 15/6, quý III trước 15/9 và báo cáo năm trước 15/12.",
      ["quý I 2025-03-15", "quý II 2025-06-15", "quý III 2025-09-15", "năm 2025-12-15"],
    ],
    [
      "Báo cáo 6 tháng đầu năm trước ngày 15 tháng 6 năm 2025, báo cáo 9 tháng trước 15/9/2025, báo cáo năm trước 05/12/2025.",
      ["6 tháng 2025-06-15", "9 tháng 2025-09-15", "năm 2025-12-05"],
    ],
    ["Thực hiện đánh giá 06 tháng đầu năm và tổng kết năm 2025 trước ngày 10/6.", []],
  ])("are read from %p", (text, expected) => {
    expect(readReports([text], 2025).map(({ kind, due }) => `${kind} ${String(due)}`)).toEqual(expected);
  });

  it("are given once when the plan names them twice", () => {
    const text = "Báo cáo 6 tháng gửi trước ngày 01 của tháng 5; Báo cáo năm gửi trước ngày 01 tháng 11.";
    expect(readReports([text, text], 2025)).toHaveLength(2);
  });

  it("are given once when each addressee repeats them", () => {
    const school =
      "Các trường gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Phòng Văn hóa - Xã hội.";
    const office =
      "Phòng Văn hóa - Xã hội tổng hợp, gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12.";
    expect(readReports([school, office], 2025).map(({ due }) => due)).toEqual(["2025-06-10", "2025-12-05"]);
  });
});
