import { formatDay } from "../../domain/grid/dateOfCell";
import { PERIOD_NAMES } from "../../sheets/labels";
import type { PaneWords } from "../shape/PaneWords";

/** The pane in Vietnamese. */
export const paneVi: PaneWords = {
  title: "Sổ Kế hoạch",
  otherLanguage: "English",
  settings: "Thiết đặt",
  asOf: "Ngày chốt số liệu",
  asOfHint: "Để trống là giữ ngày đã ghi trong sổ tính.",
  asOfChosen: (date) => `Số liệu tính đến ngày ${formatDay(date)}.`,
  period: "Kỳ báo cáo",
  periods: PERIOD_NAMES,
  steps: {
    tasks: {
      title: "Bảng nhiệm vụ",
      about: "Đọc kế hoạch đang mở, lập trang “Nhiệm vụ” và danh mục đơn vị. Trang kế hoạch gốc được giữ nguyên.",
      button: "Lập bảng nhiệm vụ",
    },
    check: {
      title: "Kiểm tra dữ liệu",
      about: "Rà soát đơn vị chủ trì, phối hợp và thời hạn của từng nhiệm vụ. Sổ tính chỉ thay đổi khi chọn “Sửa”.",
      button: "Kiểm tra dữ liệu",
    },
    units: {
      title: "Phiếu báo cáo theo đơn vị",
      about: "Lập trang “Tiến độ” và mỗi đơn vị một phiếu báo cáo cho kỳ đã chọn.",
      button: "Tạo phiếu báo cáo",
    },
    summary: {
      title: "Biểu tổng hợp",
      about: "Tổng hợp tiến độ của các đơn vị, liệt kê nhiệm vụ quá hạn.",
      button: "Tạo biểu tổng hợp",
    },
  },
  elsewhere: "Kế hoạch ở nơi khác",
  stepNumber: (number, total) => `Bước ${String(number)}/${String(total)}`,
  stepDone: "đã xong",
  reading: "Đang đọc sổ tính…",
  writing: (done, total) => (total === 0 ? "Đang ghi…" : `Đang ghi trang ${String(done)}/${String(total)}…`),
  preview: "Nội dung sẽ thực hiện",
  previewChanged:
    "Sổ tính vừa có thay đổi nên nội dung dưới đây đã được lập lại và chưa ghi gì; vui lòng xem rồi đồng ý.",
  done: "Đã thực hiện",
  confirm: "Thực hiện",
  cancel: "Để nguyên",
  close: "Đóng",
  failed: "Chưa thực hiện được.",
  source: "Trang kế hoạch",
  catalogue: "Danh mục đơn vị",
  catalogueFrom: {
    "own-sheet": "trang “Đơn vị”",
    "unit-list": "danh sách có trong sổ tính",
    given: "tệp danh sách đơn vị",
    plan: "các đơn vị nêu trong kế hoạch",
  },
  made: "Lập mới",
  updated: "Cập nhật",
  sheets: (count) => `${String(count)} trang`,
  tasks: "Nhiệm vụ",
  tasksAdded: (count) => `${String(count)} thêm mới`,
  tasksKept: (count) => `${String(count)} giữ nguyên`,
  tasksMoved: (count) => `${String(count)} chuyển xuống khối “Nội dung không còn trong kế hoạch”`,
  typedCells: "Ô đã nhập",
  typedCellsKept: (count) => `giữ nguyên ${String(count)} ô`,
  othersMoved: "Nội dung ghi ngoài bảng",
  othersMovedTo: (count) => `${String(count)} ô chuyển xuống mục “Nội dung ghi ngoài bảng” cuối trang`,
  conflicts: (count) => `${String(count)} ô có hai nội dung khác nhau`,
  conflict: (heading, kept, other) =>
    kept === ""
      ? `${heading}: “${other}” chưa được tính vì nhiều đơn vị cùng thực hiện; ghi vào dòng của từng đơn vị ở “Tiến độ”.`
      : `${heading}: giữ “${kept}”, chưa dùng “${other}”.`,
  unread: (count) => `${String(count)} ô chưa đọc được`,
  unassigned: (count) => `${String(count)} nhiệm vụ nêu đơn vị chưa có trong danh mục`,
  unassignedTask: (ordinal, text) => `Nhiệm vụ ${ordinal}: ${text}`,
  unitSheets: (count) => `${String(count)} phiếu báo cáo`,
  unitTasks: (count) => `${String(count)} nhiệm vụ`,
  issues: (count) => `${String(count)} điều cần lưu ý`,
  noIssues: "Không có điều cần lưu ý.",
  severities: { error: "Lỗi", warning: "Cần xem lại", info: "Thông tin" },
  severityCount: {
    error: (count) => `${String(count)} lỗi`,
    warning: (count) => `${String(count)} cần xem lại`,
    info: (count) => `${String(count)} thông tin`,
  },
  checked: (tasks) => `Đã kiểm tra ${String(tasks)} nhiệm vụ.`,
  goTo: (cell) => `Đến ô ${cell}`,
  openSheet: (sheet) => `Mở trang ${sheet}`,
  more: (count) => `Hiện thêm ${String(count)} mục`,
  noOffice:
    "Không tải được thư viện office.js của Microsoft. Vui lòng kiểm tra kết nối mạng rồi mở lại bảng điều khiển.",
  notExcel:
    "Sổ Kế hoạch chạy trong Excel. Vui lòng mở sổ tính trong Excel rồi chọn nút Sổ Kế hoạch trên thẻ Trang chủ.",
  brokenTitle: "Sổ Kế hoạch gặp sự cố.",
  broken:
    "Dữ liệu trong sổ tính không bị thay đổi thêm. Vui lòng mở lại bảng điều khiển rồi thực hiện lại bước vừa chọn.",
  reload: "Mở lại",
};
