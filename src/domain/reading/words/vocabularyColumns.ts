import { BODIES } from "../../units/words/vocabularyBodies";
import { GROUP_OPENERS, GROUP_NOUNS } from "../../units/words/vocabulary";
import { HEAD_WORDS, PERSON_TITLES } from "../../units/words/vocabularyHeads";
import { TIME_WORDS, UNIT_OPENINGS } from "./vocabulary";

/** Phrases that columns of units are made of, for telling by its words in which column a line stands. */
export const UNIT_PHRASES: readonly string[] = [
  ...Object.values(BODIES).flat(),
  ...GROUP_OPENERS,
  ...GROUP_NOUNS,
  ...HEAD_WORDS,
  ...PERSON_TITLES,
  ...UNIT_OPENINGS,
];

/** Phrases with which the name of a unit opens. */
export const UNIT_STARTS: readonly string[] = [...UNIT_OPENINGS, ...HEAD_WORDS, ...GROUP_OPENERS, ...PERSON_TITLES];

/** Phrases that columns of time are made of. */
export const TIME_PHRASES: readonly string[] = [
  ...TIME_WORDS,
  ...[
    "cả",
    "và",
    "kể",
    "tới",
    "nay",
    "cùng",
    "kỳ",
    "học",
    "xuyên",
    "đột",
    "xuất",
    "lịch",
    "theo",
    "phát sinh",
    "kịp thời",
  ],
  ...["ngay", "khi", "có", "tháng đầu", "tháng cuối", "hằng ngày", "niên", "lồng ghép"],
];

/** Words on which no cell ends: the line below goes on with it. */
export const OPENING_WORDS: readonly string[] = [
  ...["và", "của", "các", "với", "cho", "về", "theo", "trong", "tại", "từ", "đến", "do", "thuộc", "hoặc", "cùng", "là"],
  ...["giữa", "được", "để", "những", "một", "đối", "bằng", "trước", "sau", "việc", "ở", "gửi", "đạt", "nhằm", "gồm"],
  ...["như", "khi", "nếu", "trên", "dưới", "ngoài", "bởi", "vào", "mỗi", "nhiều", "không", "chưa", "đã", "sẽ", "hay"],
];

/** Words before a figure that a task is to reach. */
export const REACHING_WORDS: readonly string[] = ["đạt"];

/** Words of units' names that tasks are as full of: they say nothing of the column. */
export const COMMON_WORDS: readonly string[] = [
  ...["công tác", "cơ quan", "chức", "chính", "hành", "nhiệm vụ", "sự", "học", "nhân", "dân", "thực hiện", "quản lý"],
  ...[
    "và",
    "các",
    "của",
    "với",
    "xã hội",
    "kinh tế",
    "văn",
    "bản",
    "giáo",
    "dục",
    "đảng",
    "nhà nước",
    "tổ",
    "hội",
    "bộ",
  ],
  ...[
    "ban",
    "đơn vị",
    "thành",
    "phố",
    "tỉnh",
    "huyện",
    "xã",
    "trường",
    "phong trào",
    "viên",
    "chức",
    "cán bộ",
    "an ninh",
  ],
];

/** Kinds of bodies that are no name by themselves: the line below goes on with one that ends so. */
export const UNNAMED_BODIES: readonly string[] = [
  ...["Trường", "Phòng", "Trung tâm", "Bộ phận", "Ban", "Sở", "Tổ", "Cục", "Vụ", "Viện", "Chi cục", "Hội", "Hội đồng"],
  ...["Ban Quản lý", "Ban Chỉ huy", "Câu lạc bộ", "Các"],
];

/** Words after which a number on the next line goes on. */
export const NUMBER_AWAITING: readonly string[] = [
  ...["ngày", "tháng", "năm", "quý", "quí", "số", "lần", "điều", "khoản", "lớp", "khối", "đợt", "khóa", "chương"],
];

/** Phrases with which a product or result opens, as further columns name them. */
export const PRODUCT_STARTS: readonly string[] = [
  ...[
    "Kế hoạch",
    "Báo cáo",
    "Văn bản",
    "Quyết định",
    "Danh sách",
    "Công văn",
    "Tờ trình",
    "Biên bản",
    "Hồ sơ",
    "Đề án",
  ],
  ...[
    "Nghị quyết",
    "Thông báo",
    "Chương trình",
    "Phiếu",
    "Bài",
    "Tin",
    "Hội nghị",
    "Mô hình",
    "Sổ",
    "Hướng dẫn",
    "Dự thảo",
  ],
  ...["Danh mục", "Bảng", "Kết luận", "Giấy mời", "Dự toán", "Chuyên mục", "Lớp", "Cuộc thi", "Công trình", "Quy chế"],
  ...["Quy trình", "Phương án", "Tài liệu", "Hệ thống", "Cơ sở dữ liệu", "Phần mềm", "Kho dữ liệu", "Kết quả", "Tỷ lệ"],
];

/** Phrases of times that wait for something: their words stand elsewhere as often. */
export const EVENT_PHRASES: readonly string[] = ["kế hoạch", "văn bản", "hướng dẫn", "yêu cầu", "chỉ đạo", "quy định"];

/** Words after which a number or a name goes on: "chào mừng ngày" / "Nhà giáo Việt Nam". */
export const NAME_AWAITING: readonly string[] = ["ngày"];

/** Words after which only the years of a school year go on. */
export const SCHOOL_YEAR_AWAITING: readonly string[] = ["năm học"];

/** Words before a word that awaits a number, with which it awaits none: "hằng quý", "cả năm". */
export const NUMBER_FORBIDDING: readonly string[] = [
  ...["hằng", "hàng", "mỗi", "cả", "từng", "các", "cuối", "đầu", "giữa", "trong", "định"],
  ...["quyền", "hội", "tế", "đổi", "năng", "tầng", "nghệ", "bạ", "thức", "viện", "lực", "liệu", "bản", "nền", "chữ"],
];
