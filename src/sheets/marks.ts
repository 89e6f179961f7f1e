/** What made each sheet, kept in the sheet itself, so that it is known again under any name. */
export const MARKS = {
  settings: "settings",
  tasks: "tasks",
  units: "units",
  progress: "progress",
  summary: "summary",
  byTask: "byTask",
  overdue: "overdue",
  submissions: "submissions",
  /** The page for the leader. */
  cover: "cover",
  /** The figures by quarter, and against those that were frozen. */
  comparison: "comparison",
  /** Whom to remind of what. */
  reminders: "reminders",
  /** Tasks that were put off. */
  extensions: "extensions",
  /** Figures of past periods, kept as they were. */
  frozen: "frozen",
  /** Where all forms are listed. */
  contents: "contents",
  /** A plan brought in from a document or the clipboard: made by us, but the user's own. */
  source: "source",
  /** Which forms went out, and what came back. */
  sent: "sent",
  received: "received",
  /** The hidden sheet inside a form that went out; in no workbook of the office. */
  formData: "formData",
  /** Where what the last actions replaced is kept; no sheet for people or for actions. */
  kept: "kept",
} as const;

/** Our sheets of one kind as their tabs stand from left to right, forms between "Mục lục" and "Theo dõi nộp". */
export const TAB_ORDER: readonly string[] = [
  MARKS.settings,
  MARKS.tasks,
  MARKS.units,
  MARKS.progress,
  MARKS.contents,
  MARKS.submissions,
  MARKS.cover,
  MARKS.summary,
  MARKS.byTask,
  MARKS.overdue,
  MARKS.comparison,
  MARKS.reminders,
  MARKS.extensions,
];

/** The names of our tables. */
export const TABLES = {
  tasks: "NhiemVu",
  units: "DonVi",
  groups: "NhomDonVi",
  renames: "TenCu",
  progress: "TienDo",
  submissions: "NopBaoCao",
  frozen: "SoLieuChot",
  byTask: "TheoNhiemVu",
  sent: "PhieuGui",
  received: "NhatKyNhan",
} as const;

/** The name of the catalogue's names of units, which drop-downs read. */
export const UNIT_NAMES = "DanhMucDonVi";

const UNIT_PREFIX = "unit:";

/**
 * The mark of a unit's sheet.
 *
 * @example unitMark("MN01") // => "unit:MN01"
 */
export function unitMark(code: string): string {
  return UNIT_PREFIX + code;
}

/**
 * The unit code in a mark, undefined for other marks.
 *
 * @example codeInMark("unit:MN01") // => "MN01"
 */
export function codeInMark(mark: string | null): string | undefined {
  return mark?.startsWith(UNIT_PREFIX) === true ? mark.slice(UNIT_PREFIX.length) : undefined;
}

/**
 * Whether a sheet is the user's own, where a plan or a unit list may stand: not made by the add-in, or only brought in by it.
 *
 * @example isUsersOwn("source") // => true
 * @example isUsersOwn("tasks") // => false
 */
export function isUsersOwn(mark: string | null): boolean {
  return mark === null || mark === MARKS.source;
}
