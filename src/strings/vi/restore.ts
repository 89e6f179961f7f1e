import type { RestoreWords } from "../shape/RestoreWords";

function kilobytes(bytes: number): string {
  return Math.max(1, Math.round(bytes / 1024)).toLocaleString("vi-VN");
}

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, 3).join(", ");
  return cells.length > 3 ? `${shown}… (${String(cells.length)} ô)` : shown;
}

const ACTIONS: RestoreWords["actions"] = {
  import: "Đưa kế hoạch vào sổ",
  table: "Lập bảng nhiệm vụ",
  assign: "Giao việc",
  list: "Ghi danh mục đơn vị",
  fixes: "Sửa theo kết quả kiểm tra",
  settings: "Ghi trang “Kế hoạch”",
  units: "Lập phiếu đơn vị",
  summary: "Lập biểu tổng hợp",
  freeze: "Chốt hoặc bỏ chốt số liệu",
  send: "Lập phiếu gửi đơn vị",
  collect: "Nhận phiếu của đơn vị",
  restore: "Hoàn lại",
};

/** What is said about putting actions back, in Vietnamese. */
export const restoreVi: RestoreWords = {
  actions: ACTIONS,
  restore: "Hoàn lại",
  carryOn: "Làm tiếp",
  restoring: "Đang hoàn lại…",
  nothing: (file) =>
    file === null
      ? "Sổ tính không còn lần làm nào để hoàn lại."
      : `Tệp “${file}” không giữ lần làm nào của Sổ Kế hoạch nên không có gì để hoàn lại.`,
  last: ({ kind }, bytes) => `Lần làm gần nhất: ${ACTIONS[kind]} (bản lưu trong sổ: ${kilobytes(bytes)} KB).`,
  question: ({ kind, sheets }) =>
    `Hoàn lại “${ACTIONS[kind]}”: ${sheets === 0 ? "các ô đã sửa" : `${String(sheets)} trang tính`} trở về như trước khi làm; nội dung nhập sau đó được giữ. Đồng ý?`,
  unfinished: ({ kind }) => `Lần trước chưa xong: ${ACTIONS[kind]}. Chọn làm tiếp, hoặc hoàn lại như trước khi làm.`,
  done: ({ kind, typed, moved, staying }) =>
    [
      `Đã hoàn lại: ${ACTIONS[kind]}.`,
      ...(typed.length > 0 ? [`Giữ nguyên nội dung nhập sau đó: ${listed(typed)}.`] : []),
      ...(moved.length > 0 ? ["Ô nào đã có nội dung cũ thì chuyển xuống khối “Nội dung ghi ngoài bảng”."] : []),
      ...(staying.length > 0 ? [`Trang còn lại vì đã có người nhập: ${staying.join(", ")}.`] : []),
    ].join(" "),
};
