import { brokenWidth } from "../../../src/domain/reading/outline/brokenWidth";
import { lineGoesOn } from "../../../src/domain/reading/outline/lineGoesOn";

const WIDTH = { letters: 60, breadth: 56 };

describe("whether a line goes on with the one above it", () => {
  it.each([
    [
      "a dash in running text",
      "Thực hiện Kế hoạch liên tịch giữa Ban Dân vận của Tỉnh ủy",
      "- Ban Cán sự đảng UBND tỉnh",
      true,
    ],
    [
      "a bullet under a numbered head",
      "1. Tuyên truyền sâu rộng trong cán bộ, giáo viên, học",
      "- Phổ biến Luật",
      false,
    ],
    [
      "a bullet under a bullet",
      "- Phòng Nội vụ tổ chức hội nghị với toàn thể viên chức",
      "- Phòng Tư pháp tổng hợp",
      false,
    ],
    [
      "a bullet under an introduction",
      "Giao các phòng, ban, đơn vị thực hiện những việc sau:",
      "- Phòng Nội vụ",
      false,
    ],
  ])("%s: “%s” / “%s”", (_what, above, text, goesOn) => {
    expect(lineGoesOn(text, above, WIDTH)).toBe(goesOn);
  });

  it("needs less of a full line within a paragraph than after its first line, which may be a heading", () => {
    const above = "Ban hành Quy định về Quy tắc ứng xử ở các nhà";
    const text = "Trường Tiểu học Lê Lợi";
    expect(lineGoesOn(text, above, WIDTH)).toBe(false);
    expect(lineGoesOn(text, above, WIDTH, "2. Tiếp tục thực hiện Thông tư của Bộ Giáo dục")).toBe(true);
  });
});

it("a text is broken into lines even if a letterhead stands side by side in a longer one", () => {
  const lines = Array.from({ length: 60 }, (_, index) =>
    index % 2 === 0 ? "Tăng cường công tác" : "dân vận của đơn vị",
  );
  const letterhead = `ỦY BAN NHÂN DÂN${" ".repeat(160)}CỘNG HÒA XÃ HỘI`;
  expect(brokenWidth([letterhead, ...lines])?.letters).toBe(19);
});
