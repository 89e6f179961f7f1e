/**
 * What a cell is, seen as looks. Renderers make one native Excel cell style ("SKH …") of each, so that a user can restyle the
 * whole workbook from Excel's own gallery of styles.
 */
export type StyleRole =
  | "title"
  | "subtitle"
  | "sheet-title"
  | "sheet-subtitle"
  | "label"
  | "setting"
  | "setting-date"
  | "setting-number"
  | "heading"
  | "heading-input"
  | "heading-code"
  | "text"
  | "text-center"
  | "ordinal"
  | "date"
  | "input"
  | "input-center"
  | "input-date"
  | "status"
  | "signature"
  | "signature-lines"
  | "section"
  | "count"
  | "percent"
  | "group"
  | "group-count"
  | "group-percent"
  | "total"
  | "total-count"
  | "total-percent"
  | "note"
  | "key"
  | "key-date"
  | "list"
  | "source"
  | "struck"
  | "form-agency"
  | "form-name"
  | "form-motto"
  | "form-rule"
  | "form-date"
  | "form-line"
  | "form-center"
  | "form-heading"
  | "form-input"
  | "form-input-center"
  | "form-input-date"
  | "form-code"
  | "form-group"
  | "form-group-count"
  | "form-group-percent"
  | "form-total"
  | "form-total-count"
  | "form-total-percent"
  | "form-sign-note"
  | "form-signer"
  | "form-receivers-head"
  | "form-receivers"
  | "form-guide"
  | "link"
  | "listed-link"
  | "sum"
  | "change"
  | "change-percent";

/** The looks of rows that name the columns under them. */
export const HEADING_ROLES: ReadonlySet<StyleRole> = new Set(["heading", "form-heading"]);

/** How a role looks. Sizes in points, colours "#RRGGBB", `numberFormat` in en-US tokens. */
export interface Look {
  readonly styleName: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether the text is struck through; no when left out. */
  readonly strike?: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly locked: boolean;
}

const BASE: Omit<Look, "styleName"> = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  color: "#000000",
  fill: null,
  border: true,
  horizontal: "Left",
  vertical: "Center",
  wrap: true,
  numberFormat: "General",
  locked: true,
};

/** The rules under agency and motto are dashes that join up, of this size. */
export const RULE_SIZE = 8;
// No look has a fill (decision 0019): whatever is printed is black on white on every printer, and by every program. What people type is told
// on the screen by dark blue letters, as spreadsheets tell inputs from formulas everywhere.
const TYPED_COLOR = "#1F3F7F";
const CENTER = { horizontal: "Center" } as const;
const PERCENT = { horizontal: "Right", numberFormat: "0.0%" } as const;
const COUNT = { horizontal: "Right", numberFormat: "#,##0" } as const;
const DATE = { horizontal: "Center", numberFormat: "dd/mm/yyyy" } as const;
const INPUT = { color: TYPED_COLOR, locked: false } as const;
// What is signed is black altogether.
const FORM_INPUT = { locked: false } as const;
const FREE = { border: false } as const;
const GROUP = { bold: true } as const;
const TOTAL = { bold: true } as const;

function look(styleName: string, own: Partial<Look>): Look {
  return { ...BASE, styleName: `SKH ${styleName}`, ...own };
}

/**
 * Every role's look.
 *
 * @example LOOKS.heading.bold // => true
 */
export const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: look("Tiêu đề", { bold: true, fontSize: 14, border: false, ...CENTER }),
  subtitle: look("Phụ đề", { italic: true, border: false, ...CENTER }),
  // Of sheets wider than a window, where a centred title would not be seen.
  "sheet-title": look("Tiêu đề trang", { bold: true, fontSize: 14, border: false }),
  "sheet-subtitle": look("Phụ đề trang", { italic: true, border: false }),
  label: look("Nhãn", { bold: true }),
  setting: look("Thiết đặt", { ...INPUT, numberFormat: "@" }),
  "setting-date": look("Thiết đặt ngày", { ...INPUT, ...DATE, horizontal: "Left" }),
  "setting-number": look("Thiết đặt số", { ...INPUT, horizontal: "Left", numberFormat: "0" }),
  heading: look("Đầu cột", { bold: true, ...CENTER }),
  // Over columns that people fill, which may all be empty.
  "heading-input": look("Đầu cột nhập", { bold: true, color: TYPED_COLOR, ...CENTER }),
  // Never wrapped: what "(3)=(4)+(8)" says is lost when it breaks.
  "heading-code": look("Số cột", { fontSize: 9, wrap: false, ...CENTER }),
  // General, not "@": old Excels show text-formatted cells of more than 255 characters as ####.
  text: look("Nội dung", {}),
  "text-center": look("Nội dung giữa", { numberFormat: "@", ...CENTER }),
  ordinal: look("Số thứ tự", CENTER),
  date: look("Ngày", DATE),
  input: look("Ô nhập", { ...INPUT, numberFormat: "@" }),
  // "0%": a typed 60 becomes 60 %, words are left alone.
  "input-center": look("Ô nhập tiến độ", { ...INPUT, ...CENTER, numberFormat: "0%" }),
  "input-date": look("Ô nhập ngày", { ...INPUT, ...DATE }),
  status: look("Tình trạng", CENTER),
  section: look("Mục", { bold: true, border: false, wrap: false }),
  signature: look("Chữ ký", { bold: true, border: false, wrap: false, ...CENTER }),
  // Who signs for the head has the head's title over his own.
  "signature-lines": look("Chữ ký nhiều dòng", { bold: true, border: false, ...CENTER }),
  count: look("Số đếm", COUNT),
  percent: look("Tỷ lệ", PERCENT),
  group: look("Nhóm", GROUP),
  "group-count": look("Nhóm số đếm", { ...GROUP, ...COUNT }),
  "group-percent": look("Nhóm tỷ lệ", { ...GROUP, ...PERCENT }),
  total: look("Tổng", TOTAL),
  "total-count": look("Tổng số đếm", { ...TOTAL, ...COUNT }),
  "total-percent": look("Tổng tỷ lệ", { ...TOTAL, ...PERCENT }),
  note: look("Ghi chú", { italic: true, border: false, fontSize: 11, wrap: false }),
  key: look("Mã", { color: "#7F7F7F", fontSize: 10 }),
  "key-date": look("Mã ngày", { color: "#7F7F7F", fontSize: 10, ...DATE }),
  list: look("Danh mục", { fontSize: 11 }),
  source: look("Văn bản gốc", { border: false, vertical: "Top" }),
  struck: look("Văn bản đã gạch", { border: false, vertical: "Top", strike: true, color: "#7F7F7F" }),
  "form-agency": look("Cơ quan chủ quản", { ...FREE, ...CENTER }),
  "form-name": look("Cơ quan, quốc hiệu", { ...FREE, ...CENTER, bold: true }),
  "form-motto": look("Tiêu ngữ", { ...FREE, ...CENTER, bold: true, fontSize: 13 }),
  "form-rule": look("Gạch dưới", { ...FREE, ...CENTER, fontSize: RULE_SIZE, vertical: "Top", wrap: false }),
  "form-date": look("Địa danh, ngày tháng", { ...FREE, ...CENTER, italic: true, fontSize: 13 }),
  "form-line": look("Dòng biểu", { ...FREE }),
  "form-center": look("Dòng biểu giữa", { ...FREE, ...CENTER }),
  "form-heading": look("Đầu cột biểu", { bold: true, ...CENTER }),
  "form-input": look("Ô điền", { ...FORM_INPUT, numberFormat: "@" }),
  "form-input-center": look("Ô điền tiến độ", { ...FORM_INPUT, ...CENTER, numberFormat: "0%" }),
  "form-input-date": look("Ô điền ngày", { ...FORM_INPUT, ...DATE }),
  "form-total": look("Cộng biểu", { bold: true }),
  "form-code": look("Số cột biểu", { fontSize: 9, wrap: false, ...CENTER }),
  "form-group": look("Nhóm biểu", { bold: true }),
  "form-group-count": look("Nhóm biểu số đếm", { ...COUNT, bold: true }),
  "form-group-percent": look("Nhóm biểu tỷ lệ", { ...PERCENT, bold: true }),
  "form-total-count": look("Cộng biểu số đếm", { ...COUNT, bold: true }),
  "form-total-percent": look("Cộng biểu tỷ lệ", { ...PERCENT, bold: true }),
  "form-sign-note": look("Cách ký", { ...FREE, ...CENTER, italic: true, wrap: false }),
  "form-signer": look("Người ký", { ...FREE, ...CENTER, ...FORM_INPUT, bold: true, wrap: false, numberFormat: "@" }),
  "form-receivers-head": look("Nơi nhận", { ...FREE, bold: true, italic: true }),
  "form-receivers": look("Danh sách nơi nhận", { ...FREE, fontSize: 11, vertical: "Top" }),
  "form-guide": look("Hướng dẫn điền", { ...FREE, italic: true, fontSize: 11 }),
  "listed-link": look("Liên kết trong bảng", { color: "#0563C1" }),
  // Signs say which way a figure went; a share changes by points of a hundred.
  change: look("Tăng giảm", { horizontal: "Right", numberFormat: "+#,##0;-#,##0;0" }),
  "change-percent": look("Tăng giảm tỷ lệ", { horizontal: "Right", numberFormat: "+0.0%;-0.0%;0.0%" }),
  sum: look("Cộng số", { ...COUNT, bold: true }),
  link: look("Liên kết", { ...FREE, fontSize: 11, color: "#0563C1", wrap: false }),
};
