import { formatDay } from "../../domain/grid/dateOfCell";
import type { Strings } from "../shape/Strings";

function sheet(name: string | null): string {
  return name === null ? "Trang tính" : `Trang tính “${name}”`;
}

/** Why a step made nothing, in Vietnamese. */
export const failuresVi: Strings["failures"] = {
  "empty-sheet": (told) =>
    `${sheet(told.sheet)} không có dữ liệu; vui lòng mở trang tính chứa kế hoạch rồi thực hiện lại.`,
  "no-table": (told) =>
    `${sheet(told.sheet)} chưa đọc được nhiệm vụ nào; vui lòng ghi dòng tiêu đề gồm “Nội dung” và “Đơn vị chủ trì” trên bảng, hoặc đánh số từng nhiệm vụ, rồi thực hiện lại.`,
  "merged-over-everything": (told) => `Ô ${told.cell} là ô gộp trùm cả bảng; vui lòng bỏ gộp ô rồi thực hiện lại.`,
  "no-tasks": (told) => `Bảng tại ô ${told.cell} chưa có nhiệm vụ; vui lòng nhập nhiệm vụ dưới dòng tiêu đề.`,
  "no-source-sheet": () =>
    "Sổ tính chưa có trang tính chứa kế hoạch; vui lòng dán kế hoạch vào một trang tính rồi thực hiện lại.",
  "sheet-not-found": (told) => `Không có trang tính “${told.sheet}”; vui lòng kiểm tra lại tên trang tính.`,
  "sheet-is-own": (told) => `${sheet(told.sheet)} do Sổ Kế hoạch lập ra; vui lòng chọn trang tính chứa kế hoạch gốc.`,
  "no-task-table": () => "Sổ tính chưa có bảng “Nhiệm vụ”; vui lòng đọc kế hoạch ở phần “Kế hoạch” trước.",
  "no-progress": () => "Sổ tính chưa có trang “Tiến độ”; vui lòng lập phiếu báo cáo của các đơn vị trước.",
  "never-received": (told) =>
    `Sổ không ghi nhận tệp hoặc đơn vị “${told.what}” nào; vui lòng xem các cột Tên tệp và Mã đơn vị trên trang Nhật ký nhận phiếu.`,
  "missing-heading": (told) =>
    `${sheet(told.sheet)} thiếu cột “${told.heading}”; vui lòng ghi lại tiêu đề cột này rồi thực hiện lại.`,
  "no-units": () => "Danh mục chưa có đơn vị nào; vui lòng nhập đơn vị vào trang “Đơn vị” rồi thực hiện lại.",
  "already-frozen": (told) =>
    `Số liệu kỳ ${told.period} đã chốt ngày ${formatDay(told.date)} và được giữ nguyên; muốn chốt lại, vui lòng bỏ chốt và ghi lý do.`,
  "not-frozen": (told) => `Số liệu kỳ ${told.period} chưa chốt nên không có gì để bỏ chốt.`,
  "release-without-reason": () => "Vui lòng ghi lý do bỏ chốt số liệu rồi thực hiện lại.",
  "unit-wanted": () => "Vui lòng chọn đơn vị rồi thực hiện lại.",
  "name-wanted": () => "Vui lòng ghi tên rồi thực hiện lại.",
  "name-taken-by-unit": (told) =>
    `Danh mục đã có “${told.other}” mang tên “${told.name}”; nếu là một đơn vị, vui lòng gộp hai đơn vị.`,
  "unit-gone": (told) => `Danh mục không còn đơn vị có mã “${told.code}”; vui lòng mở lại phần này rồi chọn lại.`,
  "same-unit": () => "Vui lòng chọn hai đơn vị khác nhau để gộp.",
  "setting-refused": (told) =>
    `“${told.label}” không nhận “${told.text}”; vui lòng nhập ngày như 10/06/2026, số, hoặc một giá trị trong danh sách.`,
  "no-unit-columns": (told) =>
    `${sheet(told.sheet)} không có danh mục đơn vị; vui lòng đặt tiêu đề “Tên đơn vị” trên cột tên đơn vị.`,
  "protected-sheet": (told) => `${sheet(told.sheet)} đang được bảo vệ; vui lòng bỏ bảo vệ rồi thực hiện lại.`,
  "cell-edit-mode": () => "Excel đang ở chế độ nhập ô; vui lòng nhấn Enter hoặc Esc rồi thực hiện lại.",
  "too-large": (told) =>
    `${sheet(told.sheet)} có quá nhiều dữ liệu cho một lần xử lý; vui lòng chia kế hoạch ra nhiều trang tính.`,
  "not-supported": () => "Phiên bản Excel này chưa hỗ trợ chức năng vừa chọn; vui lòng cập nhật Excel.",
  "name-taken": (told) =>
    `Tên trang tính hoặc bảng${told.sheet === null ? "" : ` “${told.sheet}”`} đã được dùng; vui lòng đổi tên rồi thực hiện lại.`,
  "merged-or-table-conflict": (told) =>
    `${sheet(told.sheet)} có ô gộp hoặc bảng khác chắn chỗ cần ghi; vui lòng bỏ gộp ô hoặc dời bảng đó.`,
  "sheet-missing": (told) =>
    `${sheet(told.sheet)} không còn trong sổ tính; vui lòng đọc lại kế hoạch ở phần “Kế hoạch”.`,
  "no-answer": () =>
    "Excel không trả lời sau hai phút; vui lòng nhấn Enter nếu đang gõ dở trong ô, rồi thực hiện lại. Phần ghi dở sẽ được trả lại như trước.",
  "changed-meanwhile": (told) =>
    `${sheet(told.sheet)} vừa được sửa trong lúc chuẩn bị nên chưa ghi gì; vui lòng thực hiện lại để xem bản mới.`,
  "being-written": () => "Sổ tính đang được ghi từ một bảng điều khiển khác; vui lòng chờ ghi xong rồi thực hiện lại.",
  stopped: () => "Phần ghi dở đã được trả lại, sổ tính như trước khi thực hiện.",
  "record-damaged": (told) =>
    `Bản lưu của lần làm gần nhất (${sheet(told.sheet)}) đã bị sửa nên không hoàn lại được; dữ liệu trong sổ giữ nguyên.`,
  "lost-focus": () =>
    "Excel không làm được, thường do cửa sổ của sổ tính này không ở phía trước; vui lòng bấm vào trang tính, giữ nguyên cửa sổ này rồi thực hiện lại.",
  connection: () => "Mất kết nối với Excel; vui lòng mở lại bảng điều khiển rồi thực hiện lại.",
  "host-error": (told) => `Excel báo lỗi ${told.code}; vui lòng thực hiện lại.`,
};
