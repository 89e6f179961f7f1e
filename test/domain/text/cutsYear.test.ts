import { cutsYear } from "../../../src/domain/text/cutsYear";

describe("a year that the end of a line cuts", () => {
  it.each([
    ["31/01/20", "26"],
    ["Trước 30/6/202", "6"],
    ["Tháng 12/2", "026"],
    ["Quý I/20", "26"],
    ["Từ 01/3/20", "26 đến 30/6/2026"],
  ])("is one year in %s | %s", (above, line) => {
    expect(cutsYear(above, line)).toBe(true);
  });

  it.each([
    ["31/01", "26"],
    ["31/01/2026", "6"],
    ["31/01/20", "15/6/2026"],
    ["Từ ngày 20", "26/3/2026"],
    ["Từ 15/6", "2026"],
    ["Quý I", "2026"],
    ["chỉ tiêu 20", "25 học sinh"],
  ])("is not seen in %s | %s", (above, line) => {
    expect(cutsYear(above, line)).toBe(false);
  });
});
