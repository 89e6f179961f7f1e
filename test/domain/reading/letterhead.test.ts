import type { CellValue } from "../../../src/domain/grid/Grid";
import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Plan } from "../../../src/domain/plan/Plan";
import { gridOf } from "../../support/gridOf";

function planUnder(letterhead: readonly (readonly CellValue[])[]): Plan {
  const rows: readonly (readonly CellValue[])[] = [
    ...letterhead,
    ["KẾ HOẠCH"],
    ["Thực hiện công tác dân vận năm 2025"],
    ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
    ["1", "Tiếp công dân", "Văn phòng", "Các phòng", "Quý I"],
    ["2", "Sơ kết công tác dân vận", "Văn phòng", "Các phòng", "Quý II"],
  ];
  const result = readPlan(gridOf(rows), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan;
}

describe("who issues a plan, by its letterhead", () => {
  it.each<readonly [string, string, string, readonly (readonly CellValue[])[]]>([
    [
      "a Sở is no number (Số)",
      "Sở Giáo dục và Đào tạo Nam Định",
      "Nam Định",
      [
        ["UBND TỈNH NAM ĐỊNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", null, null, "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 15/KH-SGDĐT", null, null, "Nam Định, ngày 10 tháng 02 năm 2025"],
      ],
    ],
    [
      "a place whose name is a number",
      "Phòng Giáo dục và Đào tạo Quận 1",
      "Quận 1",
      [
        ["ỦY BAN NHÂN DÂN QUẬN 1", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", null, null, "Quận 1, ngày 28 tháng 02 năm 2025"],
      ],
    ],
    [
      "a side of the letterhead in one cell each",
      "Phòng Giáo dục và Đào tạo huyện Cát Hải",
      "Cát Hải",
      [
        [
          "UBND HUYỆN CÁT HẢI\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: /KH-PGDĐT",
          null,
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nCát Hải, ngày tháng 02 năm 2025",
        ],
      ],
    ],
    [
      "the state's name may be broken before its last word, in a text a line a row",
      "Trường Tiểu học Lê Lợi",
      "",
      [
        ["UBND THÀNH PHỐ GIA NGHĨA"],
        ["TRƯỜNG TIỂU HỌC LÊ LỢI"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT"],
        ["NAM"],
        ["Độc lập - Tự do - Hạnh phúc"],
      ],
    ],
    [
      "the state's name may be broken over two lines",
      "Trường Tiểu học Lê Lợi",
      "",
      [
        ["UBND THÀNH PHỐ GIA NGHĨA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"],
        ["TRƯỜNG TIỂU HỌC LÊ LỢI", "VIỆT NAM"],
        [null, "Độc lập - Tự do - Hạnh phúc"],
      ],
    ],
  ])("knows that %s", (_what, issuer, place, letterhead) => {
    expect(planUnder(letterhead)).toMatchObject({ issuer, place });
  });
});
