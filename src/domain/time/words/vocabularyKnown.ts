/**
 * What clerks write around a time that changes nothing about it: what is done by then, to whom it goes, what the day is called. Whatever
 * stands in no list of this folder is not understood, and is told as such (`Schedule.residue`).
 */
export const KNOWN_PHRASES: readonly string[] = [
  ...["báo cáo", "sơ kết", "tổng kết", "sơ tổng kết", "đánh giá", "kiểm tra", "giám sát", "rà soát", "thẩm định"],
  ...["triển khai", "tổ chức", "tiến hành", "ban hành", "trình", "gửi", "nộp", "tham mưu", "xây dựng", "lập", "soạn"],
  ...["hoàn thiện", "hoàn tất", "xong", "phấn đấu", "bảo đảm", "đảm bảo", "yêu cầu", "đề nghị", "khởi công"],
  ...["khởi động", "phát động", "hưởng ứng", "khai mạc", "bế mạc", "công bố", "công khai", "niêm yết", "phê duyệt"],
  ...["tổng hợp", "cập nhật", "theo dõi", "duy trì", "đăng ký", "chuẩn bị", "thông qua", "thông báo", "kiện toàn"],
  ...["tập huấn", "bồi dưỡng", "tuyên truyền", "quán triệt", "ký kết", "bàn giao", "nghiệm thu", "giải ngân", "ra mắt"],
  ...["công bố kết quả", "xét duyệt", "bình xét", "xếp loại", "tự đánh giá", "tự kiểm tra", "góp ý", "lấy ý kiến"],
  ...["hội nghị", "hội thảo", "hội thi", "kỳ họp", "phiên họp", "cuộc họp", "họp", "giao ban", "lồng ghép", "kế hoạch"],
  ...["thời gian", "thời điểm", "tiến độ", "mốc thời gian", "lịch", "kỳ báo cáo", "số liệu", "kết quả", "văn bản"],
  ...["kịp thời", "đúng hạn", "đúng tiến độ", "đúng quy định", "đúng thời gian quy định", "trong đó", "cụ thể"],
  ...[
    "nhiệm kỳ",
    "có hiệu lực",
    "đối với",
    "đạt",
    "cả nhiệm kỳ",
    "cả giai đoạn",
    "quý",
    "quí",
    "tối thiểu",
    "ít nhất",
    "nguyên đán",
    "trung thu",
    "cổ truyền",
    "từ nay",
    "kể từ nay",
    "dự thảo",
    "chính thức",
    "ước",
    "chốt số liệu",
    "tính",
    "làm",
    "tại",
    "về",
    "cho",
    "ra",
    "lên",
    "để",
    "với",
  ],
  ...["ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy", "mặt trận tổ quốc", "cấp trên", "cấp xã"],
  ...["cấp huyện", "cấp tỉnh", "cấp trường", "xã", "phường", "đặc khu", "huyện", "quận", "tỉnh", "thành phố", "sở"],
  ...["phòng", "phòng gdđt", "sở gdđt", "sở nội vụ", "phòng nội vụ", "bộ", "nhà trường", "cơ quan", "đơn vị"],
  ...[
    "tháng công nhân",
    "tháng thanh niên",
    "tháng hành động",
    "tháng nhân đạo",
    "tháng an toàn giao thông",
    "tuần lễ",
  ],
  ...["tháng khuyến học", "ngày hội", "đại đoàn kết", "đại đoàn kết toàn dân tộc", "toàn dân tộc", "ngày pháp luật"],
  ...[
    "ngày pháp luật việt nam",
    "quốc khánh",
    "giải phóng miền nam",
    "quốc tế lao động",
    "quốc tế phụ nữ",
    "dương lịch",
  ],
  ...["phụ nữ việt nam", "nhà giáo việt nam", "thương binh liệt sĩ", "ngày thành lập đảng"],
  ...["ngày thành lập đoàn", "quốc tế thiếu nhi", "môi trường thế giới", "ngày chuyển đổi số", "ngày sách"],
];

/** Words of what a task waits for: "khi có văn bản hướng dẫn của cấp trên". */
export const EVENT_WORDS: readonly string[] = [
  ...["có", "văn", "bản", "hướng", "dẫn", "kế", "hoạch", "chỉ", "đạo", "của", "cấp", "trên", "trung", "ương", "ubnd"],
  ...["hđnd", "ủy", "nhân", "dân", "tỉnh", "huyện", "xã", "phường", "quận", "thành", "phố", "thị", "trấn", "sở", "bộ"],
  ...["ban", "ngành", "phòng", "chính", "phủ", "thủ", "tướng", "quốc", "hội", "nghị", "quyết", "định", "quy", "thông"],
  ...["tư", "công", "báo", "luật", "pháp", "hiệu", "lực", "phát", "sinh", "yêu", "cầu", "nhu", "thực", "tế", "tiến"],
  ...[
    "độ",
    "chương",
    "trình",
    "đề",
    "án",
    "dự",
    "giấy",
    "mời",
    "kỳ",
    "họp",
    "ký",
    "phê",
    "duyệt",
    "kinh",
    "phí",
    "lịch",
  ],
  ...["thời", "gian", "điểm", "hạn", "tình", "hình", "nhiệm", "vụ", "việc", "đơn", "vị", "cơ", "quan", "kiến", "đợt"],
  ...["đột", "xuất", "sự", "đủ", "điều", "kiện", "hồ", "sơ", "kết", "quả", "được", "ngày", "tháng", "năm", "số", "khi"],
  ...["hoặc", "và", "các", "mỗi", "từng", "sau", "trước", "trong", "theo", "từ", "kể", "ngay", "tại", "vòng", "thể"],
  ...["hành", "đầy", "tuần", "làm", "quá", "nhận", "nội", "dung", "đại", "đồng", "tùy", "căn", "cứ", "phân", "bổ"],
  ...["giao", "chủ", "trì", "phối", "hợp", "liên", "đảng", "đoàn", "chi", "bộ", "trường", "giáo", "dục", "đào", "tạo"],
  ...[
    "gdđt",
    "gd",
    "đt",
    "lần",
    "giai",
    "đoạn",
    "đến",
    "cứ",
    "hiện",
    "tổ",
    "chức",
    "thường",
    "xuyên",
    "quý",
    "mới",
    "tác",
    "kiểm",
    "thanh",
    "tra",
  ],
];

/** Words that number a stage, before its number: "Đợt 1: tháng 3; đợt 2: tháng 9". */
export const STAGE_WORDS: readonly string[] = ["đợt", "lần", "bước", "vòng", "kỳ", "giai đoạn", "phiên", "số", "khóa"];

/** What makes a length of time of "03 tháng": words before it, and words that say from where it counts. */
export const DURATION_WORDS = {
  opening: [
    "sau",
    "không quá",
    "tối đa",
    "trong vòng",
    "trong thời hạn",
    "trong thời gian",
    "thời hạn",
    "chậm nhất sau",
  ],
  counted: ["ngày", "tuần", "tháng", "quý", "năm"],
  base: ["kể từ", "tính từ", "từ khi", "từ ngày", "sau khi", "trước khi"],
} as const;

/** Years told by the plan's own: "năm liền kề", "năm sau", "năm trước liền kề"; the longest wording at a place counts. */
export const RELATIVE_YEARS: readonly (readonly [shift: number, phrases: readonly string[]])[] = [
  [0, ["nay", "này", "kế hoạch", "hiện tại"]],
  [1, ["sau", "tới", "liền kề", "kế tiếp", "tiếp theo", "kế", "liền sau", "sau liền kề", "liền kề sau", "kế sau"]],
  [-1, ["trước", "ngoái", "trước liền kề", "liền trước", "liền kề trước", "trước đó", "kế trước"]],
];

/** "2026 và những năm tiếp theo": the year named is only the first. */
export const ONWARD_PHRASES: readonly string[] = [
  ...["và những năm tiếp theo", "và các năm tiếp theo", "và những năm sau", "và các năm sau", "và năm tiếp theo"],
  ...["và những năm tiếp", "các năm tiếp theo", "những năm tiếp theo", "và các năm kế tiếp", "và những năm kế tiếp"],
  ...[
    "và các năm sau đó",
    "và những năm sau đó",
    "và các năm tới",
    "và những năm tới",
    "trở đi",
    "trở về sau",
    "về sau",
  ],
];

/** What a plan looks at beyond its span, no time of the task's: "giai đoạn 2026-2030, tầm nhìn đến năm 2045". */
export const VISION_PHRASES: readonly string[] = ["tầm nhìn", "định hướng"];

/** Halves of a day behind an hour, as Excel writes them. */
export const HALF_DAYS: readonly string[] = ["am", "pm", "sa", "ch"];

/** What a school year is called before its two years. */
export const SCHOOL_YEAR = "năm học";
