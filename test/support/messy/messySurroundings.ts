import type { CellValue } from "../../../src/domain/grid/Grid";
import type { MessyPlan } from "./MessyPlan";

type Rows = readonly (readonly CellValue[])[];

/**
 * Letterhead and title above a plan.
 *
 * @example titleRows(plan, 5)[4] // => ["KẾ HOẠCH"]
 */
export function titleRows(plan: MessyPlan, width: number): Rows {
  const pair = (left: string, right: string): CellValue[] =>
    Array.from({ length: width }, (_, index) => (index === 0 ? left : index === width - 2 ? right : null));
  return [
    pair(plan.parent, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    pair(plan.issuer, "Độc lập - Tự do - Hạnh phúc"),
    pair("Số:      /KH", `ngày      tháng      năm ${String(plan.year)}`),
    [],
    ["KẾ HOẠCH"],
    [plan.title],
    [],
  ];
}

/**
 * Legal basis and the sections that a plan has before its table.
 *
 * @example proseRows(plan)[2] // => ["I. MỤC ĐÍCH, YÊU CẦU"]
 */
export function proseRows(plan: MessyPlan): Rows {
  return [
    ["Căn cứ Kế hoạch số 32/KH-UBND ngày 15/01/2025 của cấp trên về công tác dân vận;"],
    [`Để triển khai có hiệu quả, đơn vị xây dựng Kế hoạch năm ${String(plan.year)} như sau:`],
    ["I. MỤC ĐÍCH, YÊU CẦU"],
    ["1. Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức, người lao động."],
    ["2. Nội dung, nhiệm vụ phải cụ thể, rõ đơn vị chủ trì, đơn vị phối hợp, thời gian hoàn thành."],
    ["II. NỘI DUNG, NHIỆM VỤ"],
  ];
}

/**
 * What follows a plan's table: reporting, the closing sentence and the signature.
 *
 * @example closingRows(plan, 5)[0] // => ["III. TỔ CHỨC THỰC HIỆN"]
 */
export function closingRows(plan: MessyPlan, width: number): Rows {
  const signature = Array.from({ length: width }, (_, index) =>
    index === 0 ? "Nơi nhận:" : index === width - 1 ? "TM. ỦY BAN NHÂN DÂN" : null,
  );
  return [
    ["III. TỔ CHỨC THỰC HIỆN"],
    ["1. Các đơn vị căn cứ Kế hoạch này và tình hình thực tế, chủ động triển khai thực hiện."],
    ["2. Báo cáo định kỳ 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12."],
    [`Trên đây là Kế hoạch năm ${String(plan.year)}, đề nghị các đơn vị triển khai thực hiện./.`],
    [],
    signature,
    ["- Như trên;"],
    ["- Lưu: VT."],
  ];
}

/** Tables that stand beside a plan's own and are none of it. */
export function otherTable(kind: "staff" | "criteria" | "report"): Rows {
  switch (kind) {
    case "staff":
      return [
        ["DANH SÁCH BAN CHỈ ĐẠO"],
        ["TT", "Chức vụ", "Nhiệm vụ", "Ghi chú"],
        [1, "Chủ tịch", "Trưởng ban", null],
        [2, "Phó Chủ tịch", "Phó Trưởng ban", null],
        [3, "Chánh Văn phòng", "Thành viên", "Thư ký"],
        [],
        ["BẢNG PHÂN CÔNG NHIỆM VỤ"],
      ];
    case "criteria":
      return [
        [],
        ["TIÊU CHÍ CHẤM ĐIỂM"],
        ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"],
        [1, "Ban hành kế hoạch năm đúng thời gian", 3, null],
        [2, "Phân công lãnh đạo phụ trách, người theo dõi", 2, null],
        [3, "Báo cáo đầy đủ, đúng hạn", 5, null],
        [null, "Tổng cộng", 10, null],
      ];
    case "report":
      return [
        [],
        ["MẪU BÁO CÁO KẾT QUẢ"],
        ["STT", "Tên mô hình", "Lĩnh vực", "Kết quả"],
        [1, null, null, null],
        [2, null, null, null],
      ];
  }
}
