/** A word that says how the period after it is meant; see `Atom`. */
export type Marker =
  "before" | "by" | "from" | "until" | "after" | "end" | "start" | "middle" | "occasion" | "emphasis" | "clock";

/** Which part of its year a phrase means; "until" is the year's end, as the end of a range. */
export type YearPart = "whole" | "start" | "end" | "until";

/** What a fixed phrase means wherever it stands in a time cell. */
export type Meaning =
  | { readonly kind: "marker"; readonly marker: Marker }
  | { readonly kind: "year"; readonly part: YearPart }
  | { readonly kind: "regular" | "event" | "fuzzy" | "lunar" | "join" }
  | { readonly kind: "every"; readonly months: number };

const marker = (name: Marker): Meaning => ({ kind: "marker", marker: name });

/** Phrases by meaning; spelling differences in case, accents, spaces and Unicode form need no entry. The longest phrase wins. */
export const PHRASES: readonly (readonly [Meaning, readonly string[]])[] = [
  [marker("before"), ["trước", "trước ngày", "trước thời điểm", "trước mốc"]],
  [
    marker("by"),
    ["chậm nhất", "muộn nhất", "hạn", "hạn cuối", "hạn chót", "thời hạn", "hạn nộp", "không quá", "không muộn hơn"],
  ],
  [marker("by"), ["trong ngày", "hết ngày", "trước hoặc trong", "trong và trước", "hoàn thành trong"]],
  [marker("from"), ["từ", "kể từ", "bắt đầu từ", "bắt đầu", "tính từ"]],
  [marker("until"), ["đến", "tới", "cho đến", "cho tới", "đến hết", "tới hết", "kéo dài đến"]],
  [marker("after"), ["sau", "sau ngày"]],
  [marker("end"), ["cuối", "hết", "kết thúc", "tuần cuối", "ngày cuối", "cuối cùng"]],
  [marker("start"), ["đầu", "tuần đầu", "thượng tuần", "nửa đầu", "những ngày đầu"]],
  [marker("middle"), ["giữa", "trung tuần", "hạ tuần", "nửa cuối", "nửa sau"]],
  [marker("occasion"), ["dịp", "nhân dịp", "nhân ngày", "chào mừng", "kỷ niệm", "kỉ niệm", "lễ"]],
  [marker("emphasis"), ["trọng tâm", "cao điểm", "tập trung", "nhất là", "đặc biệt"]],
  [
    { kind: "year", part: "whole" },
    ["cả năm", "trong năm", "suốt năm", "xuyên suốt năm", "toàn năm", "quanh năm", "trọn năm", "trong cả năm"],
  ],
  [{ kind: "year", part: "end" }, ["cuối năm", "hết năm", "kết thúc năm", "tổng kết năm"]],
  [{ kind: "year", part: "start" }, ["đầu năm", "ngay đầu năm"]],
  [{ kind: "year", part: "until" }, ["đến hết năm", "tới hết năm", "cho đến hết năm"]],
  [
    { kind: "regular" },
    ["thường xuyên", "liên tục", "hằng ngày", "hàng ngày", "mỗi ngày", "không thời hạn", "lâu dài", "xuyên suốt"],
  ],
  [{ kind: "every", months: 12 }, ["thường niên"]],
  [{ kind: "every", months: 1 }, ["tất cả các tháng"]],
  [
    { kind: "every", months: 3 },
    [
      "cuối mỗi quý",
      "cuối các quý",
      "tháng cuối quý",
      "tháng cuối của quý",
      "tháng cuối mỗi quý",
      "ngày cuối quý",
      "ngày cuối cùng của quý",
      "bốn quý",
      "4 quý",
      "các quý",
      "tất cả các quý",
    ],
  ],
  [
    { kind: "event" },
    [
      "sau khi",
      "ngay sau",
      "ngay sau khi",
      "khi",
      "ngay khi",
      "trước khi",
      "từ khi",
      "kể từ khi",
      "từ ngày ký",
      "kể từ ngày ký",
      "từ ngày ban hành",
      "kể từ ngày ban hành",
      "đến khi",
      "cho đến khi",
      "theo",
      "tùy",
      "căn cứ",
      "đột xuất",
      "phát sinh",
      "trong quá trình",
      "trong thời gian",
      "trong vòng",
    ],
  ],
  [
    { kind: "fuzzy" },
    [
      "học kỳ",
      "học kì",
      "hk",
      "năm học",
      "trong năm học",
      "cả năm học",
      "đầu năm học",
      "cuối năm học",
      "kết thúc năm học",
      "hết năm học",
      "giữa năm",
      "giữa năm học",
      "nghỉ hè",
      "trong hè",
      "dịp hè",
      "hè",
      "tết",
      "khai giảng",
      "bế giảng",
      "định kỳ",
      "định kì",
    ],
  ],
  [{ kind: "lunar" }, ["âm lịch", "lịch âm", "âl"]],
  [{ kind: "join" }, ["và", "hoặc", "cùng"]],
];

/** Words that stand alone between the two ends of a range. */
export const UNTIL_WORDS: readonly string[] = ["đến", "tới"];

/** Words that begin something repeated, before a calendar word: "hằng quý", "định kỳ 02 tuần". */
export const EACH_WORDS: readonly string[] = ["hằng", "hàng", "mỗi", "từng", "định", "kỳ", "kì", "theo"];

/** Calendar words of a repetition and its spacing in months; 0 is oftener than monthly. */
export const EACH_UNITS: Readonly<Record<string, number>> = { tuần: 0, tháng: 1, quý: 3, quí: 3, năm: 12 };

/** Words after which "quy" is no quarter: "Theo quy định", "quy chế". */
export const NOT_QUARTER_WORDS: readonly string[] = ["định", "chế", "trình", "hoạch", "ước", "mô", "tắc", "phạm"];

/** "01 lần/quý", "02 tuần một lần". */
export const TIMES_WORDS: readonly string[] = ["lần", "đợt"];

/** Words between "01 lần" and its calendar word: "01 lần mỗi quý", "1 lần trong một tháng". */
export const PER_WORDS: readonly string[] = ["mỗi", "hằng", "hàng", "một", "trong", "từng"];

/** Words for a quarter and a month before their number, day, year, school year, half. */
export const CALENDAR_WORDS = {
  quarter: ["quý", "quí", "q"],
  month: ["tháng", "t", "th", "thg"],
  months: ["tháng"],
  counted: ["ngày", "tuần", "tháng", "lần", "quý"],
  day: ["ngày"],
  year: ["năm"],
  school: ["học"],
  period: ["giai", "đoạn"],
  first: ["đầu"],
  last: ["cuối"],
  half: ["nửa"],
  of: ["của"],
  from: ["từ"],
  weekday: ["thứ"],
  sunday: ["chủ", "nhật"],
  shortWeekday: ["t"],
  shortSunday: ["cn"],
  week: ["tuần"],
  hour: ["h", "giờ", "g"],
  minute: ["phút", "p"],
  whole: ["cả"],
  working: ["làm", "việc"],
} as const;

/** Numbers written as words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};

/** Words that carry nothing between a marker and its date: "trước ngày 01 của tháng 5", "chậm nhất là vào". */
export const FILLERS: readonly string[] = [
  "ngày",
  "tháng",
  "năm",
  "của",
  "vào",
  "là",
  "trong",
  "hết",
  "thời",
  "điểm",
  "khoảng",
  "dự",
  "kiến",
  "trở",
  "đi",
  "hoàn",
  "thành",
  "thực",
  "hiện",
  "các",
  "những",
  "này",
  "đã",
  "được",
  "mùng",
  "mồng",
  ...["buổi", "sáng", "trưa", "chiều", "tối", "đêm", "lúc"],
];
