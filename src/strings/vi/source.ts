import type { LayoutName } from "../../domain/reading/Reading";
import type { SourceWords } from "../shape/SourceWords";

const LAYOUTS: Readonly<Record<LayoutName, string>> = {
  table: "bảng nhiều cột",
  parted: "bảng trong một cột, ngăn bằng dấu",
  lines: "mỗi nhiệm vụ trong một ô",
  column: "bảng chép thành một cột",
  outline: "văn bản theo đề mục",
};

/** The plan as it came, in Vietnamese. */
export const sourceVi: SourceWords = {
  doors: {
    about: "Kế hoạch được đưa vào một trang mới rồi lập bảng nhiệm vụ từ trang đó. Các trang đang có được giữ nguyên.",
    choose: "Chọn tệp Word, Excel hoặc PDF…",
    paste: "Dán kế hoạch",
    pasteHint: "Sao chép kế hoạch, chọn ô này rồi nhấn Ctrl+V (máy Mac: ⌘V).",
    reading: "Đang đọc kế hoạch…",
    brought: (sheet) => `Đã đưa kế hoạch vào trang “${sheet}”.`,
    notes: {
      uncomputed: ({ cell, count }) =>
        `Tệp không lưu kết quả của ${String(count)} công thức (từ ô ${cell}); vui lòng mở tệp bằng Excel, lưu lại rồi chọn lại.`,
      "embedded-document": ({ name, row }) =>
        `Phần “${name}” nhúng trong tệp (trước dòng ${String(row + 1)}) chưa đọc được; vui lòng mở bằng Word rồi lưu lại.`,
      overprinted: ({ pages }) =>
        `Chữ in chồng lên nhau và bị che mất một phần ở trang ${pages.join(", ")} của tệp PDF; vui lòng tăng chiều cao dòng trong tệp gốc rồi xuất lại PDF.`,
    },
    nothingPasted: "Nội dung vừa dán không có chữ; vui lòng sao chép lại kế hoạch rồi dán.",
    tooMuchPasted: "Nội dung vừa dán quá lớn; vui lòng sao chép riêng phần kế hoạch rồi dán lại.",
  },
  columns: {
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
    layout: (layout) => `Trang nguồn được đọc theo dạng: ${LAYOUTS[layout]}.`,
    readAs: (layout) => `Đọc theo dạng: ${LAYOUTS[layout]}`,
    leaveOutHidden: "Bỏ qua dòng, cột đang ẩn",
    readHidden: "Đọc cả dòng, cột đang ẩn",
    certainties: { sure: "Chắc chắn", likely: "Khá chắc", doubtful: "Cần xem lại" },
  },
};
