/** The headings of our tables, exactly as they stand in the sheets: people, formulas and readers find columns by them. */
export const QUARTER_HEADINGS = ["Quý I", "Quý II", "Quý III", "Quý IV"] as const;

/** Hidden: the day by which a planned quarter is due, "x" when only progress is expected, empty when nothing is planned. */
export const MILESTONE_HEADINGS = ["Mốc I", "Mốc II", "Mốc III", "Mốc IV"] as const;

/** Hidden: the earliest dated milestone that is not done, which Tình trạng is read from. */
export const NEXT_MILESTONE_HEADING = "Mốc kế tiếp";

/** Hidden in TienDo: what tells a line from every other, and the key of the task where the line is its lead's. */
export const LINE_HEADINGS = { key: "Khóa dòng", leadKey: "Khóa chủ trì" } as const;

/** Hidden in NhiemVu: whose lines of TienDo decide, the one line of the lead, how many cells say something that TienDo does not. */
export const LEDGER_HEADINGS = { role: "Vai trò xét", leadLine: "Dòng chủ trì", differing: "Ô khác Tiến độ" } as const;

/** Hidden on a unit's sheet: where its line stands in TienDo, what counts of the line, whether TienDo lacks some of it yet, and what is to be filled. */
export const COUNTED_HEADINGS = {
  guess: "Dòng dự kiến",
  line: "Dòng Tiến độ",
  quarters: ["Tính quý I", "Tính quý II", "Tính quý III", "Tính quý IV"],
  completedOn: "Tính ngày",
  pending: "Chưa tổng hợp",
  blanks: "Ô chưa điền",
} as const;

/** Sheet "Nhiệm vụ", table NhiemVu. */
export const TASK_HEADINGS = {
  ordinal: "TT",
  content: "Nội dung nhiệm vụ",
  kind: "Loại nhiệm vụ",
  lead: "Đơn vị chủ trì",
  coordinating: "Đơn vị phối hợp",
  time: "Thời gian thực hiện và hoàn thành",
  due: "Hạn hoàn thành",
  completedOn: "Ngày hoàn thành",
  status: "Tình trạng",
  watcher: "Người theo dõi",
  note: "Ghi chú",
  key: "Mã",
  base: "Gốc",
} as const;

/**
 * What offices track beside since 2025. The first three are said of a task in columns of the plan or of NhiemVu; the others are what units say
 * of their line.
 */
export const FIELD_HEADINGS = {
  product: "Sản phẩm",
  isKey: "Trọng tâm",
  assignedBy: "Văn bản giao",
  evidence: "Minh chứng",
  lateReason: "Lý do chậm",
} as const;

/** In NhiemVu, for a task that was put off: to which day, why, by which paper; hidden, what its milestones were. */
export const EXTENSION_HEADINGS = {
  until: "Gia hạn đến",
  reason: "Lý do gia hạn",
  paper: "Văn bản gia hạn",
  before: "Mốc trước gia hạn",
  waiting: "Gia hạn chưa tính",
} as const;

/** Sheet "Đơn vị", table DonVi. */
export const UNIT_HEADINGS = {
  code: "Mã",
  name: "Tên đơn vị",
  aliases: "Tên khác",
  level: "Cấp học / loại",
  block: "Khối",
  contact: "Người phụ trách",
  email: "Thư điện tử",
  note: "Ghi chú",
} as const;

/** Sheet "Đơn vị", table NhomDonVi: the members chosen for open groups. */
export const GROUP_HEADINGS = { phrase: "Nhóm đơn vị", members: "Mã đơn vị thành viên" } as const;

/** Sheet "Đơn vị", table TenCu: names before and after a merger. */
export const RENAME_HEADINGS = { from: "Tên cũ", to: "Tên mới" } as const;

/** Sheet "Tiến độ", table TienDo. */
export const PROGRESS_HEADINGS = {
  taskKey: "Mã nhiệm vụ",
  ordinal: "TT",
  content: "Nội dung",
  unitCode: "Mã đơn vị",
  unit: "Đơn vị",
  role: "Vai trò",
  result: "Kết quả thực hiện",
  difficulty: "Khó khăn, vướng mắc",
  proposal: "Đề xuất, kiến nghị",
  completedOn: "Ngày hoàn thành",
  status: "Tình trạng",
  receivedOn: "Ngày nhận",
} as const;

/** A unit's own sheet (notes of the field §4.3 B). */
export const UNIT_SHEET_HEADINGS = {
  ordinal: "TT",
  content: "Nội dung nhiệm vụ",
  role: "Vai trò",
  time: "Thời gian thực hiện và hoàn thành",
  result: PROGRESS_HEADINGS.result,
  difficulty: PROGRESS_HEADINGS.difficulty,
  proposal: PROGRESS_HEADINGS.proposal,
  completedOn: PROGRESS_HEADINGS.completedOn,
  status: PROGRESS_HEADINGS.status,
  taskKey: PROGRESS_HEADINGS.taskKey,
} as const;

/** Sheet "Mục lục": every unit's form, with what is still to be filled there. */
export const CONTENTS_HEADINGS = {
  ordinal: "TT",
  unit: "Đơn vị",
  block: "Khối",
  tasks: "Số nhiệm vụ",
  blanks: "Ô chưa điền",
  waiting: "Dòng chưa tổng hợp",
  status: "Tình trạng",
  note: "Ghi chú",
  unitCode: "Mã đơn vị",
} as const;

/** Sheet "Theo dõi nộp", table NopBaoCao (notes of the field §4.3 E). */
export const SUBMISSION_HEADINGS = {
  ordinal: "TT",
  unit: "Đơn vị",
  period: "Kỳ báo cáo",
  due: "Hạn nộp",
  sentOn: "Ngày nộp",
  wordFile: "File Word",
  scanFile: "File scan",
  status: "Tình trạng",
  note: "Ghi chú",
  unitCode: "Mã đơn vị",
} as const;

/** Hidden in TienDo and on forms: where a line stands to the workbook's period, and whether it stands on the list of overdue ones. */
export const PERIOD_HEADINGS = { place: "Xét kỳ", overdue: "Xét quá hạn" } as const;

/**
 * Sheet "Tổng hợp", by unit (notes of the field §4.3 C): the form's columns over all lines up to the period's end, then those of the lines
 * with a milestone in it.
 */
export const SUMMARY_HEADINGS = [
  "TT",
  "Đơn vị",
  "Tổng số nhiệm vụ",
  "Đã hoàn thành",
  "Đúng hạn",
  "Trễ hạn",
  "Đã hoàn thành, chưa ghi ngày",
  "Chưa hoàn thành",
  "Trong hạn",
  "Quá hạn",
  "Tỷ lệ hoàn thành (%)",
  "Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (%)",
  "Trong kỳ: tổng số nhiệm vụ",
  "Trong kỳ: đã hoàn thành",
  "Trong kỳ: chưa hoàn thành",
  "Trong đó: chưa báo cáo",
  "Trong đó: quá hạn",
  "Trong kỳ: tỷ lệ hoàn thành (%)",
  "Ghi chú",
] as const;

/** How each column of the summary follows from the others, printed under its heading. */
export const SUMMARY_FORMULAS = [
  "(1)",
  "(2)",
  "(3)=(4)+(8)",
  "(4)=(5)+(6)+(7)",
  "(5)",
  "(6)",
  "(7)",
  "(8)=(9)+(10)",
  "(9)",
  "(10)",
  "(11)=(4)/(3)",
  "(12)=(4)/[(4)+(10)]",
  "(13)=(14)+(15)",
  "(14)",
  "(15)",
  "(16)",
  "(17)",
  "(18)=(14)/(13)",
  "(19)",
] as const;

/** Sheet "Tổng hợp", by task (notes of the field §4.3 G), again up to the period's end and then in it. */
export const BY_TASK_HEADINGS = [
  "TT",
  "Nội dung nhiệm vụ",
  "Số đơn vị thực hiện",
  "Đã hoàn thành",
  "Trong hạn",
  "Quá hạn",
  "Tỷ lệ (%)",
  "Trong kỳ: số đơn vị thực hiện",
  "Trong kỳ: đã hoàn thành",
  "Trong kỳ: chưa hoàn thành",
  "Trong đó: chưa báo cáo",
  "Trong đó: quá hạn",
  "Trong kỳ: tỷ lệ (%)",
] as const;

/** Sheet "Số liệu chốt", table SoLieuChot; none has a sign that a reference to its column would take for something else. */
export const FROZEN_HEADINGS = {
  period: "Kỳ báo cáo",
  year: "Năm",
  asOf: "Ngày chốt số liệu",
  frozenOn: "Chốt ngày",
  by: "Người chốt",
  scope: "Tính theo",
  code: "Mã",
  name: "Tên",
  total: "Tổng số nhiệm vụ",
  completed: "Đã hoàn thành",
  onTime: "Đúng hạn",
  late: "Trễ hạn",
  undated: "Hoàn thành chưa ghi ngày",
  unfinished: "Chưa hoàn thành",
  inTime: "Trong hạn",
  overdue: "Quá hạn",
  completionRate: "Tỷ lệ hoàn thành (%)",
  dueRate: "Tỷ lệ trên số nhiệm vụ đến hạn (%)",
  within: "Tổng số trong kỳ",
  withinCompleted: "Hoàn thành trong kỳ",
  withinSilent: "Chưa báo cáo trong kỳ",
  withinOverdue: "Quá hạn trong kỳ",
  releasedOn: "Bỏ chốt ngày",
  releasedBy: "Người bỏ chốt",
  reason: "Lý do bỏ chốt",
  key: "Khóa chốt",
  seal: "Dấu số liệu",
} as const;

/** Hidden beside tasks of the summary: which are late first, how many units are due soon, when, and in which order. */
export const TASK_ORDER_HEADINGS = ["Thứ tự quá hạn", "Số sắp đến hạn", "Hạn gần nhất", "Thứ tự đến hạn"] as const;

/** Sheet "Gia hạn". */
export const EXTENSION_LIST_HEADINGS = [
  "TT",
  "Nội dung nhiệm vụ",
  "Đơn vị chủ trì",
  "Hạn cũ",
  "Gia hạn đến",
  "Lý do gia hạn",
  "Văn bản gia hạn",
] as const;

/** Sheet "Đôn đốc". */
export const REMINDER_HEADINGS = [
  "TT",
  "Đơn vị",
  "Người phụ trách",
  "Thư điện tử",
  "Quá hạn",
  "Chưa báo cáo",
  "Sắp đến hạn",
  "Lời nhắc",
] as const;

/** Sheet "Tổng hợp", overdue list (notes of the field §4.3 D). */
export const OVERDUE_HEADINGS = [
  "TT",
  "Nội dung nhiệm vụ",
  "Đơn vị",
  "Vai trò",
  "Hạn hoàn thành",
  "Số ngày quá hạn",
  "Lý do",
  "Người theo dõi",
] as const;
