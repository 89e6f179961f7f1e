/** What the workbench's own frame says. The pane has its words in src/strings. */
export const WORDS = {
  title: "Sổ Kế hoạch · bàn thử",
  open: "Mở tệp .xlsx…",
  save: "Lưu tệp .xlsx",
  version: "Giả làm",
  versions: { "1.14": "Excel 2021", "1.17": "Excel 2024", "1.20": "Microsoft 365" },
  dark: "Giao diện tối",
  counters: (requests: number, actions: number, kilobytes: string) =>
    `${String(requests)} lượt gọi · ${String(actions)} thao tác · ${kilobytes} KB`,
  countersLabel: "Trao đổi giữa bảng điều khiển và sổ tính",
  grid: "Sổ tính",
  opening: "Đang mở sổ tính…",
  pane: "Bảng điều khiển Sổ Kế hoạch",
  units: "Danh sách đơn vị",
  sample: "Ke hoach Cat Hai 2025.xlsx",
  refused:
    "Ô này không nhận nội dung vừa nhập: ô bị khóa, hoặc nội dung bắt đầu bằng dấu = + - mà không phải công thức.",
  close: "Đóng",
} as const;

/** The versions of Excel the host can be, by the ExcelApi set they support. */
export type ExcelVersion = keyof typeof WORDS.versions;

/** All versions, oldest first. */
export const VERSIONS: readonly ExcelVersion[] = ["1.14", "1.17", "1.20"];
