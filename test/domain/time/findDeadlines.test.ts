import { findDeadlines } from "../../../src/domain/reading/time/findDeadlines";

describe("deadlines in a sentence", () => {
  it.each([
    ["báo cáo 6 tháng (trước 15/6) và năm (trước 20/11)", 2023, ["2023-06-15", "2023-11-20"], false],
    [
      "báo cáo 6 tháng trước ngày 01 của tháng 5, báo cáo năm trước ngày 01 tháng 11",
      2025,
      ["2025-05-01", "2025-11-01"],
      false,
    ],
    ["gửi về Sở trước ngày 10 tháng 12 năm 2023", 2025, ["2023-12-10"], false],
    ["chậm nhất là vào ngày 10/12", 2025, ["2025-12-10"], true],
    ["trước 17 giờ 00 ngày 15/6", 2025, ["2025-06-15"], true],
  ])("are found in %j", (text, year, due, inclusive) => {
    const found = findDeadlines(text, year);
    expect(found.map((deadline) => deadline.due)).toEqual(due);
    expect(found.every((deadline) => deadline.inclusive === inclusive)).toBe(true);
  });

  it("have their place in the text, composed or not", () => {
    for (const text of ["gửi báo cáo trước ngày 10/6 hằng năm", "gửi báo cáo trước ngày 10/6".normalize("NFD")]) {
      const [deadline] = findDeadlines(text, 2025);
      expect(deadline?.text.normalize("NFC")).toBe("trước ngày 10/6");
      expect(text.slice(deadline?.start, deadline?.end)).toBe(deadline?.text);
    }
  });

  it.each([
    "số liệu tính đến ngày 31/5",
    "Quyết định số 109/QĐ-UBND ngày 20/01/2025",
    "trước khi ban hành",
    "trước ngày 31/2",
  ])("are not seen in %j", (text) => expect(findDeadlines(text, 2025)).toEqual([]));

  it("have no day when no year is known", () => {
    expect(findDeadlines("trước 15/6", null)).toMatchObject([{ due: null, text: "trước 15/6" }]);
  });
});
