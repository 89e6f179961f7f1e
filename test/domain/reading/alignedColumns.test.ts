import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Reading } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";

const FIRST_PAGE = [
  "       UBND XÃ HÒA AN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "     PHÒNG VĂN HÓA - XÃ HỘI                      Độc lập - Tự do - Hạnh phúc",
  "         Số:    /KH-VHXH                    Hòa An, ngày   tháng 02 năm 2026",
  "",
  "                                   KẾ HOẠCH",
  "             Thực hiện công tác dân vận chính quyền năm 2026",
  "                                                                  Thời gian",
  "   TT        Nội dung            Chủ trì         Phối hợp        thực hiện và",
  "                                                                  hoàn thành",
];
const SECOND_PAGE = [
  "                                      2",
  "                                                            Thời gian",
  "  TT     Nội dung         Chủ trì         Phối hợp        thực hiện và",
  "                                                           hoàn thành",
];

const FROM_TOP = [
  ...FIRST_PAGE,
  "1       Ban hành kế       Văn phòng       Các trường      Quý I năm 2026",
  "        hoạch năm 2026.                   Mầm non, Tiểu",
  "                                          học",
  "2       Quán triệt các    Phòng Văn hóa   Công an xã      Cả năm 2026",
  "        văn bản về công",
  ...SECOND_PAGE,
  "     tác dân vận.",
  "3    Rà soát thủ tục Trung tâm        Các trường      Quý II năm 2026",
  "     hành chính.     Phục vụ hành     Mầm non, Tiểu",
  "                     chính công       học",
  "    III. TỔ CHỨC THỰC HIỆN",
  "    Văn phòng theo dõi, đôn đốc các đơn vị thực hiện kế hoạch này và báo cáo kết quả",
  "cho lãnh đạo xã.",
];

const CENTRED = [
  ...FIRST_PAGE,
  "            Ban hành kế                         Các trường",
  "   1        hoạch năm           Văn phòng      Mầm non, Tiểu     Quý I năm 2026",
  "              2026.                                học",
  "          Quán triệt các",
  "   2      văn bản về công     Phòng Văn hóa     Công an xã        Cả năm 2026",
  "            tác dân vận.",
  "                              Trung tâm",
  "           Rà soát thủ tục                      Các trường",
  "   3                         Phục vụ hành                       Quý II năm 2026",
  "            hành chính.                        Mầm non, Tiểu",
  "                              chính công           học",
];

function readLines(lines: readonly string[]): Reading {
  const read = readPlan(gridOf(lines.map((line) => [line])), { catalogue: { units: [], groups: [] } });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

describe("a table whose columns spaces hold apart, as a page has them", () => {
  it.each([
    ["cells that begin at the top, columns that stand elsewhere on the next page", FROM_TOP],
    ["cells in the middle of their rows and columns", CENTRED],
  ])("is read exactly with %s", (_name, lines) => {
    const reading = readLines(lines);
    expect(reading.plan.tasks.map((task) => [task.content, task.leadText, task.timeText])).toEqual([
      ["Ban hành kế hoạch năm 2026.", "Văn phòng", "Quý I năm 2026"],
      ["Quán triệt các văn bản về công tác dân vận.", "Phòng Văn hóa", "Cả năm 2026"],
      ["Rà soát thủ tục hành chính.", "Trung tâm Phục vụ hành chính công", "Quý II năm 2026"],
    ]);
    expect(reading.plan.issuer).toBe("Phòng Văn hóa - Xã hội xã Hòa An");
  });

  it("doubts a line in which one space alone holds two cells apart and either could take a word", () => {
    const row = "4    Rà soát chế độ và Phòng Văn hóa   Công an xã      Quý II năm 2026";
    const at = FROM_TOP.findIndex((line) => line.startsWith("    III"));
    const lines = [...FROM_TOP.slice(0, at), row, ...FROM_TOP.slice(at)];
    const { issues } = readLines(lines);
    const doubts = issues.filter(({ kind }) => kind === "placed-by-guess").map(({ cell }) => cell);
    expect(doubts).toEqual([`Sheet1!A${String(at + 1)}`]);
  });
});
