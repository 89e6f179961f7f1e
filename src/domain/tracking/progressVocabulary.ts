/** Words in a progress cell by which a quarter counts as done; the workbook's list TuHoanThanh begins with the same (domain §2.2). */
export const COMPLETED_WORDS = [
  "Hoàn thành",
  "Đã hoàn thành",
  "Đã thực hiện",
  "Đã thực hiện xong",
  "Đã xong",
  "Xong",
  "Đạt",
  "Hoàn thành đúng hạn",
  "Hoàn thành trước hạn",
  "Hoàn thành trễ hạn",
  "Hoàn thành 100%",
  "Hoàn thành 100 %",
  "100%",
  "100 %",
  "x",
  "✓",
  "✔",
] as const;

/** Words that say that nothing had to be done; the quarter counts as done. */
export const NOT_APPLICABLE_WORDS = ["Không phát sinh", "Không có", "Không có phát sinh"] as const;

/** Words of a quarter in hand. */
export const IN_PROGRESS_WORDS = [
  "Đang thực hiện",
  "Đang triển khai",
  "Đang làm",
  "Đang tiến hành",
  "Chưa hoàn thành",
  "Chưa xong",
] as const;

/** Words of a quarter not begun. */
export const NOT_STARTED_WORDS = ["Chưa thực hiện", "Chưa triển khai", "Chưa làm", "Chưa", "0%", "-"] as const;

/** All words that close a quarter, in the order of the workbook's list TuHoanThanh. */
export const DONE_WORDS: readonly string[] = [...COMPLETED_WORDS, ...NOT_APPLICABLE_WORDS];

/** How a number is said to be a share of a hundred. */
export const SHARE_SIGNS = ["%", "phần trăm"] as const;

/** The word that makes the opposite of what follows it. */
export const NOT_YET = "Chưa";

/** Words by which something is said to be done in part. */
export const PARTLY_WORDS = ["cơ bản", "gần", "một phần", "sắp", "đang", "còn"] as const;
