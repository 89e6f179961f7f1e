import { formatDay } from "../../domain/grid/dateOfCell";
import { STATUS_LABELS } from "../../sheets/labels";
import type { PlaceWords } from "../shape/PlaceWords";
import { issueKindsVi } from "./issueKinds";

/** A task's number before its words: "3. ", and "a) " or "- " as they are. */
function numbered(ordinal: string): string {
  return ordinal === "" ? "" : `${ordinal}${/[\p{L}\d]$/u.test(ordinal) ? "." : ""} `;
}

/** The places of the pane, in Vietnamese. */
export const placesVi: PlaceWords = {
  date: {
    hint: "ngày/tháng/năm",
    wrong: (typed) => `“${typed}” không phải là ngày; vui lòng nhập như 31/03/2025.`,
    today: "Hôm nay",
    quarterEnd: "Cuối quý trước",
    clear: "Bỏ",
  },
  plan: {
    from: "Nguồn kế hoạch",
    sheet: "Trang tính chứa kế hoạch",
    openSheet: "Trang đang mở",
    elsewhere: "Kế hoạch ở nơi khác",
    recognised: (columns, tasks) =>
      columns === 0
        ? `Đã nhận diện ${String(tasks)} nhiệm vụ`
        : `Đã nhận diện ${String(columns)} cột, ${String(tasks)} nhiệm vụ`,
    tasksFound: (tasks) => `${String(tasks)} nhiệm vụ`,
    headerRow: "Dòng tiêu đề",
    row: (row) => `Dòng ${String(row)}`,
    columns: { heading: "Tiêu đề", samples: "Mẫu", role: "Vai trò", certainty: "Độ chắc" },
    noSamples: "(trống)",
    sureColumns: (count) => `${String(count)} cột chắc chắn`,
    firstTasks: "Các nhiệm vụ đầu tiên",
    task: (ordinal, content) => `${numbered(ordinal)}${content}`,
    leads: (lead, time) => `${lead} · ${time}`,
    nobody: "chưa có đơn vị chủ trì",
    noTime: "chưa có thời gian",
    chips: (tasks, units) => [`${String(tasks)} nhiệm vụ`, `${String(units)} đơn vị`],
  },
  check: {
    kinds: issueKindsVi,
    show: "Hiện",
    all: (count) => `Tất cả (${String(count)})`,
    severity: {
      error: (count) => `Lỗi (${String(count)})`,
      warning: (count) => `Cần xem lại (${String(count)})`,
      info: (count) => `Thông tin (${String(count)})`,
    },
    group: (title, count) => `${title} (${String(count)})`,
    ignore: "Bỏ qua",
    reason: "Lý do bỏ qua",
    ignored: (count) => `Đã bỏ qua (${String(count)})`,
    because: (reason) => `Lý do: ${reason}`,
    takeBack: "Xem xét lại",
    none: "Không phát hiện lỗi.",
  },
  progress: {
    asOf: (date) => `Số liệu tính đến ngày ${formatDay(date)}`,
    statuses: STATUS_LABELS,
    parts: { overdue: "Quá hạn", near: "Sắp đến hạn", open: "Đang thực hiện", done: "Hoàn thành" },
    chart: (total) => `Tình trạng ${String(total)} nhiệm vụ`,
    filter: "Lọc theo tình trạng",
    everything: "Tất cả",
    search: "Tìm nhiệm vụ, đơn vị",
    found: (count) => `${String(count)} nhiệm vụ`,
    daysLate: (days) => `Quá hạn ${String(days)} ngày`,
    daysLeft: (days) => `Còn ${String(days)} ngày`,
    today: "Đến hạn hôm nay",
    dueOn: (date) => `hạn ${formatDay(date)}`,
    nothing: "Không có nhiệm vụ nào như vậy.",
    byUnit: "Theo đơn vị",
    byQuarter: "Theo quý",
    unitsLater: "Số liệu từng đơn vị có sau khi tạo phiếu báo cáo.",
    columns: {
      unit: "Đơn vị",
      quarter: "Quý",
      tasks: "Nhiệm vụ",
      done: "Xong",
      overdue: "Quá hạn",
      near: "Sắp hạn",
    },
    quarters: ["Quý I", "Quý II", "Quý III", "Quý IV"],
    choose: (task) => `Chọn: ${task}`,
    chooseAll: "Chọn tất cả",
    chosen: (count) => `Đã chọn ${String(count)} nhiệm vụ`,
    doneOn: "Ngày hoàn thành",
    markDone: (count) => `Ghi hoàn thành ${String(count)} nhiệm vụ`,
    willWrite: (cells) => `${String(cells)} ô sẽ được ghi`,
    nothingOpen: "Các nhiệm vụ đã chọn không còn quý nào chưa hoàn thành.",
    more: (count) => `Hiện thêm ${String(count)} nhiệm vụ`,
  },
  report: {
    settings: "Kỳ báo cáo và ngày chốt",
    asOf: "Ngày chốt số liệu",
    asOfHint: (own) =>
      own === null ? "Để trống là lấy ngày hôm nay." : `Để trống là giữ ngày ${formatDay(own)} đã ghi trong sổ tính.`,
    period: "Kỳ báo cáo",
    periodHint: "Phiếu hỏi các quý trong kỳ; biểu tính trong kỳ và lũy kế từ đầu năm.",
    formChips: (forms, period) => [`${String(forms)} phiếu`, period],
    summaryChip: (period) => period,
    unlisted: (phrases) =>
      `Kế hoạch nêu ${phrases.map((phrase) => `“${phrase}”`).join(", ")} nhưng danh mục chưa có đơn vị nào như vậy, nên các đơn vị đó chưa có phiếu.`,
    formsAnyway: (units) => `Vẫn tạo phiếu cho ${String(units)} đơn vị đã có`,
  },
};
