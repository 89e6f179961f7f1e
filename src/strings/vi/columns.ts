import type { ColumnWords } from "../shape/ColumnWords";

/** How the columns were understood, in Vietnamese. */
export const columnsVi: ColumnWords = {
  title: (doubtful) => `Cách hiểu các cột${doubtful === 0 ? "" : ` (${String(doubtful)} cột cần xem lại)`}`,
  about: "Khi đổi một cột, bảng nhiệm vụ được đọc lại để xem trước; lựa chọn được ghi nhớ trong trang “Kế hoạch”.",
  roles: {
    ordinal: "Số thứ tự",
    content: "Nội dung nhiệm vụ",
    lead: "Đơn vị chủ trì",
    coordinating: "Đơn vị phối hợp",
    time: "Thời gian thực hiện",
    extra: "Cột khác",
  },
  leaveOutHidden: "Bỏ qua dòng, cột đang ẩn",
  readHidden: "Đọc cả dòng, cột đang ẩn",
  certainties: { sure: "Chắc chắn", likely: "Khá chắc", doubtful: "Cần xem lại" },
};
