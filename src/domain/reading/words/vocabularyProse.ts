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

/** First lines of a document's title, in capitals or alone in their cell; the first kinds are looked for first. */
export const TITLE_OPENINGS: readonly (readonly string[])[] = [
  ["KẾ HOẠCH"],
  ["CHƯƠNG TRÌNH", "PHƯƠNG HƯỚNG", "DANH MỤC", "BẢNG", "PHÂN CÔNG", "LỊCH", "NHIỆM VỤ", "TỔNG HỢP", "PHỤ LỤC"],
];

/** What ends a title: the legal basis, the sentence that opens the plan, an addressee, a note on the enclosing document or on how to fill in. */
export const AFTER_TITLE: readonly string[] = [
  ...["Căn cứ", "Kính gửi", "Thực hiện Kế hoạch số", "Thực hiện Quyết định", "Thực hiện Công văn", "Thực hiện Chỉ thị"],
  ...["Thực hiện Nghị quyết số", "Thực hiện Hướng dẫn", "Để ", "Nhằm ", "Theo ", "Trên cơ sở", "Phần "],
  ...[
    "Thời gian:",
    "Thời gian :",
    "Địa điểm:",
    "Địa điểm :",
    "Chủ trì:",
    "Chủ trì :",
    "Thành phần:",
    "Đơn vị:",
    "Bộ phận:",
  ],
  ...[
    "Cách điền",
    "Cách ghi",
    "Hướng dẫn:",
    "Hướng dẫn điền",
    "Ghi chú:",
    "Lưu ý:",
    "Chú ý:",
    "Người lập:",
    "Ngày lập:",
    "Cập nhật:",
  ],
];

/** Words of the sentence that says who draws up the plan; the issuer stands before them. */
export const DRAWS_UP: readonly string[] = ["xây dựng kế hoạch", "ban hành kế hoạch", "lập kế hoạch", "đề ra kế hoạch"];

/** Openings of a legal basis. */
export const BASIS_OPENINGS: readonly string[] = ["Căn cứ"];

/** How the reports of a plan are named; the longest wording at a place counts. `kind` is how the report is called in the plan. */
export const REPORT_KINDS: readonly { readonly kind: string; readonly wordings: readonly string[] }[] = [
  { kind: "6 tháng", wordings: ["6 tháng đầu năm", "6 tháng", "sáu tháng đầu năm", "sáu tháng", "nửa năm"] },
  { kind: "6 tháng cuối năm", wordings: ["6 tháng cuối năm", "sáu tháng cuối năm"] },
  { kind: "9 tháng", wordings: ["9 tháng đầu năm", "9 tháng", "chín tháng"] },
  { kind: "quý I", wordings: ["quý 1", "báo cáo quý 1"] },
  { kind: "quý II", wordings: ["quý 2", "báo cáo quý 2"] },
  { kind: "quý III", wordings: ["quý 3", "báo cáo quý 3"] },
  { kind: "quý IV", wordings: ["quý 4", "báo cáo quý 4"] },
  {
    kind: "học kỳ I",
    wordings: [
      "học kỳ 1",
      "học kỳ I",
      "học kỳ một",
      "hk1",
      "hk I",
      "hki",
      "giữa năm học",
      "sơ kết học kỳ 1",
      "sơ kết học kỳ I",
    ],
  },
  { kind: "học kỳ II", wordings: ["học kỳ 2", "học kỳ II", "học kỳ hai", "hk2", "hk II", "hkii"] },
  {
    kind: "năm học",
    wordings: [
      ...[
        "báo cáo năm học",
        "báo cáo tổng kết năm học",
        "tổng kết năm học",
        "cuối năm học",
        "cả năm học",
        "kết thúc năm học",
      ],
      ...["và năm học", ", năm học", "; năm học", "báo cáo kết quả năm học", "toàn năm học"],
    ],
  },
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
export const DATE_WORDS = { day: "ngày", month: "tháng", year: "năm", of: "của", until: "đến" } as const;

/** Words of a section's heading that sets out the work to do. */
export const DUTY_SECTIONS: readonly string[] = [
  ...["nội dung", "nhiệm vụ", "giải pháp", "công việc", "hoạt động", "biện pháp", "công tác", "chương trình"],
  ...["triển khai", "tiến độ", "lộ trình", "phương hướng", "trọng tâm", "đề án", "mô hình", "phong trào"],
];

/** Openings of such a heading when it has no number. */
export const DUTY_TITLES: readonly string[] = ["nội dung", "nhiệm vụ", "giải pháp", "phương hướng"];

/** Openings of a section's heading that says what the plan is for, or on what it rests. */
export const AIM_SECTIONS: readonly string[] = [
  ...["mục đích", "yêu cầu", "mục tiêu", "quan điểm", "ý nghĩa", "phương châm", "nguyên tắc", "căn cứ", "cơ sở"],
  ...["sự cần thiết", "lý do"],
];

/** Openings of a heading under which the plan says who sees to it, whatever else the heading says. */
export const ORGANISING_SECTIONS: readonly string[] = [
  ...["tổ chức thực hiện", "tổ chức triển khai", "tổ chức và thực hiện", "công tác tổ chức thực hiện", "trách nhiệm"],
  ...["tổ chức, triển khai", "phân công nhiệm vụ", "phân công trách nhiệm", "phân công thực hiện"],
];

/** Openings of a heading that sets out no work: targets, money, what was done before. */
export const NO_DUTY_SECTIONS: readonly string[] = [
  ...[
    "chỉ tiêu",
    "kinh phí",
    "dự toán",
    "nguồn lực",
    "nguồn kinh phí",
    "cơ sở vật chất",
    "điều kiện",
    "đặc điểm tình hình",
    "tình hình",
    "thực trạng",
  ],
  ...["kết quả", "đánh giá kết quả", "thuận lợi", "khó khăn", "hạn chế", "tồn tại", "nguyên nhân", "bài học"],
  ...["chế độ", "thông tin, báo cáo", "thông tin báo cáo", "phạm vi", "đối tượng", "thời gian", "địa điểm"],
  ...["thành phần", "bối cảnh", "kiến nghị", "đề xuất", "hiệu lực", "điều khoản", "phụ lục", "danh hiệu", "chế tài"],
  ...["đề nghị khen thưởng", "tiêu chí", "tiêu chuẩn", "quy mô", "hồ sơ"],
];

/** Headings that set out no work when they say nothing else. */
export const NO_DUTY_HEADINGS: readonly string[] = ["triển khai thực hiện", "thực hiện", "báo cáo", "tổ chức"];

/** Small words before the matter of a heading: "Một số chỉ tiêu cụ thể". */
export const HEADING_FILLERS: readonly string[] = ["một số", "các", "những", "về"];

/** First words of what a document encloses behind its signature. */
export const ANNEX_OPENINGS: readonly string[] = ["Phụ lục", "Danh sách", "Biểu mẫu", "Mẫu số", "Phụ biểu"];

/** The name of the column that holds the paragraph under a heading that is a task. */
export const DETAIL_HEADING = "Nội dung chi tiết";

/** Words with which running text says who leads and who helps: "giao Văn phòng chủ trì, phối hợp với Phòng Nội vụ". */
export const FACT_VERBS = {
  opening: ["giao", "do"],
  lead: ["chủ trì", "thực hiện", "phụ trách", "tham mưu", "chịu trách nhiệm", "làm đầu mối", "đầu mối"],
  leadTail: ["thực hiện", "tham mưu", "chính"],
  with: ["phối hợp với", "phối hợp cùng", "phối hợp", "cùng với"],
  helps: ["phối hợp", "phối hợp thực hiện", "cùng phối hợp"],
  and: ["và"],
} as const;

/** Openings of a bare time in brackets: "(quý I)", "(hoàn thành trước ngày 30/6)". */
export const FACT_TIME_OPENINGS: readonly string[] = [
  ...["quý", "quí", "tháng", "trước", "hoàn thành", "xong", "thời gian", "thời hạn", "cả năm", "thường xuyên", "hằng"],
  ...["hàng", "định kỳ", "trong", "từ", "ngày", "đến", "chậm nhất", "năm 20", "6 tháng", "9 tháng", "cuối năm", "mỗi"],
];

/** The word that opens the name of a day: "Ngày Pháp luật Việt Nam". */
export const NAMED_DAY = "[Nn]gày";

/** The words of a time told inside a sentence: "trong quý I năm 2026", "trước ngày 15/6". */
export const SENTENCE_TIME = {
  before: ["hoàn thành trong", "hoàn thành trước", "xong trong", "xong trước", "trong", "trước", "chậm nhất"],
  periods: ["quý", "quí", "tháng"],
  day: ["hết ngày", "ngày", "là ngày"],
  year: ["năm"],
  and: ["và"],
} as const;
