import type { TaskKind } from "../domain/plan/Plan";
import type { ColumnRole, LayoutName } from "../domain/reading/Reading";
import type { Status } from "../domain/tracking/Status";
import type { Period } from "../domain/tracking/Period";

/** What the cell Tình trạng says for each status; formulas, conditional formats and counts all use these words. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  overdue: "Quá hạn",
  "due-today": "Đến hạn hôm nay",
  "due-soon": "Sắp đến hạn",
  "in-time": "Đang thực hiện (trong hạn)",
  "no-deadline": "Không hạn",
  "awaiting-date": "Chờ mốc thời gian",
  "completed-on-time": "Hoàn thành đúng hạn",
  "completed-late": "Hoàn thành trễ hạn",
  "completed-undated": "Hoàn thành, chưa ghi ngày",
  completed: "Hoàn thành",
};

/** The names of the sheets that the add-in makes. */
export const SHEET_NAMES = {
  settings: "Kế hoạch",
  tasks: "Nhiệm vụ",
  units: "Đơn vị",
  progress: "Tiến độ",
  summary: "Tổng hợp",
  byTask: "Theo nhiệm vụ",
  overdue: "Quá hạn",
  cover: "Tóm tắt",
  comparison: "So sánh",
  reminders: "Đôn đốc",
  extensions: "Gia hạn",
  frozen: "Số liệu chốt",
  contents: "Mục lục",
  submissions: "Theo dõi nộp",
  sent: "Phiếu đã gửi",
  received: "Nhật ký nhận phiếu",
  source: "Kế hoạch gốc",
} as const;

/** The kinds of task as the column Loại nhiệm vụ says them. */
export const TASK_KIND_LABELS: Readonly<Record<TaskKind, string>> = {
  specific: "Nhiệm vụ cụ thể",
  regular: "Nhiệm vụ thường xuyên",
};

/** What a unit does in a task, as the column Vai trò says it. */
export const UNIT_ROLE_LABELS = { lead: "Chủ trì", coordinating: "Phối hợp" } as const;

/** Of what frozen figures are, as the column Tính theo says it. */
export const FROZEN_SCOPES = { all: "Toàn bộ", unit: "Đơn vị", task: "Nhiệm vụ" } as const;

/** A period as titles word it, without the year. */
export const PERIOD_NAMES: Readonly<Record<Period, string>> = {
  Q1: "Quý I",
  Q2: "Quý II",
  Q3: "Quý III",
  Q4: "Quý IV",
  H1: "6 tháng đầu năm",
  H2: "6 tháng cuối năm",
  "9M": "9 tháng đầu năm",
  Y: "Cả năm",
};

/** The labels of sheet "Kế hoạch", by the name that each value's cell bears. */
export const SETTING_LABELS = {
  NamKeHoach: "Năm kế hoạch",
  TenKeHoach: "Tên kế hoạch",
  CoQuanChuQuan: "Cơ quan chủ quản",
  CoQuanBanHanh: "Cơ quan ban hành",
  CapTongHop: "Cấp tổng hợp",
  TenCapTongHop: "Tên địa bàn tổng hợp",
  CanCu: "Căn cứ",
  DiaDanh: "Địa danh",
  QuyenHanKy: "Quyền hạn ký",
  ChucVuKy: "Chức vụ người ký",
  HoTenKy: "Họ tên người ký",
  NoiNhan: "Nơi nhận",
  HanBaoCao6Thang: "Hạn báo cáo 6 tháng",
  HanBaoCaoNam: "Hạn báo cáo năm",
  HanCapTren6Thang: "Hạn gửi cấp trên báo cáo 6 tháng",
  HanCapTrenNam: "Hạn gửi cấp trên báo cáo năm",
  NgayChot: "Ngày chốt số liệu",
  KyBaoCao: "Kỳ báo cáo",
  SoNgayNhac: "Số ngày nhắc trước hạn",
  CachHieuTruocNgay: "Cách hiểu “trước ngày”",
  TrangNguon: "Trang tính nguồn",
  CotDaChon: "Cột do người dùng chọn",
  CachDocTrang: "Cách đọc trang nguồn",
  LinhVuc: "Lĩnh vực công tác",
  ChuQuanDonVi: "Cơ quan chủ quản của đơn vị",
  HanNopPhieu: "Hạn đơn vị nộp phiếu",
  NoiNhanPhieu: "Nơi đơn vị gửi phiếu",
  NoiNhanDonVi: "Nơi nhận ghi trên phiếu",
  DieuBoQua: "Điều bỏ qua khi kiểm tra",
} as const;

/** What a source column is for, as the setting CotDaChon says it. */
export const COLUMN_ROLE_LABELS: Readonly<Record<ColumnRole, string>> = {
  ordinal: "Số thứ tự",
  content: "Nội dung nhiệm vụ",
  lead: "Đơn vị chủ trì",
  coordinating: "Đơn vị phối hợp",
  time: "Thời gian thực hiện",
  extra: "Cột khác",
};

/** How the source is laid out, as the setting CachDocTrang says it. */
export const LAYOUT_LABELS: Readonly<Record<LayoutName, string>> = {
  table: "Bảng nhiều cột",
  parted: "Bảng trong một cột, ngăn bằng dấu",
  lines: "Mỗi nhiệm vụ trong một ô",
  column: "Bảng chép thành một cột",
  outline: "Văn bản theo đề mục",
};

/** The two ways to understand "trước ngày 15/6". */
export const BEFORE_DATE_CHOICES = { exclusive: "Không tính ngày ghi", inclusive: "Tính cả ngày ghi" } as const;

/** Levels at which reports are consolidated. */
export const LEVEL_CHOICES = [
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "xã",
  "phường",
  "đặc khu",
  "tỉnh",
  "trường",
] as const;

/** Words that sheets show outside their tables. */
export const TEXTS = {
  settingsTitle: "THÔNG TIN KẾ HOẠCH",
  settingsNote: "Cột bên phải (chữ xanh) nhập trực tiếp; nội dung đã nhập được giữ khi lập lại.",
  lists: "Danh mục dùng chung",
  layoutChoices: SETTING_LABELS.CachDocTrang,
  progressChoices: "Mức tiến độ",
  doneWords: "Từ được coi là đã hoàn thành",
  beforeDateChoices: "Cách hiểu “trước ngày”",
  levelChoices: "Cấp tổng hợp",
  periodChoices: SETTING_LABELS.KyBaoCao,
  tasksTitle: "BẢNG THEO DÕI NHIỆM VỤ",
  unitsTitle: "DANH MỤC ĐƠN VỊ",
  groupsTitle: "Thành viên của nhóm đơn vị (nhập mã, cách nhau bằng dấu chấm phẩy)",
  renamesTitle: "Tên cũ và tên mới của đơn vị sáp nhập, đổi tên",
  progressTitle: "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ CỦA CÁC ĐƠN VỊ",
  unitSheetTitle: "BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
  submissionsTitle: "THEO DÕI NỘP BÁO CÁO",
  summaryTitle: "TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
  byUnitTitle: "A. Tổng hợp theo đơn vị",
  byTaskTitle: "B. Tổng hợp theo nhiệm vụ",
  overdueTitle: "DANH SÁCH NHIỆM VỤ QUÁ HẠN",
  frozenNote: "Số liệu giữ nguyên như khi chốt; bỏ chốt phải ghi lý do và để lại dấu vết.",
  frozenTitle: "SỐ LIỆU ĐÃ CHỐT CÁC KỲ BÁO CÁO",
  countedOnce: "Ở biểu này mỗi nhiệm vụ một dòng; ở biểu theo đơn vị, nhiệm vụ tính cho từng đơn vị thực hiện.",
  nothingOverdue: "Không có nhiệm vụ quá hạn.",
  annex: "Phụ lục",
  attachedTo: "Kèm theo Báo cáo số ....../BC-......",
  of: "của",
  leadBy: "Chủ trì:",
  fullList: "Danh sách đầy đủ của các nhiệm vụ gộp theo khối ở trên",
  and: "và",
  otherUnits: "đơn vị khác",
  otherSchools: "trường khác",
  chartTitle: "Tình trạng nhiệm vụ theo khối (lũy kế)",
  cumulative: "Lũy kế đến hết",
  inPeriod: "Trong kỳ báo cáo",
  upTo: "lũy kế đến hết",
  afterPeriod: "sau kỳ báo cáo",
  year: "năm",
  unit: "Đơn vị",
  block: "Khối",
  otherBlock: "Khác",
  total: "TỔNG CỘNG",
  whole: "TOÀN",
  totals: "Tổng số nhiệm vụ",
  done: "Đã hoàn thành",
  inTime: "Trong hạn",
  overdue: "Quá hạn",
  asOf: "Số liệu tính đến ngày",
  noLongerPlanned: "Nội dung không còn trong kế hoạch",
  freeRows: "Nội dung ghi ngoài bảng",
  preparedBy: "NGƯỜI LẬP BIỂU",
  headOfUnit: "THỦ TRƯỞNG ĐƠN VỊ",
  principal: "HIỆU TRƯỞNG",
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  reportNumber: "Số:        /BC",
  dateOfSigning: "ngày ..... tháng ..... năm",
  dearTo: "Kính gửi:",
  fillIn: "Đề nghị điền các cột từ",
  fillTo: "đến",
  submitBy: "Hạn nộp:",
  sendTo: "Gửi về:",
  blanksLeft: "ô chưa điền",
  blanksBefore: "Còn",
  allFilled: "Đã điền đủ",
  receivers: "Nơi nhận:",
  receiversOfForm: "- Như trên;\n- Lưu: VT.",
  receiversShown: "- Như trên;\n- Nơi nhận;\n- Lưu: VT.",
  filed: "- Lưu: VT.",
  stillBlank: "Còn ô chưa điền",
  submitted: "Đã nộp",
  backToIndex: "← Mục lục",
  indexTitle: "MỤC LỤC PHIẾU BÁO CÁO CỦA CÁC ĐƠN VỊ",
  signNote: "(Ký, ghi rõ họ tên)",
  sealNote: "(Ký, ghi rõ họ tên, đóng dấu)",
  checkTies: "Số liệu khớp",
  checkDiffers: "Số liệu không khớp, cần lập lại biểu",
  check: "Kiểm tra:",
  formsWaiting: "dòng ở phiếu của đơn vị chưa đưa vào Tiến độ",
  tasksDiffer: "ô ở Nhiệm vụ ghi khác Tiến độ nên không tính",
  notTakenIn: "dòng mới nhập chưa đưa vào Tiến độ và Tổng hợp",
  differsFromLedger: "dòng ghi khác Tiến độ, số liệu tính theo Tiến độ",
  formsDiffer: "dòng ở phiếu của đơn vị ghi khác Tiến độ nên không tính",
  moreOverdue: "dòng quá hạn chưa liệt kê ở đây, cần lập lại biểu",
  laterOverdue: "dòng quá hạn có mốc sau kỳ báo cáo, không tính vào biểu này",
  submissionsLackPeriod: "Theo dõi nộp chưa có kỳ",
  formsSayOther: "Phiếu ghi kỳ báo cáo khác, cần lập lại phiếu",
  submittedOnTime: "Đúng hạn",
  submittedLate: "Trễ hạn",
  notSubmitted: "Chưa nộp",
  sentTitle: "PHIẾU BÁO CÁO ĐÃ LẬP ĐỂ GỬI CÁC ĐƠN VỊ",
  receivedTitle: "NHẬT KÝ NHẬN PHIẾU CỦA CÁC ĐƠN VỊ",
  baseOf: "Gốc:",
  formData: "SKH Phiếu",
  formDataTitle: "Dữ liệu để Sổ Kế hoạch nhận lại phiếu này; không sửa, không xóa.",
  sourceColumn: "nguồn",
  column: "Cột",
  page: "Trang &P/&N",
  progressTip: "Tiến độ",
  progressTipText: "Chọn trong danh sách hoặc nhập tỷ lệ phần trăm, ví dụ 60%.",
  dateTip: "Ngày hoàn thành",
  dateTipText: "Nhập ngày theo dạng ngày/tháng/năm.",
  choiceTip: "Danh mục",
  choiceTipText: "Chọn một giá trị trong danh sách.",
  lateReasonTip: "Lý do chậm",
  lateReasonTipText: "Chọn trong danh sách; lý do cụ thể vẫn ghi được.",
  leadTip: "Đơn vị chủ trì",
  leadTipText: "Chọn đơn vị trong danh mục; đơn vị khác vẫn nhập được.",
} as const;

/** How long names of levels and bodies are shortened in sheet names, longest first (notes of the field §3.1). */
export const LEVEL_ABBREVIATIONS: readonly (readonly [words: RegExp, abbreviation: string])[] = [
  [/^Trường(?=\s+\S)/iu, ""],
  [/Phổ thông Dân tộc bán trú/iu, "PTDTBT"],
  [/Phổ thông Dân tộc nội trú/iu, "PTDTNT"],
  [/Tiểu học(?: và|,| -|-| &) Trung học cơ sở và Trung học phổ thông/iu, "TH-THCS-THPT"],
  [/Tiểu học(?: và| -|-| &) Trung học cơ sở/iu, "TH&THCS"],
  [/Trung học cơ sở(?: và| -|-| &) Trung học phổ thông/iu, "THCS&THPT"],
  [/Trung học cơ sở/iu, "THCS"],
  [/Trung học phổ thông/iu, "THPT"],
  [/Tiểu học/iu, "TH"],
  [/Mầm non/iu, "MN"],
  [/Mẫu giáo/iu, "MG"],
  [/Giáo dục nghề nghiệp\s*-\s*Giáo dục thường xuyên/iu, "GDNN-GDTX"],
  [/Giáo dục thường xuyên/iu, "GDTX"],
  [/Giáo dục và Đào tạo/iu, "GDĐT"],
  [/Trung tâm/iu, "TT"],
  [/(?:Ủy|Uỷ) ban nhân dân/iu, "UBND"],
];

/** The kinds of periodic report that have a setting of their own. */
export const PERIODIC_REPORTS = { halfYear: "6 tháng", year: "năm" } as const;

/** The kind of work that a plan's title names, up to its year or whose it is. */
export const FIELD_IN_TITLE =
  /công tác\s.*?(?=\s+(?:năm|quý|giai đoạn|của|trên|tại|trong)(?![\p{L}\p{M}])|\s*\d|\s*[,.;(]|\s*$)/iu;

/** Offices whose units belong to them, and to nobody above. */
export const LEADS_UNITS_ITSELF = /^\s*(sở|trường)(?![\p{L}\p{M}])/iu;

/** How the title of a deputy begins, as it is printed. */
export const DEPUTY = "PHÓ ";

/** Units that a principal signs for; everybody else has a "thủ trưởng". */
export const SIGNER_OF_SCHOOL = /^\s*(trường|MN|MG|TH|THCS|THPT|TH&THCS|PTDT\p{Lu}*)(?![\p{L}\p{M}])/iu;

/**
 * A period as a title words it, in capitals, without its year.
 *
 * @example periodWords("H1") // => "6 THÁNG ĐẦU NĂM"
 * @example periodWords("Q1") // => "QUÝ I NĂM"
 */
export function periodWords(period: Period): string {
  const label = period === "Y" ? "" : PERIOD_NAMES[period];
  return (label.endsWith(TEXTS.year) ? label : `${label} ${TEXTS.year}`).trim().toUpperCase();
}

/** The very hidden sheet where what the last actions replaced is kept; it is known by its mark, whatever it is called. */
export const JOURNAL_SHEET = "SKH Lưu";

/** What a line of the record of receipts tells of: a file, a cell that its unit filled, words outside the input cells. */
export const RECEIPT_KINDS = { file: "Tệp", cell: "Ô", outside: "Ngoài ô điền" } as const;
