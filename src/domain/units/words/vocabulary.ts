/** A column of the unit catalogue, or of the block of chosen members (NhomDonVi) to its right. */
export type CatalogueColumn =
  "code" | "name" | "aliases" | "level" | "block" | "contact" | "email" | "note" | "phrase" | "members";

/** What the columns are headed: first the heading that our own sheet "Đơn vị" has, then those that clerks use. */
export const CATALOGUE_HEADING_WORDINGS: Readonly<Record<CatalogueColumn, readonly string[]>> = {
  code: ["Mã", "Mã đơn vị", "Mã trường", "Mã số", "Ký hiệu", "Mã ĐV"],
  name: [
    "Tên đơn vị",
    "Đơn vị",
    "Tên trường",
    "Trường",
    "Tên cơ sở giáo dục",
    "Cơ sở giáo dục",
    "Tên cơ quan, đơn vị",
    "Cơ quan, đơn vị",
    "Danh sách đơn vị",
    "Danh sách trường",
    "Tên cơ quan",
    "Tên",
    "Tên bộ phận",
    "Bộ phận",
  ],
  aliases: ["Tên khác", "Tên gọi khác", "Tên viết tắt", "Viết tắt", "Tên ngắn", "Tên thường gọi", "Tên cũ"],
  level: ["Cấp học / loại", "Cấp học", "Cấp", "Loại", "Loại hình", "Bậc học", "Loại trường", "Loại đơn vị"],
  block: ["Khối", "Nhóm khối", "Khối thi đua", "Cụm", "Khối trường"],
  contact: ["Người phụ trách", "Phụ trách", "Họ tên", "Hiệu trưởng", "Người liên hệ", "Đầu mối", "Người theo dõi"],
  email: ["Thư điện tử", "Email", "E-mail", "Địa chỉ email", "Địa chỉ thư điện tử", "Hộp thư"],
  note: ["Ghi chú", "Chú thích"],
  phrase: ["Nhóm đơn vị", "Cụm từ", "Nhóm", "Nhóm mở"],
  members: ["Mã đơn vị thành viên", "Đơn vị thành viên", "Thành viên"],
};

/** The blocks (Khối) of the summary by level; another level is its own block. */
export const BLOCK_OF_LEVEL: Readonly<Record<string, string>> = {
  MN: "Mầm non",
  TH: "Tiểu học",
  "Cơ quan quản lý": "Cơ quan",
};

/** The level of an office that is no school, and of a body inside a school or office. */
export const OFFICE_LEVEL = "Cơ quan quản lý";
export const INTERNAL_LEVEL = "Nội bộ";

/** Which single levels make up a school's level; a school of several belongs to each (notes of the field §3.3). */
export const LEVELS: readonly { readonly level: string; readonly parts: readonly string[] }[] = [
  { level: "MN", parts: ["MN"] },
  { level: "TH", parts: ["TH"] },
  { level: "TH&THCS", parts: ["TH", "THCS"] },
  { level: "THCS", parts: ["THCS"] },
  { level: "THCS&THPT", parts: ["THCS", "THPT"] },
  { level: "TH,THCS&THPT", parts: ["TH", "THCS", "THPT"] },
  { level: "MN&TH", parts: ["MN", "TH"] },
  { level: "MN,TH&THCS", parts: ["MN", "TH", "THCS"] },
  { level: "THPT", parts: ["THPT"] },
  { level: "GDTX", parts: ["GDTX"] },
];

/** Words that name levels: the short form in a key, and the single levels they stand for. */
export const LEVEL_WORDS: readonly { readonly words: readonly string[]; readonly parts: readonly string[] }[] = [
  { words: ["MN", "Mầm non"], parts: ["MN"] },
  { words: ["MG", "Mẫu giáo"], parts: ["MN"] },
  { words: ["MNTT", "Mầm non tư thục", "MN tư thục"], parts: ["MN"] },
  { words: ["Nhà trẻ"], parts: ["MN"] },
  { words: ["TH", "Tiểu học", "Cấp 1", "Cấp I"], parts: ["TH"] },
  { words: ["THCS", "Trung học cơ sở", "TH cơ sở", "Cấp 2", "Cấp II"], parts: ["THCS"] },
  { words: ["THPT", "Trung học phổ thông", "TH phổ thông", "Cấp 3", "Cấp III"], parts: ["THPT"] },
  { words: ["PTCS", "Phổ thông cơ sở", "THPTCS"], parts: ["TH", "THCS"] },
  { words: ["PTTH"], parts: ["THPT"] },
  { words: ["Liên cấp 1-2", "Liên cấp I-II", "Cấp 1-2", "Cấp 1, 2"], parts: ["TH", "THCS"] },
  { words: ["Liên cấp 2-3", "Liên cấp II-III", "Cấp 2-3", "Cấp 2, 3"], parts: ["THCS", "THPT"] },
  { words: ["Phổ thông liên cấp", "Liên cấp 1-2-3", "Liên cấp", "Cấp 1-2-3"], parts: ["TH", "THCS", "THPT"] },
  { words: ["GDTX", "Giáo dục thường xuyên"], parts: ["GDTX"] },
  {
    words: ["GDNN-GDTX", "Giáo dục nghề nghiệp - Giáo dục thường xuyên", "GDNN - Giáo dục thường xuyên"],
    parts: ["GDTX"],
  },
];

/** Words between units in a cell, besides punctuation. */
export const JOINING_WORDS: readonly string[] = ["và", "cùng", "với"];

/** The word that can stand for "&" inside a name. */
export const AND_WORD = "và";

/** Words that a school's name may carry or not ("TH số 1 Xã Vĩnh Tuy", notes of the field §3.2). */
export const SCHOOL_WORDS_LEFT_OUT: readonly string[] = ["trường", "số", "xã"];

/** The word a school's name starts with, left out of keys. */
export const SCHOOL_WORD = "trường";

/** Words before a level that make a group of it ("Khối MN", "trường TH"). */
export const LEVEL_OPENERS: readonly string[] = ["trường", "khối", "bậc", "cấp"];

/** Words that join units only before one of the joining words ("phối hợp với"). */
export const JOINING_VERB: readonly string[] = ["phối", "hợp"];

/** Words that open a group. */
export const GROUP_OPENERS: readonly string[] = [
  "các",
  "những",
  "tất cả",
  "toàn thể",
  "toàn bộ",
  "toàn trường",
  "mọi",
  "100%",
];

/** Nouns that a group phrase lists ("các phòng, ban, ngành"). */
export const GROUP_NOUNS: readonly string[] = [
  ...["trường", "nhà trường", "trường học", "cơ sở giáo dục", "đơn vị", "cơ quan", "bộ phận", "tổ chức", "cá nhân"],
  ...["phòng", "ban", "ngành", "đoàn thể", "hội", "sở", "khoa", "trung tâm", "tổ", "nhóm", "lớp", "khối", "thôn"],
  ...["xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "địa phương"],
  ...["tổ dân phố", "chi bộ", "chi đoàn", "chi đội", "công đoàn cơ sở", "doanh nghiệp", "hội đoàn thể", "bộ môn"],
  ...["giáo viên", "nhân viên", "học sinh", "cán bộ", "công chức", "viên chức", "người lao động", "cha mẹ học sinh"],
  ...["thành viên", "tổ trưởng", "tổ chức chính trị", "đoàn viên", "hội viên", "trường tư thục", "lực lượng"],
  ...["bộ", "vụ", "cục", "viện", "chi cục", "tổng cục", "học viện", "trạm", "cơ quan chuyên môn", "hợp tác xã"],
];

/** Nouns that stand for all schools. */
export const ALL_SCHOOLS_NOUNS: readonly string[] = ["trường", "nhà trường", "trường học", "cơ sở giáo dục"];

/** Nouns that alone do not say which units: a group of only these is open. */
export const OPEN_NOUNS: readonly string[] = ["đơn vị", "cơ quan", "bộ phận", "tổ chức", "cá nhân", "thành viên"];

/** Words after which a group is open whoever it names. */
export const OPEN_WORDS: readonly string[] = ["liên quan"];

/** Groups without "các". */
export const OPEN_PHRASES: readonly string[] = [
  ...["đơn vị liên quan", "đơn vị có liên quan", "đơn vị trực thuộc", "cơ quan liên quan", "cơ quan có liên quan"],
  ...["bộ phận liên quan", "bộ phận có liên quan", "cá nhân liên quan", "cá nhân có liên quan", "tổ chức liên quan"],
  ...["cơ quan, đơn vị", "cơ quan, đơn vị liên quan", "cơ quan, đơn vị có liên quan", "tổ chức, cá nhân liên quan"],
  ...["phòng, ban liên quan", "ban, ngành liên quan", "người có liên quan", "ban ngành liên quan", "đơn vị phối hợp"],
];

/** Words after which a group's exceptions follow. */
export const EXCEPT_WORDS: readonly string[] = ["trừ", "ngoại trừ", "không bao gồm", "không gồm"];

/** Words that say nothing about who is meant, in a group of only open nouns. */
export const OPEN_FILLERS: readonly string[] = [
  ...["các", "những", "tất", "cả", "toàn", "thể", "bộ", "mọi", "có", "trực", "thuộc", "khác", "phối", "hợp", "và"],
  ...[
    "trên",
    "địa",
    "bàn",
    "trong",
    "ngoài",
    "hữu",
    "theo",
    "chức",
    "năng",
    "nhiệm",
    "vụ",
    "cùng",
    "được",
    "phân",
    "công",
  ],
];

/** Last words after which a group is complete, so that another body may follow without any mark (PDF text). */
export const GROUP_ENDINGS: readonly string[] = ["chuyên môn", "quan", "thể"];

/** Kinds of areas: "UBND xã, phường, thị trấn" names many. */
export const AREA_NOUNS: readonly string[] = [
  ...["xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "địa phương"],
];

/** Parts of communes and schools that have bodies of their own: "Hội Nông dân các thôn" are one group. */
export const PART_NOUNS: readonly string[] = [
  ...["thôn", "ấp", "bản", "làng", "buôn", "khóm", "khu phố", "khu dân cư", "tổ dân phố", "khu", "lớp", "điểm trường"],
];

/** Words that may stand before the level in a school's name. */
export const WORDS_BEFORE_LEVEL: readonly string[] = [
  ...["trường", "các", "khối", "cấp", "học", "và", "ptdtbt", "ptdtnt", "phổ", "thông", "pt", "lớp", "nhóm", "chuyên"],
  ...["trung", "tâm", "nhà", "liên", "tt"],
];

/** Words that open the name of an office, even when a level follows ("Phòng Giáo dục Mầm non"). */
export const OFFICE_HEADS: readonly string[] = ["phòng", "sở", "bộ", "ban", "tổ", "ubnd", "hđnd", "cđ", "hội"];

/** Words that pick some schools by a property the catalogue does not hold: their members are to be chosen. */
export const RESTRICTING_WORDS: readonly string[] = ["công lập", "tư thục", "dân lập", "liên quan", "trọng điểm"];

/** The letters of a made-up code by level; other units get the last. */
export const CODE_OF_LEVEL: Readonly<Record<string, string>> = {
  MN: "MN",
  TH: "TH",
  "TH&THCS": "TC",
  THCS: "CS",
  "THCS&THPT": "CP",
  THPT: "PT",
  GDTX: "TX",
};
export const OTHER_CODE = "DV";

/** Headings that a table of tasks has and a unit catalogue has not. */
export const TASK_HEADING_WORDS: readonly string[] = [
  "nội dung",
  "nhiệm vụ",
  "thời gian",
  "chủ trì",
  "thời hạn",
  "tiến độ",
];

/** A heading that starts so names the column of units even when it stands alone. */
export const NAME_HEADING_STARTS: readonly string[] = ["tên đơn vị", "tên trường", "tên cơ sở", "tên cơ quan"];

/** Words in the title above a list of units. */
export const LIST_TITLE_WORDS: readonly string[] = ["danh sách", "danh mục", "tổng hợp", "biểu", "phụ lục"];

/** Words after which a group's owner follows: "các phòng thuộc Sở". */
export const OWNING_WORDS: readonly string[] = ["thuộc", "trực thuộc", "của", "tại", "thuộc về"];
