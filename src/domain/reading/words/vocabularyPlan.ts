/** Words of which every plan has some, in its title, its headings or its tasks. */
export const PLAN_WORDS: readonly string[] = [
  "kế hoạch",
  "nội dung",
  "nhiệm vụ",
  "công việc",
  "hoạt động",
  "chương trình",
  "chủ trì",
  "phối hợp",
  "phụ trách",
  "phân công",
  "thực hiện",
  "thời gian",
  "thời hạn",
  "hoàn thành",
  "tiến độ",
  "quý",
];
