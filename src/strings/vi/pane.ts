import { formatDay } from "../../domain/grid/dateOfCell";
import { PERIOD_NAMES } from "../../sheets/labels";
import type { PaneWords } from "../shape/PaneWords";

/** The pane in Vietnamese. */
export const paneVi: PaneWords = {
  title: "Sổ Kế hoạch",
  otherLanguage: "English",
  menu: "Thiết lập và ngôn ngữ",
  toSettings: "Thiết lập",
  toUnits: "Danh mục đơn vị",
  toHelp: "Hướng dẫn",
  backToPlace: "Trở lại",
  overview: "Tổng quan",
  places: "Các phần việc",
  placeNames: { plan: "Kế hoạch", check: "Kiểm tra", progress: "Tiến độ", report: "Báo cáo" },
  periods: PERIOD_NAMES,
  steps: {
    tasks: {
      title: "Bảng nhiệm vụ",
      about: "Đọc kế hoạch, cho xem trước cách hiểu, rồi lập bảng nhiệm vụ. Trang kế hoạch gốc được giữ nguyên.",
      button: "Đọc kế hoạch",
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
  stepDone: "đã xong",
  needsPlan: "Sổ tính chưa có bảng “Nhiệm vụ”. Vui lòng đọc kế hoạch trước.",
  toPlan: "Sang phần Kế hoạch",
  toUnitList: "Nhập danh sách đơn vị",
  toAssign: "Giao việc",
  reading: "Đang đọc sổ tính…",
  writing: (done, total) => (total === 0 ? "Đang ghi…" : `Đang ghi trang ${String(done)}/${String(total)}…`),
  stop: "Dừng",
  stopping: "Đang dừng và trả lại phần đã ghi…",
  stopped: "Đã dừng",
  preview: "Nội dung sẽ thực hiện",
  previewChanged:
    "Sổ tính vừa có thay đổi nên nội dung dưới đây đã được lập lại và chưa ghi gì; vui lòng xem rồi đồng ý.",
  done: "Đã thực hiện",
  confirm: "Thực hiện",
  confirmStep: { tasks: "Lập bảng nhiệm vụ" },
  cancel: "Để nguyên",
  close: "Đóng",
  detail: "Chi tiết",
  copy: "Sao chép",
  notSeenAgain: "Chưa xem lại được sổ tính; số liệu dưới đây là của lần xem trước.",
  tryAgain: "Thử lại",
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
  unitLines: "Việc của đơn vị",
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
  home: {
    looking: "Đang xem sổ tính…",
    welcome: "Theo dõi kế hoạch ngay trong sổ tính này",
    about: [
      "Đọc kế hoạch ở trang tính, tệp Word, PDF hoặc nội dung vừa dán, rồi lập bảng nhiệm vụ.",
      "Nhắc nhiệm vụ quá hạn, sắp đến hạn của từng đơn vị.",
      "Tạo phiếu báo cáo cho từng đơn vị và biểu tổng hợp gửi cấp trên.",
    ],
    readSheet: (sheet) => `Đọc kế hoạch ở trang “${sheet}”`,
    bring: "Chọn tệp hoặc dán kế hoạch",
    otherWays: "Trang khác, tệp hoặc nội dung dán…",
    unnamed: "Kế hoạch chưa ghi tên",
    summary: ({ year, tasks, units }) =>
      `${year === null ? "" : `Năm ${String(year)} · `}${String(tasks)} nhiệm vụ · ${String(units)} đơn vị`,
    asOf: (date) => `Số liệu tính đến ngày ${formatDay(date)}`,
    tiles: { overdue: "Quá hạn", dueSoon: "Sắp đến hạn", doubtful: "Cần xem lại", completed: "Hoàn thành" },
    ofTasks: (count, total) => `${String(count)}/${String(total)}`,
    made: ({ forms, hasSummary, period }) =>
      forms === 0 && !hasSummary
        ? "Chưa tạo phiếu báo cáo và biểu tổng hợp."
        : `Đã có ${String(forms)} phiếu báo cáo${hasSummary ? " và biểu tổng hợp" : ""} (${period}).`,
    reported: ({ unsent, frozen }) =>
      [
        ...(unsent === null || unsent === 0 ? [] : [`Còn ${String(unsent)} đơn vị chưa nộp phiếu.`]),
        ...(unsent === 0 ? ["Các đơn vị đã nộp đủ phiếu."] : []),
        ...(frozen === null ? [] : [`Số liệu đã chốt gần nhất: ${frozen}.`]),
      ].join(" "),
    nextTitle: "Việc tiếp theo",
    listUnits: "Nhập danh sách đơn vị",
    assign: (tasks) => `Giao ${String(tasks)} nhiệm vụ chưa có đơn vị hoặc thời gian`,
    mend: (errors) => `Xem ${String(errors)} lỗi cần sửa`,
    makeForms: "Chuẩn bị phiếu báo cáo",
    seeOverdue: (count) => `Xem ${String(count)} nhiệm vụ quá hạn`,
    makeSummary: "Chuẩn bị biểu tổng hợp",
    seeProgress: "Cập nhật tiến độ",
  },
};
