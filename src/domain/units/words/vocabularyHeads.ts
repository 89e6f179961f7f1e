/** Words that start the name of a body which the dictionary does not hold. */
export const HEAD_WORDS: readonly string[] = [
  ...["phòng", "sở", "ban", "bộ phận", "bộ môn", "bộ chỉ huy", "ủy ban", "ubnd", "hđnd", "đu", "huyện ủy", "quận ủy"],
  ...[
    "thành ủy",
    "tỉnh ủy",
    "tỉnh đoàn",
    "huyện đoàn",
    "hội",
    "hội đồng",
    "liên đoàn",
    "công an",
    "trung tâm",
    "trường",
  ],
  ...[
    "tổ",
    "nhóm",
    "đội",
    "đoàn",
    "chi bộ",
    "chi đoàn",
    "chi hội",
    "liên đội",
    "khoa",
    "viện",
    "vp",
    "kho bạc",
    "đảng bộ",
  ],
  ...["ngân hàng", "tòa án", "thanh tra", "ubmttq", "mttq", "câu lạc bộ", "clb", "cơ quan", "đơn vị", "lãnh đạo", "cđ"],
  ...[
    "trưởng",
    "phó",
    "ht",
    "pht",
    "giám đốc",
    "chủ tịch",
    "bí thư",
    "thủ trưởng",
    "chuyên viên",
    "cán bộ",
    "giáo viên",
  ],
  ...[
    "nhân viên",
    "kt",
    "vt",
    "bưu điện",
    "đài",
    "công ty",
    "hạt",
    "trạm",
    "chi cục",
    "cục",
    "đồn",
    "gv",
    "bcđ",
    "bch",
    "btv",
  ],
  ...[
    "ông",
    "bà",
    "cô",
    "thầy",
    "đồng chí",
    "đ/c",
    "đc",
    "anh",
    "chị",
    "thường trực",
    "nhà",
    "cụm",
    "gvcn",
    "tổ trưởng",
  ],
  ...["bộ", "bộ đội", "vụ", "tổng cục", "học viện", "kiểm toán", "tổng liên đoàn", "trung ương", "nhà xuất bản"],
  ...["liên minh", "hiệp hội", "hợp tác xã", "quỹ", "xí nghiệp", "ban quản lý", "chánh", "chỉ huy"],
  ...["chủ nhiệm", "viện trưởng", "vụ trưởng", "cục trưởng", "trạm trưởng", "bộ trưởng", "thứ trưởng"],
  ...["tổng giám đốc", "đại diện", "công chức", "xã đội", "phường đội"],
];

/** Words that begin like a head but are something else ("phòng chống", "tổ chức"). */
export const HEAD_EXCEPTIONS: readonly string[] = [
  ...["phòng chống", "phòng ngừa", "phòng cháy", "tổ chức", "hội nhập", "hội thi", "hội nghị", "đội ngũ", "đoàn kết"],
  ...["ban hành", "ban ngành", "bộ máy", "viện trợ", "hạt nhân", "đài loan", "tổ quốc"],
  ...["bộ tiêu chí", "bộ chỉ số", "bộ thủ tục", "vụ việc", "vụ án", "quỹ đất", "liên hiệp quốc", "chỉ huy diễn tập"],
];

/** Titles before a person's name, and the commonest family names: a line that starts with one and holds only a name is a person. */
export const PERSON_TITLES: readonly string[] = ["ông", "bà", "cô", "thầy", "đ/c", "đc", "đồng chí", "anh", "chị"];
export const FAMILY_NAMES: readonly string[] = [
  ...["nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương"],
  ...["lý", "lương", "đinh", "đoàn", "trịnh", "trương", "mai", "cao", "hà", "tạ", "thái", "đào", "lâm", "phùng", "tô"],
  ...[
    "vương",
    "chu",
    "quách",
    "kiều",
    "nông",
    "lò",
    "giàng",
    "vàng",
    "sùng",
    "bàn",
    "triệu",
    "hứa",
    "la",
    "tống",
    "tăng",
  ],
];

/** Whoever stands at the head of each member of a group ("Hiệu trưởng các trường", "Chi bộ các trường"). */
export const GROUP_HEAD_WORDS: readonly string[] = [
  ...["hiệu trưởng", "phó hiệu trưởng", "tổ trưởng", "tổ phó", "khối trưởng", "bí thư", "phó bí thư", "chủ tịch"],
  ...["công đoàn", "chi bộ", "cấp ủy", "trưởng", "thủ trưởng", "lãnh đạo", "đại diện", "giám đốc", "giáo viên"],
];

/** Heads whose names may go on after a dash. */
export const COMPOUND_HEAD_WORDS: readonly string[] = ["tổ", "bộ phận", "phòng", "ban", "trung tâm", "sở", "nhóm"];

/** Words after which "các" belongs to one body's own name: "Ban Quản lý các khu công nghiệp", "Liên hiệp các hội". */
export const NAMED_BEFORE_ALL: readonly string[] = ["quản lý", "liên hiệp", "hiệp hội", "điều phối"];

/** Fields that go on with a body's name after a comma: "Trung tâm Văn hóa, Thể thao và Du lịch". */
export const FIELD_WORDS: readonly string[] = [
  ...["thể thao", "du lịch", "thông tin", "truyền thông", "khoa học", "công nghệ", "gia đình", "thư viện", "hạ tầng"],
  ...["đô thị", "môi trường", "đầu tư", "thương mại", "truyền hình", "lao động", "thương binh", "xã hội", "tôn giáo"],
  ...["phát triển nông thôn", "đào tạo", "sinh viên", "trẻ em", "dân số", "đối ngoại", "an ninh", "giám sát"],
  ...["tổng hợp", "quản trị", "tư tưởng", "hộ tịch", "thủy sản", "thú y", "thủy lợi", "xây dựng", "đổi mới sáng tạo"],
  ...["nghệ thuật", "di sản", "bảo tàng", "quảng cáo", "dịch vụ công", "khuyến nông", "khuyến công", "việc làm"],
];
