import type { PageWords } from "./PageWords";

export const pageVi: PageWords = {
  title: "Bàn thử Sổ Kế hoạch",
  heading: "Bàn thử",
  samples: "Kế hoạch mẫu",
  sampleNames: {
    "cat-hai-2025": "Cát Hải 2025 (cấp huyện)",
    "quan-1-2025": "Quận 1 năm 2025 (cấp quận)",
    "nam-dinh-2023": "Nam Định 2023 (cấp tỉnh)",
    "nguyen-ba-ngoc-2025": "Nguyễn Bá Ngọc 2025 (trường)",
    "nguyen-khuyen-2023": "Nguyễn Khuyến 2023 (trường)",
    empty: "Sổ tính trống",
  },
  sampleKinds: { table: "Bảng dán từ Word", text: "Văn bản, mỗi dòng một ô" },
  open: "Mở tệp .xlsx…",
  drop: "Thả tệp .xlsx vào đây để mở",
  save: "Lưu tệp .xlsx",
  undo: "Hoàn tác",
  redo: "Làm lại",
  print: "Xem bản in",
  nothingToPrint: "Trang tính này chưa có nội dung để in.",
  version: "Giả làm",
  versions: { "1.14": "Excel 2021", "1.17": "Excel 2024", "1.20": "Microsoft 365" },
  faults: "Thử lỗi",
  faultNames: {
    hang: "Không trả lời",
    "cell-edit": "Có ô đang sửa dở",
    protected: "Trang tính được bảo vệ",
    connection: "Mất kết nối",
    "too-large": "Dữ liệu quá lớn",
    other: "Lỗi khác của Excel",
  },
  faultSet: ({ name, meets, lasts }) => {
    const call = meets === "writing" ? "lượt ghi" : "lượt gọi";
    const fault = name.toLocaleLowerCase("vi");
    return lasts
      ? `Mọi ${call} của phần bổ trợ từ nay: ${fault}. Chọn “Thôi thử lỗi” để thôi.`
      : `L${call.slice(1)} kế tiếp của phần bổ trợ: ${fault}.`;
  },
  noFaults: "Thôi thử lỗi, trả lời lượt đang chờ",
  dark: "Giao diện tối",
  language: "English",
  counters: (requests, actions, kilobytes) =>
    `${String(requests)} lượt gọi · ${String(actions)} thao tác · ${kilobytes} KB`,
  countersLabel: "Trao đổi giữa bảng điều khiển và sổ tính",
  grid: "Sổ tính",
  leaveGrid: "Bấm F6 để chuyển giữa sổ tính, bảng điều khiển và thanh công cụ",
  opening: "Đang mở sổ tính…",
  pane: "Bảng điều khiển Sổ Kế hoạch",
  units: "Danh sách đơn vị",
  refused:
    "Ô này không nhận nội dung vừa nhập: ô bị khóa, hoặc nội dung bắt đầu bằng dấu = + - mà không phải công thức.",
  waiting: "Phần bổ trợ đang chờ vì có ô sửa dở, như trong Excel; bấm Enter để nhận hoặc Esc để bỏ nội dung đang gõ.",
  notWorkbook: (file) =>
    `Tệp “${file}” không phải sổ tính .xlsx; tệp Word hoặc PDF xin đưa vào ở mục “Kế hoạch ở nơi khác” của bảng điều khiển.`,
  close: "Đóng",
};
