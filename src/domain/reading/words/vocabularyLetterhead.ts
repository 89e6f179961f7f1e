/** Place and date of a letterhead, day and month often left open. */
export const PLACE_AND_DATE =
  /^(?:([^,\d]{2,40}(?:\d{1,2})?),)?\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm\s*(20\d\d)?[\s.…_]*$/iu;

/** The state's name and motto, on the right of every letterhead. */
export const NATIONAL_LINES: readonly string[] = [
  ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM"],
];

/** Openings of a letterhead line that names a body; a line that opens otherwise goes on with the body above. */
export const BODY_OPENINGS: readonly string[] = [
  ...[
    "UBND",
    "Ủy ban",
    "Uỷ ban",
    "HĐND",
    "Hội đồng",
    "Sở",
    "Phòng",
    "Trường",
    "Trung tâm",
    "Ban",
    "Bộ",
    "Huyện ủy",
    "Thành ủy",
  ],
  ...[
    "Tỉnh ủy",
    "Quận ủy",
    "Đảng ủy",
    "Đảng bộ",
    "Chi bộ",
    "Công đoàn",
    "Đoàn",
    "Liên đoàn",
    "Cơ quan",
    "Văn phòng",
    "Chi cục",
  ],
  ...["Cục", "Tổng cục", "Viện", "Hội", "Đại học", "Học viện", "PGD", "SGD", "Mặt trận", "LĐLĐ", "Tổ"],
];

/** Openings of a letterhead line that carries no name: number, date, subject, rules. */
export const LETTERHEAD_EXTRAS: readonly string[] = [
  "Số:",
  "Số ",
  "Sô:",
  "So:",
  "V/v",
  "Mẫu",
  "Biểu",
  "DỰ THẢO",
  "Dự thảo",
];

/** Bodies that have no name of their own and take that of their place: "Phòng Giáo dục và Đào tạo huyện Cát Hải". */
export const NAMELESS_BODIES: readonly string[] = [
  ...[
    "Phòng Giáo dục và Đào tạo",
    "Phòng GDĐT",
    "Phòng GD&ĐT",
    "Phòng GD-ĐT",
    "Sở Giáo dục và Đào tạo",
    "Sở GDĐT",
    "Sở GD&ĐT",
  ],
  ...[
    "Phòng Văn hóa - Xã hội",
    "Phòng Văn hoá - Xã hội",
    "Phòng Nội vụ",
    "Ban Dân vận",
    "Ủy ban nhân dân",
    "UBND",
    "Văn phòng",
  ],
  ...["Phòng Văn hóa và Thông tin", "Phòng Y tế", "Sở Nội vụ", "Trung tâm GDNN-GDTX", "Trung tâm Giáo dục nghề nghiệp"],
];

/** Bodies whose place stands without the word for its level: "Sở Giáo dục và Đào tạo Nam Định". */
export const PROVINCIAL_BODIES: readonly string[] = ["Sở "];

/** Words for the levels of government, written small before a name and large before a number. */
export const PLACE_LEVELS: readonly string[] = [
  ...["thành phố", "tỉnh", "huyện", "quận", "thị xã", "thị trấn", "phường", "xã", "đặc khu", "TP.", "TP"],
];

/** Names of bodies and levels of school as they are written in running text, for lines in capitals. Longest first matters not. */
export const PROPER_PHRASES: readonly string[] = [
  ...[
    "Giáo dục và Đào tạo",
    "Ủy ban nhân dân",
    "Uỷ ban nhân dân",
    "Hội đồng nhân dân",
    "Mầm non",
    "Mẫu giáo",
    "Tiểu học",
  ],
  ...[
    "Tiểu học và Trung học cơ sở",
    "Trung học cơ sở",
    "Trung học phổ thông",
    "Trung học cơ sở và Trung học phổ thông",
  ],
  ...[
    "Phổ thông dân tộc nội trú",
    "Phổ thông dân tộc bán trú",
    "Phổ thông",
    "Văn hóa - Xã hội",
    "Văn hoá - Xã hội",
    "Nội vụ",
  ],
  ...[
    "Giáo dục nghề nghiệp",
    "Giáo dục thường xuyên",
    "Giáo dục nghề nghiệp - Giáo dục thường xuyên",
    "Trung tâm",
    "Trường",
  ],
  ...[
    "Đảng ủy",
    "Huyện ủy",
    "Thành ủy",
    "Tỉnh ủy",
    "Quận ủy",
    "Ban Dân vận",
    "Ban Chấp hành",
    "Công đoàn",
    "Văn hóa và Thông tin",
  ],
  ...["Liên đoàn Lao động", "Kinh tế", "Khoa học và Công nghệ", "Chuyên", "Phòng", "Sở", "Ban Tuyên giáo và Dân vận"],
  ...["Ban Xây dựng Đảng", "Ban Chỉ đạo", "Lao động - Thương binh và Xã hội"],
];

/** Small words inside a name. */
export const SMALL_WORDS: readonly string[] = ["và", "của", "thuộc", "các", "cấp", "tại"];

/** Abbreviations with a vowel, which would otherwise be taken for a word in capitals. */
export const LETTERHEAD_ABBREVIATIONS: readonly string[] = [
  "UBND",
  "UBMTTQ",
  "ATGT",
  "PCCC",
  "CNTT",
  "QCDC",
  "IA",
  "A",
  "B",
  "C",
  "D",
];
