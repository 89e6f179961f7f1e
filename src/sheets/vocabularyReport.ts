/** Headings of the sheets about the report that stand whole in their cells. */
export const REPORT_HEADINGS = {
  figure: "Chỉ tiêu",
  thisReport: "Kỳ này",
  change: "Tăng (+), giảm (-)",
  noneBefore: "Chưa có kỳ chốt trước",
  frozenFigures: "Số chốt",
  overdueUnits: "Số đơn vị quá hạn",
  unitsOnTask: "Số đơn vị thực hiện",
  daysLeft: "Còn (ngày)",
  dueDay: "Hạn",
  unitsLeft: "Số đơn vị chưa xong",
  quarter: "Quý",
} as const;

/** Words that the sheets about the report show outside their tables. */
export const REPORT_TEXTS = {
  coverTitle: "TÓM TẮT KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
  generalResult: "1. Kết quả chung, lũy kế đến hết",
  slowUnits: "2. Đơn vị có nhiều nhiệm vụ quá hạn nhất",
  slowTasks: "3. Nhiệm vụ có nhiều đơn vị quá hạn nhất",
  dueNext: "4. Đến hạn trong",
  daysToCome: "ngày tới",
  otherTasks: "nhiệm vụ khác đến hạn trong thời gian này",
  nothingDue: "Không có nhiệm vụ đến hạn trong thời gian này.",
  paragraph: "5. Đoạn số liệu đưa vào báo cáo",
  expectedBy: "Ước thực hiện đến",
  expectedIf: "nếu các nhiệm vụ trong hạn hoàn thành đúng hạn",
  ownFrozen: "Số liệu kỳ này đã chốt ngày",
  nowDiffers: "Số liệu hiện nay khác số đã chốt: hoàn thành",
  nowSame: "Số liệu hiện nay khớp số đã chốt.",
  ownNotFrozen: "Kỳ này chưa chốt số liệu; tình trạng tính theo ngày hoàn thành ghi ở Tiến độ.",
  keyTasks: "Nhiệm vụ trọng tâm (mỗi nhiệm vụ tính một lần):",
  no: "Không",
  extendedTo: "gia hạn đến",
  extendedTitle: "DANH SÁCH NHIỆM VỤ ĐƯỢC GIA HẠN",
  nothingExtended: "Không có nhiệm vụ được gia hạn.",
  extensionsWaiting: "nhiệm vụ có ngày gia hạn chưa tính, cần lập lại phiếu hoặc biểu",
  comparisonTitle: "SO SÁNH KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
  byQuarterTitle: "A. Kết quả theo quý",
  countedByQuarter: "Tính các nhiệm vụ có mốc trong quý; nhiệm vụ có mốc ở nhiều quý được tính ở từng quý.",
  sinceBefore: "B. So với kỳ chốt trước:",
  sinceLastYear: "C. So với cùng kỳ năm trước:",
  remindersTitle: "DANH SÁCH ĐƠN VỊ CẦN ĐÔN ĐỐC",
  dear: "Kính gửi",
  asOfDay: "tính đến ngày",
  unitStillHas: "đơn vị còn",
  pleaseReport: "Đề nghị đơn vị tập trung thực hiện và gửi báo cáo",
  before: "trước ngày",
  nothingToRemind: "Đã thực hiện, không còn nội dung cần nhắc.",
  moreToRemind: "đơn vị khác cần đôn đốc chưa có trong danh sách, cần lập lại biểu.",
  partsDiffer: "tổng số khác tổng các phần",
  differenceOf: "chênh lệch",
} as const;

/** What units are reminded of, behind its number. */
export const REMINDED = {
  overdue: "nhiệm vụ quá hạn",
  silent: "nhiệm vụ chưa báo cáo trong kỳ",
  soon: "nhiệm vụ sắp đến hạn",
} as const;

/** The figures that the paragraph of a report tells. */
export type ParagraphFigure =
  | "day"
  | "until"
  | "total"
  | "completed"
  | "onTime"
  | "late"
  | "undated"
  | "rate"
  | "dueRate"
  | "unfinished"
  | "inTime"
  | "overdue";

/** The paragraph of a report that tells its figures, piece by piece (notes of the field §4.2). */
export const REPORT_PARAGRAPH: readonly (string | { readonly figure: ParagraphFigure })[] = [
  "Tính đến ngày ",
  { figure: "day" },
  ", tổng số nhiệm vụ giao các đơn vị, lũy kế đến hết ",
  { figure: "until" },
  ", là ",
  { figure: "total" },
  "; đã hoàn thành ",
  { figure: "completed" },
  " nhiệm vụ (đúng hạn ",
  { figure: "onTime" },
  ", trễ hạn ",
  { figure: "late" },
  ", chưa ghi ngày hoàn thành ",
  { figure: "undated" },
  "), đạt ",
  { figure: "rate" },
  " tổng số nhiệm vụ và ",
  { figure: "dueRate" },
  " số nhiệm vụ đến hạn; chưa hoàn thành ",
  { figure: "unfinished" },
  " nhiệm vụ (trong hạn ",
  { figure: "inTime" },
  ", quá hạn ",
  { figure: "overdue" },
  ").",
];
