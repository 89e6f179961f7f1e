/** Words of which every plan holds some of two kinds near each other, in its title, its sentences or the heads of its table. */
export const PLAN_SIGNS = {
  content: [
    ...["nội dung", "nhiệm vụ", "công việc", "hoạt động", "công tác", "chương trình", "kế hoạch", "đề án"],
    ...["giải pháp", "phân công", "danh mục"],
  ],
  who: ["chủ trì", "phối hợp", "thực hiện", "phụ trách", "đơn vị", "cơ quan", "bộ phận", "trách nhiệm", "tham mưu"],
  time: [
    "thời gian",
    "thời hạn",
    "thời điểm",
    "tiến độ",
    "hoàn thành",
    "lộ trình",
    "deadline",
    "trong năm",
    "quý 1",
    "quý i",
  ],
} as const;
