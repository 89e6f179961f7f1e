/** Openings of a row that stands after the plan's last task: closing sentence, recipients, signature. */
export const CLOSING_OPENINGS: readonly string[] = [
  ...[
    "Nơi nhận",
    "Noi nhận",
    "Trên đây là",
    "Người lập",
    "Thủ trưởng đơn vị",
    "Xác nhận của",
    "Duyệt của",
    "Lưu:",
    "- Lưu",
    "TM.",
  ],
  ...["KT.", "TL.", "TUQ.", "Q.", "Ghi chú:", "Ký duyệt"],
];

/** Whole lines of a signature block; only counted when written in capitals. */
export const SIGNATURE_LINES: readonly string[] = [
  ...[
    "TRƯỞNG PHÒNG",
    "PHÓ TRƯỞNG PHÒNG",
    "HIỆU TRƯỞNG",
    "PHÓ HIỆU TRƯỞNG",
    "GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
    "CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
  ],
  ...[
    "NGƯỜI LẬP BIỂU",
    "NGƯỜI LẬP",
    "THỦ TRƯỞNG ĐƠN VỊ",
    "CHÁNH VĂN PHÒNG",
    "TRƯỞNG BAN",
    "BÍ THƯ",
    "NGƯỜI LẬP KẾ HOẠCH",
  ],
  ...["PHÓ TRƯỞNG BAN", "KẾ TOÁN", "TỔ TRƯỞNG", "CHỦ TỊCH CÔNG ĐOÀN", "PHỤ TRÁCH", "HIỆU TRƯỞNG DUYỆT", "DUYỆT"],
];

/** Words of a page number that is more than the number: "Trang 2". */
export const PAGE_WORDS: readonly string[] = ["Trang", "Page", "Tr"];

/** Place and date of a letterhead, day and month often left open. */
export const PLACE_AND_DATE = /^(?:([^,\d]{2,40}),)?\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm\s*(20\d\d)?[\s.…_]*$/iu;

/** First lines of a document's title, in capitals or alone in their cell; the first kinds are looked for first. */
export const TITLE_OPENINGS: readonly (readonly string[])[] = [
  ["KẾ HOẠCH"],
  ["CHƯƠNG TRÌNH", "PHƯƠNG HƯỚNG", "DANH MỤC", "BẢNG", "PHÂN CÔNG", "LỊCH", "NHIỆM VỤ", "TỔNG HỢP", "PHỤ LỤC"],
];

/** What ends a title: the legal basis, the sentence that opens the plan, an addressee, a note on the enclosing document. */
export const AFTER_TITLE: readonly string[] = [
  ...["Căn cứ", "Kính gửi", "Thực hiện Kế hoạch số", "Thực hiện Quyết định", "Thực hiện Công văn", "Thực hiện Chỉ thị"],
  ...["Thực hiện Nghị quyết số", "Thực hiện Hướng dẫn", "Để ", "Nhằm ", "Theo ", "Trên cơ sở", "Phần "],
];

/** Words of the sentence that says who draws up the plan; the issuer stands before them. */
export const DRAWS_UP: readonly string[] = ["xây dựng kế hoạch", "ban hành kế hoạch", "lập kế hoạch", "đề ra kế hoạch"];

/** Openings of a legal basis. */
export const BASIS_OPENINGS: readonly string[] = ["Căn cứ"];

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
export const LETTERHEAD_EXTRAS: readonly string[] = ["Số:", "Số ", "Sô:", "V/v", "Mẫu", "Biểu", "DỰ THẢO", "Dự thảo"];

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
export const ABBREVIATIONS: readonly string[] = [
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

/** How the reports of a plan are named; the longest wording at a place counts. `kind` is how the report is called in the plan. */
export const REPORT_KINDS: readonly { readonly kind: string; readonly wordings: readonly string[] }[] = [
  { kind: "6 tháng", wordings: ["6 tháng đầu năm", "6 tháng", "sáu tháng đầu năm", "sáu tháng", "nửa năm"] },
  { kind: "6 tháng cuối năm", wordings: ["6 tháng cuối năm", "sáu tháng cuối năm"] },
  { kind: "9 tháng", wordings: ["9 tháng đầu năm", "9 tháng", "chín tháng"] },
  { kind: "quý I", wordings: ["quý 1"] },
  { kind: "quý II", wordings: ["quý 2"] },
  { kind: "quý III", wordings: ["quý 3"] },
  { kind: "quý IV", wordings: ["quý 4"] },
  {
    kind: "quý",
    wordings: ["báo cáo quý", "báo cáo định kỳ quý", "báo cáo hàng quý", "báo cáo định kỳ hàng quý", "hàng quý"],
  },
  { kind: "tháng", wordings: ["báo cáo tháng", "báo cáo hàng tháng", "báo cáo định kỳ hàng tháng"] },
  {
    kind: "năm",
    wordings: [
      ...[
        "báo cáo năm",
        "báo cáo cả năm",
        "báo cáo tổng kết năm",
        "báo cáo kết quả năm",
        "1 năm",
        "cả năm",
        "báo cáo hàng năm",
      ],
      ...[
        "tổng kết năm",
        "báo cáo định kỳ năm",
        "kết quả năm",
        "cuối năm",
        "báo cáo định kỳ hàng năm",
        "và năm",
        ", năm",
        "; năm",
      ],
      ...["báo cáo công tác năm", "báo cáo tổng kết công tác năm", "báo cáo tổng kết", "/năm"],
    ],
  },
];

/** Reports that are named without a period; they count only when the plan names no dated one. */
export const UNDATED_REPORTS: readonly string[] = ["sơ kết", "tổng kết", "6 tháng", "năm"];

/** Words right before a date that make it a deadline rather than the date of some document. */
export const DEADLINE_WORDS: readonly string[] = [
  ...[
    "trước",
    "chậm nhất",
    "muộn nhất",
    "hạn cuối",
    "đến hết",
    "vào",
    "hạn",
    "xong",
    "gửi",
    "nộp",
    "là",
    "hết",
    "đến",
    "thời hạn",
  ],
];

/** The word that a passage on reports must hold. */
export const REPORT_WORD = "báo cáo";

/** The parts of a written date. */
export const DATE_WORDS = { day: "ngày", month: "tháng", year: "năm", of: "của" } as const;
