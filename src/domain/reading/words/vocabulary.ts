/** Words of a heading that names one period of a matrix: "Quý I", "Q2", "Tháng 3", "T10". */
export const PERIOD_WORDS = { quarter: ["Quý", "Quí", "Q"], month: ["Tháng", "Thg", "Th", "T"] } as const;

/** Headings over a matrix whose own heads are bare numbers. */
export const PERIOD_HEADS: readonly string[] = [
  "Thời gian",
  "Tiến độ",
  "Thời hạn",
  "Lịch",
  "Kế hoạch thực hiện",
  "Năm 20",
];

/** How a period of a matrix is worded in the time that is made of its marks. */
export const PERIOD_LABELS = { quarter: "Quý", month: "Tháng" } as const;

/** Marks of a matrix cell that only say "yes, in this period"; anything else in such a cell is text of its own. */
export const TICK_MARKS: readonly string[] = [
  "x",
  "xx",
  "X",
  "✓",
  "✔",
  "v",
  "√",
  "*",
  "+",
  "●",
  "•",
  "■",
  "true",
  "có",
  "1",
  "þ",
  "ü",
  ...["☑", "☒", "✅", "⬤", "▪", "◼", "xxx"],
];

/** Marks of a matrix of units that say what the unit under whose name they stand does. */
export const UNIT_MARKS = {
  lead: ["CT", "C", "Chủ trì", "Chủ trì thực hiện"],
  coordinating: ["PH", "P", "Phối hợp", "Phối hợp thực hiện"],
} as const;

/** What a matrix cell holds that says "not in this period". */
export const EMPTY_MARKS: readonly string[] = ["-", "–", "—", "0", "không", "false", "/"];

/** First words of a cell that names who does something; for telling columns of units by what they hold. */
export const UNIT_OPENINGS: readonly string[] = [
  ...[
    "Phòng",
    "Trường",
    "Các",
    "Ban",
    "Tổ",
    "BGH",
    "BCH",
    "BTV",
    "Hiệu trưởng",
    "Phó",
    "Sở",
    "UBND",
    "Ủy ban",
    "Công đoàn",
  ],
  ...[
    "Đoàn",
    "Đội",
    "Văn phòng",
    "Văn thư",
    "Kế toán",
    "Bộ phận",
    "Chi bộ",
    "Giáo viên",
    "GV",
    "CBGV",
    "Lãnh đạo",
    "Trung tâm",
  ],
  ...[
    "TT",
    "Hội",
    "Công an",
    "Đảng ủy",
    "Toàn thể",
    "Toàn trường",
    "Ông",
    "Bà",
    "Đ/c",
    "Đồng chí",
    "Thầy",
    "Cô",
    "TPT",
    "Y tế",
  ],
  ...[
    "Chuyên viên",
    "Nhà trường",
    "Cơ quan",
    "Đơn vị",
    "Tất cả",
    "PHT",
    "HT",
    "THCS",
    "THPT",
    "MN",
    "TH",
    "CTCĐ",
    "Thư viện",
  ],
];

/** Words that a time phrase holds; for telling columns of time by what they hold. */
export const TIME_WORDS: readonly string[] = [
  ...["quý", "quí", "tháng", "năm", "ngày", "tuần", "thường xuyên", "học kỳ", "định kỳ", "trước", "liên tục", "hằng"],
  ...["đột xuất", "theo kế hoạch", "khi có", "sau khi", "kỳ", "cả năm", "trong năm", "cuối năm", "đầu năm", "cuối quý"],
  ...["mỗi", "từ", "chậm nhất", "đến", "hết", "hoàn thành", "xong", "giai đoạn", "hàng", "trong", "cuối", "đầu"],
];

/** Openings of a row that only adds up. */
export const TOTAL_OPENINGS: readonly string[] = ["Tổng cộng", "Tổng số", "Cộng", "Tổng"];

/** Words that a plan uses for its running duties, as against the dated tasks of a table. */
export const REGULAR_DUTIES: readonly string[] = ["nhiệm vụ thường xuyên", "công tác thường xuyên"];

/** Labels inside one cell that holds both who leads and who coordinates. */
export const ROLE_LABELS = {
  lead: ["Chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì"],
  coordinating: ["Phối hợp", "Đơn vị phối hợp", "Cơ quan phối hợp"],
} as const;

/** Words after which a digit belongs to the word and is no footnote mark: "quý1", "lớp5", "khoản2". */
export const COUNTED_WORDS: readonly string[] = [
  ...[
    "quý",
    "quí",
    "tháng",
    "năm",
    "ngày",
    "tuần",
    "lớp",
    "khối",
    "số",
    "kỳ",
    "kì",
    "điều",
    "khoản",
    "điểm",
    "bước",
    "cấp",
  ],
  ...[
    "phần",
    "mức",
    "loại",
    "km",
    "cm",
    "mm",
    "kg",
    "chương",
    "mục",
    "vòng",
    "đợt",
    "lần",
    "đoạn",
    "hạng",
    "tổ",
    "nhóm",
    "câu",
  ],
  ...[
    "bài",
    "tập",
    "quận",
    "phường",
    "khu",
    "thôn",
    "xóm",
    "đội",
    "đề",
    "mẫu",
    "biểu",
    "bảng",
    "dự",
    "phụ",
    "lục",
    "trang",
  ],
  ...[
    "thứ",
    "ca",
    "phòng",
    "tầng",
    "nhà",
    "ấp",
    "tiểu",
    "trạm",
    "trại",
    "cụm",
    "chi",
    "từ",
    "đến",
    "khóa",
    "khoá",
    "vùng",
  ],
];

/** Letters in the order in which Vietnamese lists use them. */
export const LIST_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** Words that stand for what the row above says. */
export const DITTO_WORDS: readonly string[] = ["nt", "như trên", "n.t", "như trên (nt)", "ntr"];

/** First words of a row that heads the tasks of one day: "NGÀY 2: THỨ BA, NGÀY 18/8/2026", "Buổi sáng:". */
export const DAY_HEADINGS: readonly string[] = ["Ngày", "Buổi", "Thứ", "Sáng", "Chiều", "Tối", "Tuần", "Chủ nhật"];

/** Names of the days of the week. */
export const WEEKDAYS: readonly string[] = [
  ...["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"],
  ...["thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7"],
];

/** How the parts of a document are counted: "Phần I", "PHẦN THỨ HAI". */
export const PART_WORDS = {
  words: ["Phần", "Chương"],
  places: ["thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "một", "hai", "ba"],
} as const;
